import { BREAK, isWordUnit, QUOTE, type Step } from './characters.ts';
import type { Run } from './enumeration.ts';
import type { Folded } from './fold.ts';
import { gapBefore } from './gaps.ts';

/** Offsets into the text as sent, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** How many marks around a span are looked at. */
const REACH = 4;

type Pairing = (opener: string, mark: string) => boolean;

/** ”1310” and “1310“: the same mark typed at both ends. */
const asTyped: Pairing = (opener, mark) => opener === mark;

/** `rows`: of marks, one that opens and those that may close it. */
export const createQuotationMarks = (rows: string) => {
  const closers = new Map(rows.split(' ').map(([opener, ...marks]) => [opener, marks]));
  const asPrinted: Pairing = (opener, mark) => closers.get(opener)?.includes(mark) ?? opener === mark;
  return {
    /**
     * The span of a run without the quotation marks around the whole, but with every mark closed that it opens and opened that it closes:
     * 省委“1310” takes in the ” behind it. Undefined where the marks beside it cannot achieve that, or stand before the offset `free`.
     */
    balancedSpan: (folded: Folded, { from, to }: Run, free: number): Span | undefined => {
      const start = folded.starts[from] ?? 0;
      const end = folded.ends[to - 1] ?? start;
      if (start < free) return undefined;
      const inside = marksIn(folded.text, start, end);
      if (inside.length === 0) return { start, end };
      const left = marksBeside(folded, from, -1).filter(({ at }) => at >= free);
      const right = marksBeside(folded, to, 1);
      return [asPrinted, asTyped]
        .map((pairs) => smallest({ start, end }, left, inside, right, pairs))
        .find(Boolean);
    },
    /** The quotation mark directly around a run is a pair: “1310”, "1310". */
    isEnclosed: (folded: Folded, { from, to }: Run): boolean => {
      const [left] = marksBeside(folded, from, -1);
      const [right] = marksBeside(folded, to, 1);
      return [asPrinted, asTyped].some((pairs) => left && right && pairs(left.mark, right.mark));
    },
  };
};

type Mark = { readonly mark: string; readonly at: number };

/** The smallest widening of `span` over the marks beside it that leaves no mark alone. */
const smallest = (
  span: Span,
  left: readonly Mark[],
  inside: readonly Mark[],
  right: readonly Mark[],
  pairs: Pairing,
): Span | undefined => {
  for (let more = 0; more <= left.length + right.length; more++)
    for (let l = 0; l <= more; l++) {
      const marks = [...left.slice(0, l).toReversed(), ...inside, ...right.slice(0, more - l)];
      if (marks.length === inside.length + more && isBalanced(marks, pairs))
        return { start: left[l - 1]?.at ?? span.start, end: (right[more - l - 1]?.at ?? span.end - 1) + 1 };
    }
  return undefined;
};

const isBalanced = (marks: readonly Mark[], pairs: Pairing): boolean => {
  const open: string[] = [];
  for (const { mark } of marks) {
    const opener = open.at(-1);
    if (opener !== undefined && pairs(opener, mark)) open.pop();
    else open.push(mark);
  }
  return open.length === 0;
};

const marksIn = (text: string, start: number, end: number): readonly Mark[] => {
  const piece = text.slice(start, end);
  if (!QUOTE.test(piece)) return [];
  return Array.from(piece.matchAll(QUOTES), ({ 0: mark, index }) => ({ mark, at: start + index })).filter(
    ({ at }) => !isApostrophe(text, at),
  );
};

const QUOTES = new RegExp(QUOTE, 'gu');

/** It's, people’s. */
const isApostrophe = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’') && isWord(text[at - 1]) && isWord(text[at + 1]);

const isWord = (character = ''): boolean => isWordUnit(character.toLowerCase().charCodeAt(0));

/** The marks that stand right before key unit `at` on its line (-1), or right behind the unit before it (1), nearest first. */
const marksBeside = (folded: Folded, at: number, step: Step): readonly Mark[] => {
  const lines = gapBefore(folded, at).split(BREAK);
  const line = lines.at(step < 0 ? -1 : 0) ?? '';
  const start =
    step < 0 ? (folded.starts[at] ?? folded.text.length) - line.length : (folded.ends[at - 1] ?? 0);
  const marks = marksIn(folded.text, start, start + line.length);
  return (step < 0 ? marks.toReversed() : marks).slice(0, REACH);
};
