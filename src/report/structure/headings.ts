import { squeezed, type Line } from '../../text/lines.ts';

/** A heading found in a text: where it stands, how deep its style is, and its words. `end` is given where it governs its own paragraph only. */
export type Heading = {
  readonly start: number;
  readonly end?: number;
  readonly depth: number;
  readonly words: string;
};

/** How deep a style of heading stands, outermost first. Only the order counts. */
export const DEPTHS = {
  PART: 1,
  CHAPTER: 2,
  CHINESE_IN_PARENTHESES: 3,
  NUMBER: 4,
  NUMBER_IN_PARENTHESES: 5,
  ORDINAL: 6,
  RUN_IN: 7,
} as const;

/** The styles of numbered headings, and how long a heading's words may be. */
const STYLES: readonly (readonly [mark: RegExp, depth: number, longest: number])[] = [
  [/^第[一二三四五六七八九十]{1,3}(?:部分|章|篇|节)/u, DEPTHS.PART, 60],
  [/^[一二三四五六七八九十]{1,3}、/u, DEPTHS.CHAPTER, 64],
  [/^[(][一二三四五六七八九十]{1,3}[)]/u, DEPTHS.CHINESE_IN_PARENTHESES, 64],
  [/^\d{1,2}(?:[.](?!\d)|、)/u, DEPTHS.NUMBER, 40],
  [/^[(]\d{1,2}[)]/u, DEPTHS.NUMBER_IN_PARENTHESES, 40],
  [/^[一二三四五六七八九十]{1,2}[是要]/u, DEPTHS.ORDINAL, 50],
  [/^第[一二三四五六七八九十]{1,3}[,、]/u, DEPTHS.ORDINAL, 50],
];

const WHOLE_LINE = /^[^。;!]+$/u;
const FIRST_SENTENCE = /^([^。;!]+)。/u;
const DASHED = /^(?:--|-)\s*([^。,;:!?]{2,30})。(.*)$/u;
const BARE_TITLE = /^[^。,;:!?、]{2,20}$/u;
/** Two characters at least, and no 的 at the end. */
const IS_NAME = /\p{Script=Han}.*[^的\s]$/u;
/** A part that names its year or its matter may be longer: “十四五”时期发展成就和2025年工作回顾. */
const LONG_TITLE = /^[^。,;:!?]{2,34}(?:回顾|安排|任务|工作|目标|总体要求|建议|成就)$/u;
const RUN_IN = /^([^。,;:!?]{2,20})。./u;

/**
 * The heading that a line of the body is or begins with.
 *
 * @param isFresh whether nothing above is left open: pages break lines in mid-sentence, and the pieces look like titles
 */
export const headingOf = (line: Line, isFresh: boolean): Heading | undefined =>
  numbered(line) ?? (isFresh ? bare(line) : undefined) ?? dashed(line) ?? runIn(line);

const numbered = ({ start, text }: Line): Heading | undefined => {
  const style = STYLES.find(([mark]) => mark.test(text));
  if (style === undefined) return undefined;
  const [mark, depth, longest] = style;
  const words = WHOLE_LINE.test(text) ? text : FIRST_SENTENCE.exec(text)?.[1];
  const length = words?.replace(mark, '').trim().length ?? 0;
  return words === undefined || length < 2 || length > longest ? undefined : { start, depth, words };
};

const bare = ({ start, text }: Line): Heading | undefined =>
  (BARE_TITLE.test(text) && IS_NAME.test(text)) || LONG_TITLE.test(text)
    ? { start, depth: DEPTHS.PART, words: text }
    : undefined;

/** ——綜合實力顯著增強。五年來… governs its paragraph; alone on its line it governs the paragraphs below. */
const dashed = ({ start, end, text }: Line): Heading | undefined => {
  const [, words, rest] = DASHED.exec(text) ?? [];
  if (words === undefined) return undefined;
  return rest === '' ? { start, depth: DEPTHS.RUN_IN, words } : { start, end, depth: DEPTHS.RUN_IN, words };
};

const runIn = ({ start, end, text }: Line): Heading | undefined => {
  const words = RUN_IN.exec(text)?.[1];
  return words === undefined ? undefined : { start, end, depth: DEPTHS.RUN_IN, words };
};

const ANNEX = /^附\s*(?:件|录|表)?\s*[\d一二三四五六七八九十]{0,3}\s*[:.、]?\s*/u;
const ANNEX_LINE = /^附\s*(?:(?:件|录|表)\s*[\d一二三四五六七八九十]{0,3}\s*:?|:)(?:\s|$|[^,。;]{1,40}$)/u;

/** Whether a line opens an annex: 附件2, 附：, 附件1：2026年重点项目. */
export const isAnnex = ({ text }: Pick<Line, 'text'>): boolean => text.length <= 48 && ANNEX_LINE.test(text);

/** What an annex line says behind its 附件2. */
export const annexTitle = ({ text }: Pick<Line, 'text'>): string => text.replace(ANNEX, '').trim();

const GLOSSARY_TITLE =
  /^(?:.{0,24}(?:名词|术语|[词用短]语|词汇|新词|热词|词条|关键词|概念|提法|简称|缩略语|表述|内容).{0,4}(?:[解浅诠]释|注[释解]|解[读析答]|问答|释义|说明|链接|一览|汇编)|注释?|注解|释义|.{0,20}小(?:词典|百科|知识|科普)|.{0,20}名词表)$/u;

/** The header of a table: 序号 名词 释义. */
const CELLS = /\t|[|]|\S{2}[ \u3000]{3,}\S{2}/u;

/** 名词解释（按出现先后排列）. */
const REMARK = /(?<=.)[(][^()]{1,20}[)]$/u;

/** Whether a line is the title of a glossary and nothing else: 名詞解釋, 附件2：《政府工作报告》有关内容名词注释. */
export const isGlossaryTitle = (line: Pick<Line, 'text'>): boolean => {
  if (CELLS.test(line.text)) return false;
  const title = squeezed(isAnnex(line) ? annexTitle(line) : line.text).replace(REMARK, '');
  const words = title.replaceAll(/[《》“”"【】〔〕[\]():]/gu, '');
  return words.length <= 34 && GLOSSARY_TITLE.test(words);
};
