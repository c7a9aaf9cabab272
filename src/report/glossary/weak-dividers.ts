import { type Divided, hasOpener } from './heads.ts';

const LONGEST = 30;

/** Words in marks of their own, and the noun behind them: “四链融合”, 《一业一证》, “双千”计划. */
const MARKED_NAME = '[“《【][^“”《》【】]{1,24}[”》】]\\p{Script=Han}{0,8}';
/** Space divides only behind a name in marks: 未来社区 建设 is one name. */
const SPACED = new RegExp(`^(${MARKED_NAME})([ \\t]{1,2})(?=\\S{2})`, 'u');
/** A single dash, arrow or row of dots, which is no range and no chain: 研发—验证—生产. */
const DASHED = new RegExp(
  `^(${MARKED_NAME}|[^→⇒=…。;!?,、:-]{2,20})([→⇒=-]|=>|->|…+|[·.]{3,})\\s*(?=[\\p{Script=Han}“《])(?![^,。]{0,20}[→-])`,
  'u',
);
/** “绿电”【名词】利用…, as dictionaries have it. */
const CLASSED = new RegExp(`^(${MARKED_NAME})([【[(]\\p{Script=Han}{0,2}词[】\\])])\\s*(?=.)`, 'u');
const STOPPED = new RegExp(`^([^。;!?,、]{2,24}|${MARKED_NAME})(。)(?=.)`, 'u');

/**
 * Divides a line where nothing clearer does, below the title of a glossary: at space behind a name in marks, or at a single dash, arrow or row of dots; behind a
 * number or bullet also at a full stop (1.“四好农村路”。指…).
 */
export const weaklyDivided = (
  text: string,
  start: number,
  end: number,
  isMarked: boolean,
): Divided | undefined => {
  const words = text.slice(start, Math.min(end, start + LONGEST + 12));
  const found = [SPACED, CLASSED, DASHED, ...(isMarked ? [STOPPED] : [])].map((divider) =>
    divider.exec(words),
  );
  const [, head = '', mark = ''] = found.find((match) => match !== null) ?? [];
  if (head === '' || hasOpener(head)) return undefined;
  return { headEnd: start + head.length, from: start + head.length + mark.length };
};
