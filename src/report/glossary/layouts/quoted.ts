import type { Line } from '../../../text/lines.ts';
import { definingClauses } from '../clauses.ts';
import { fieldsOf } from '../fields.ts';
import { divideHead, hasOpener, isHead, isQuotedHead } from '../heads.ts';
import { entriesFrom, isConvincing, NOTHING, type Layout, type Start } from '../layout.ts';
import type { Region } from '../region.ts';
import { weaklyDivided } from '../weak-dividers.ts';

/** Marks of numbered lists and bullets, which other layouts read. */
const MARKED = /^(?:[[【〔(]?[\d一二三四五六七八九十]{1,3}[\]】〕)、.]|[\p{So}\p{No}·※]|-{1,2}\s)/u;

/** Paragraphs that begin with their head, without a number: “十个一”：指…; 七大领域：指…; 首发经济是指…. */
export const quoted: Layout = {
  name: 'quoted',
  read: (region) => {
    const starts = region.lines.flatMap((line) => startAt(region, line) ?? []);
    const running = region.lines.filter((line) => definingClauses(region.text, line).length > 1);
    const reading = entriesFrom(
      region,
      starts,
      running.map(({ start }) => start),
    );
    return isConvincing(region, reading) ? reading : NOTHING;
  },
};

/** 所谓“无废城市”; and any sign or number before a name in marks, whatever its style. */
const LEAD = /^(?:所谓|[^\p{Script=Han}“《【"]{1,8}(?=[“《【"]))/u;

/** A head without quotation marks must be followed by an opener, unless the text says that it explains words. */
const startAt = (region: Region, line: Line): Start | undefined => {
  if (MARKED.test(line.text) || fieldsOf(line).some(({ kind }) => kind !== 'UNKNOWN')) return undefined;
  const headStart = line.start + (LEAD.exec(line.text)?.[0].length ?? 0);
  const isTitled = region.announced === 'TITLE';
  const divided =
    divideHead(region.text, headStart, line.end, isTitled) ??
    (isTitled ? weaklyDivided(region.text, headStart, line.end, false) : undefined);
  if (divided === undefined || isRunning(region, line, divided.headEnd)) return undefined;
  const head = region.text.slice(headStart, divided.headEnd);
  const rest = region.text.slice(divided.from, line.end);
  if (!isHead(head) || (rest === '' && region.announced === 'NONE')) return undefined;
  const isPlain = region.announced !== 'NONE' || isQuotedHead(head) || hasOpener(rest);
  return isPlain ? { at: headStart, headStart, ...divided } : undefined;
};

/** Several definitions in one paragraph are no entry, unless a colon puts a head before them all: “两重、两新”：“两重”指…;“两新”指…. */
const isRunning = ({ text }: Region, line: Line, headEnd: number): boolean => {
  const clauses = definingClauses(text, line);
  return clauses.length > 1 && (!/:/u.test(text.charAt(headEnd)) || clauses[0]?.headEnd === headEnd);
};
