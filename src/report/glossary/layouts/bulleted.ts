import type { Line } from '../../../text/lines.ts';
import { isClosed } from '../definitions.ts';
import { fieldsOf } from '../fields.ts';
import { divideHead, isHead } from '../heads.ts';
import { entriesFrom, isConvincing, NOTHING, type Layout, type Start } from '../layout.ts';
import type { Region } from '../region.ts';

/** Any sign that is neither letter, digit nor quotation mark: ● · ■ ▍ 🔹 ※ - *. Circled numbers are numbers. */
const BULLET = /^((?![①-⓿]|\*\*)[\p{So}\p{Sm}\p{Sk}·※*#-]\uFE0F?|-{1,2})\s*(?=\S)/u;

/** Entries behind a bullet: ●“一门式”服务：…; ◆ 夜校经济 alone above its definition or its fields. */
export const bulleted: Layout = {
  name: 'bulleted',
  read: (region) => {
    const readings = marksIn(region).map((mark) => entriesFrom(region, startsIn(region, mark)));
    const best = readings.toSorted((a, b) => b.entries.length - a.entries.length)[0] ?? NOTHING;
    return isConvincing(region, best, 'MARKED') || isLabelled(region, best.entries.length) ? best : NOTHING;
  },
};

const MOST_MARKS = 4;

/** The bullets of a region, the most frequent first. */
const marksIn = ({ lines }: Region): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const mark = BULLET.exec(text)?.[1];
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a);
  return ranked.slice(0, MOST_MARKS).map(([mark]) => mark);
};

/** A single bullet will do below a headline when its entry is told in labelled fields. */
const isLabelled = ({ lines, announced }: Region, entries: number): boolean =>
  announced !== 'NONE' &&
  entries > 0 &&
  lines.filter((line) => fieldsOf(line).some(({ kind }) => kind !== 'UNKNOWN')).length > 1;

const startsIn = (region: Region, mark: string): readonly Start[] =>
  region.lines.flatMap((line, index) => {
    const [lead, bullet] = BULLET.exec(line.text) ?? [];
    if (lead === undefined || bullet !== mark) return [];
    return startAt(region.text, line, line.start + lead.length, region.lines[index + 1]) ?? [];
  });

const startAt = (text: string, line: Line, headStart: number, below: Line | undefined): Start | undefined => {
  const divided = divideHead(text, headStart, line.end, true);
  if (divided !== undefined)
    return isHead(text.slice(headStart, divided.headEnd))
      ? { at: line.start, headStart, ...divided }
      : undefined;
  const words = text.slice(headStart, line.end);
  const isAlone = isHead(words) && !isClosed(words) && below !== undefined && !BULLET.test(below.text);
  return isAlone ? { at: line.start, headStart, headEnd: line.end, from: line.end } : undefined;
};
