import type { Line } from '../../../text/lines.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { hasOpener, isHead } from '../heads.ts';
import {
  entriesFrom,
  NOTHING,
  type FoundEntry,
  type Layout,
  type LayoutReading,
  type Start,
} from '../layout.ts';
import type { Region } from '../region.ts';

const MARK = /^(?:[[【〔(]?\d{1,3}[\]】〕)、.]?|[●○·◆◇■□▲★※▶►-])\s*/u;

/** Entries told in labelled fields: 关键词:… / 名词解释:…; 【名词】…【解释】…; a head line above 含义:…. */
export const fields: Layout = {
  name: 'fields',
  read: (region) => {
    const { entries, messages } = entriesFrom(region, startsIn(region));
    const reading = { entries: entries.filter((entry) => isTold(region, entry)), messages };
    return isEnough(region, reading) ? reading : NOTHING;
  },
};

/** A paragraph below 关键词一:民生改善 is a definition only where a label or an opener says so. */
const isTold = ({ text, announced }: Region, { headEnd, start, end }: FoundEntry): boolean =>
  announced === 'TITLE' || /\p{L}/u.test(text.slice(headEnd, start)) || hasOpener(text.slice(start, end));

/** Two will do without a headline: nothing else in a report is labelled so. */
const isEnough = ({ announced }: Region, { entries }: LayoutReading): boolean =>
  entries.length > (announced === 'NONE' ? 1 : 0);

const startsIn = (region: Region): readonly Start[] => {
  const starts: Start[] = [];
  for (const [index, line] of region.lines.entries()) {
    const found = fieldsOf(line);
    const start =
      labelledHead(region, line, found, region.lines[index + 1]) ??
      headAbove(region, found, region.lines[index - 1]);
    if (start !== undefined && start.headStart > (starts.at(-1)?.headStart ?? -1)) starts.push(start);
  }
  return starts;
};

/** 名词:标准地 on one line, or 关键词: above its term. */
const labelledHead = (
  { text }: Region,
  line: Line,
  found: readonly Field[],
  below: Line | undefined,
): Start | undefined => {
  const term = found.find(({ kind }) => kind === 'TERM');
  if (term === undefined) return undefined;
  const words = text.slice(term.start, term.end).trim();
  if (words !== '')
    return isHead(words)
      ? { at: line.start, headStart: term.start, headEnd: term.end, from: term.end }
      : undefined;
  if (below === undefined || fieldsOf(below).length > 0 || !isHead(below.text)) return undefined;
  return { at: line.start, headStart: below.start, headEnd: below.end, from: below.end };
};

/** Fields whose head is the line above them, where that line is no field itself. */
const headAbove = (region: Region, found: readonly Field[], above: Line | undefined): Start | undefined => {
  const isLabelled = found[0]?.kind === 'DEFINITION' || found[0]?.kind === 'OTHER';
  if (!isLabelled || above === undefined || fieldsOf(above).length > 0) return undefined;
  const mark = MARK.exec(above.text)?.[0] ?? '';
  const headStart = above.start + mark.length;
  if (!isHead(region.text.slice(headStart, above.end))) return undefined;
  return { at: above.start, headStart, headEnd: above.end, from: above.end };
};
