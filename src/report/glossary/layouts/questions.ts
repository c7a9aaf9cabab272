import type { Line } from '../../../text/lines.ts';
import { isHead } from '../heads.ts';
import { entriesFrom, NOTHING, type Layout, type Start } from '../layout.ts';

/** What leads to the question: 1., ●, 问:, 问题2：, Q3.. */
const LEAD =
  /^(?:(?:\d{1,2}[.、]|[●◆■·]|[【[]?(?:问(?:题|答)?|Q)\s*[\d一二三四五六七八九十]{0,2}[】\]]?\s*[:.、])\s*)*/u;
/** What asks before the term, and what names the report that has it. */
const ASKS =
  /^(?:请问)?,?(?:(?:什么|何|啥)(?:是|叫做?|谓|为)|(?:如何|怎[样么]|怎)(?:理解|看待|解读)|(?:报告|文)(?:中|里)?(?:所?[说提](?:到|出|的)+的?))*(?:报告中?(?:提到|提出|所说)的)?/u;
const ENDS =
  /(?:(?:具体)?(?:是|指)(?:指|的是)?(?:什么|啥|怎么回事)(?:意思|含义)?|(?:怎么|如何|怎样)(?:理解|解[释读])|有(?:什么|何)(?:含义|内涵))$/u;

/** Questions and their answers: 什么是“双随机、一公开”？ in front of the answer, on its line or above it. */
export const questions: Layout = {
  name: 'questions',
  read: (region) => {
    const starts = region.lines.flatMap((line) => startAt(line) ?? []);
    const reading = entriesFrom(region, starts);
    return reading.entries.length > (region.announced === 'NONE' ? 1 : 0) ? reading : NOTHING;
  },
};

const LONGEST = 60;
/** 什么是“午间托管” alone on its line asks without a mark. */
const QUESTION = /^[^?]{2,60}[?]|^(?:\d{1,2}[.、])?(?:什么|何)(?:是|叫做?|谓)[^。;,:]{2,30}$/u;

const startAt = (line: Line): Start | undefined => {
  const asked = QUESTION.exec(line.text.slice(0, LONGEST + 2))?.[0];
  if (asked === undefined) return undefined;
  const lead = LEAD.exec(asked)?.[0].length ?? 0;
  const words = asked.slice(lead).replace(/[?]$/u, '');
  const before = ASKS.exec(words)?.[0].length ?? 0;
  const behind = ENDS.exec(words.slice(before))?.[0].length ?? 0;
  const head = words.slice(before, words.length - behind);
  if (before + behind === 0 || !isHead(head)) return undefined;
  const headStart = line.start + lead + before;
  return { at: line.start, headStart, headEnd: headStart + head.length, from: line.start + asked.length };
};
