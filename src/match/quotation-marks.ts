import { BREAK, isWordUnit, QUOTE, type Step } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { balancedBy, isPair, type Mark, pairingsOf } from '../text/marks.ts';
import type { Run } from './enumeration.ts';
import { gapBefore } from './gap.ts';

/** Offsets into the text as sent, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** How many marks around a span are looked at. */
const REACH = 4;

/** `rows`: see `pairingsOf`. */
export const createQuotationMarks = (rows: string) => {
  const pairings = pairingsOf(rows);
  return {
    /**
     * The span of a run without the quotation marks around the whole, but with every mark closed that it opens and opened that it closes:
     * 省委“1310” takes in the ” behind it. Undefined where the marks beside it cannot achieve that, or stand before the offset `free`.
     */
    balancedSpan: (folded: Folded, run: Run, free: number): Span | undefined => {
      const start = folded.starts[run.from] ?? 0;
      const end = folded.ends[run.to - 1] ?? start;
      if (start < free) return undefined;
      const inside = marksIn(folded.text, start, end);
      if (inside.length === 0) return { start, end };
      const left = marksBeside(folded, run.from, -1).filter(({ at }) => at >= free);
      const right = marksBeside(folded, run.to, 1);
      return pairings.map((pairs) => balancedBy({ start, end }, left, inside, right, pairs)).find(Boolean);
    },
    /** The quotation marks directly around a run are a pair: “1310”, "1310". */
    isEnclosed: (folded: Folded, run: Run): boolean => {
      const [left] = marksBeside(folded, run.from, -1);
      const [right] = marksBeside(folded, run.to, 1);
      return pairings.some((pairs) => isPair(left, right, pairs));
    },
  };
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
