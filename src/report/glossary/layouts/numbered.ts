import { BEGINS, STYLES, type Style } from '../number-marks.ts';
import type { Line } from '../../../text/lines.ts';
import { isClosed } from '../definitions.ts';
import { fieldsOf } from '../fields.ts';
import { divideHead, isHead } from '../heads.ts';
import {
  entriesFrom,
  evidenceOf,
  isConvincing,
  NOTHING,
  type Layout,
  type LayoutReading,
  type Start,
} from '../layout.ts';
import type { Region } from '../region.ts';
import { weaklyDivided } from '../weak-dividers.ts';
import type { Message } from '../../types.ts';

/**
 * Numbered entries in any style: 1.“四上”企业：…, ［1］…, （1）…, ①…, 一、…. The number that is due divides a head from its mark, since heads begin
 * with digits too (5.12345热线); the order of numbers tells an entry from a line that only looks like one.
 */
export const numbered: Layout = {
  name: 'numbered',
  read: (region) => {
    const readings = STYLES.map((marks) => readStyle(region, marks));
    const best = readings.toSorted((a, b) => b.entries.length - a.entries.length)[0] ?? NOTHING;
    const isGlossary =
      isConvincing(region, best, 'MARKED') || isLinked(region, best) || isNoted(region, best);
    return isGlossary ? best : NOTHING;
  },
};

/** 注1, 注2 in front of quoted heads are notes wherever they stand. */
const isNoted = (region: Region, { entries }: LayoutReading): boolean =>
  entries.length > 0 &&
  entries.every(({ at }) => region.text.charAt(at) === '注') &&
  evidenceOf(region, entries).either >= 0.5;

/** No report has more; it bounds the search for markers. */
const MOST_NOTES = 300;

/** Notes to a body, wherever they stand: each head is in the text with the mark of its note behind it, “链长制”①. */
const isLinked = ({ text }: Region, { entries }: LayoutReading): boolean => {
  if (entries.length < 2 || entries.length > MOST_NOTES) return false;
  const linked = entries.filter(({ at, headStart, headEnd }) =>
    text.includes(text.slice(headStart, headEnd) + text.slice(at, headStart).trim()),
  );
  return linked.length * 4 >= entries.length * 3;
};

const readStyle = (region: Region, marks: Style): LayoutReading => {
  const apart = startsIn(region, region.lines, marks);
  const starts = apart.length > 1 ? apart : longer(apart, startsIn(region, sentencesOf(region), marks));
  const { entries, messages } = entriesFrom(region, starts);
  return { entries, messages: [...gapsIn(starts), ...messages] };
};

const longer = (some: readonly Due[], others: readonly Due[]): readonly Due[] =>
  others.length > some.length ? others : some;

type Due = Start & { readonly number: number };

/** How many numbers may be missing before an entry is no longer taken for the next. */
const LARGEST_GAP = 2;

const startsIn = (region: Region, lines: readonly Line[], marks: Style): readonly Due[] => {
  const starts: Due[] = [];
  for (const [index, line] of lines.entries()) {
    const due = (starts.at(-1)?.number ?? 0) + 1;
    const found = nextStart(region, line, lines[index + 1], marks, due);
    if (found !== undefined) starts.push(found);
  }
  return starts;
};

/** The entry that a line begins: with the number that is due, a little later one, the same again, or 1 where the count begins anew. */
const nextStart = (
  region: Region,
  line: Line,
  below: Line | undefined,
  marks: Style,
  due: number,
): Due | undefined => {
  if (!BEGINS.test(line.text)) return undefined;
  const numbers = [due, ...Array.from({ length: LARGEST_GAP }, (_, skip) => due + skip + 1), due - 1, 1];
  for (const number of numbers) {
    const mark = number < 1 ? undefined : marks(number).exec(line.text)?.[0];
    if (mark === undefined) continue;
    const start = headAt(region, line, line.start + mark.length, below, number === due);
    if (start !== undefined) return { ...start, at: line.start, number };
  }
  return undefined;
};

/** A head with its divider on the line; or, where the number is the one due, alone on it above its definition. */
const headAt = (
  { text, width, announced }: Region,
  line: Line,
  headStart: number,
  below: Line | undefined,
  isDue: boolean,
): Omit<Start, 'at'> | undefined => {
  const runsOn = isDue && below !== undefined && width !== null && line.text.length >= width;
  const divided =
    divideHead(text, headStart, runsOn ? below.end : line.end, true) ??
    (announced === 'TITLE' ? weaklyDivided(text, headStart, line.end, true) : undefined);
  if (divided !== undefined && isHead(text.slice(headStart, divided.headEnd)))
    return { headStart, ...divided };
  const words = text.slice(headStart, line.end);
  const isAlone = isDue && divided === undefined && isHead(words) && !isClosed(words) && below !== undefined;
  return isAlone && (isClosed(below.text) || fieldsOf(below).length > 0)
    ? { headStart, headEnd: line.end, from: line.end }
    : undefined;
};

/** The sentences of a region, for entries that run on in one paragraph. */
const sentencesOf = ({ lines }: Region): readonly Line[] =>
  lines.flatMap(({ start, text }) => {
    const cuts = [
      0,
      ...[...text.matchAll(/[。;]\s*(?=\S)/gu)].map(({ 0: stop, index }) => index + stop.length),
      text.length,
    ];
    return cuts.slice(0, -1).map((from, index) => {
      const words = text.slice(from, cuts[index + 1]);
      return { start: start + from, end: start + from + words.trimEnd().length, text: words.trimEnd() };
    });
  });

const gapsIn = (starts: readonly Due[]): readonly Message[] =>
  starts.flatMap(({ number, headStart, headEnd }, index) => {
    const due = (starts[index - 1]?.number ?? 0) + 1;
    if (number === due || number === 1) return [];
    return [
      {
        start: headStart,
        end: headEnd,
        code: 'GLOSSARY_NUMBER_OUT_OF_ORDER',
        severity: 'INFO',
        message: `The next entry of the glossary must have the number ${due}, and has ${number}; look whether one is missing.`,
      } as const,
    ];
  });
