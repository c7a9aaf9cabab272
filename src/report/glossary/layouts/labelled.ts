import type { Line } from '../../../text/lines.ts';
import { divideHead, isHead } from '../heads.ts';
import { entriesFrom, NOTHING, type Layout, type Start } from '../layout.ts';

const LABEL =
  /^[【〔[(](?:(?:名词|术语|概念|知识|新词)(?:解[释读]|注释|释义|链接|说明)|小(?:贴士|知识|词典|科普|百科)|注(?:[释解])?|链接)[\d一二三四五六七八九十]{0,2}[】〕\])]\s*:?\s*/u;

/** Notes between the paragraphs of a body, each with the same label in front of its head: 【名词解释】口袋公园：指…. */
export const labelled: Layout = {
  name: 'labelled',
  read: (region) => {
    const starts = region.lines.flatMap((line) => startAt(region.text, line) ?? []);
    return starts.length > 1 ? entriesFrom(region, starts) : NOTHING;
  },
};

const startAt = (text: string, line: Line): Start | undefined => {
  const label = LABEL.exec(line.text)?.[0];
  if (label === undefined) return undefined;
  const headStart = line.start + label.length;
  const divided = divideHead(text, headStart, line.end, true);
  if (divided === undefined || !isHead(text.slice(headStart, divided.headEnd))) return undefined;
  return { at: line.start, headStart, ...divided };
};
