import { BREAK, isWordUnit, QUOTE } from './characters.ts';
import type { Folded } from './fold.ts';
import { gapBefore } from './gaps.ts';

/** Offsets into the text as sent, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Opening mark and the marks that may close it. Marks that are not here (" and ') are the same at both ends. */
const CLOSERS: ReadonlyMap<string, string> = new Map(
  "“” ‘’ „“”‟ ‚‘’‛ ‟” ‛’ «» »« ‹› ›‹ 「」 『』 ﹁﹂ ﹃﹄ ｢｣ 《》 〈〉 〈〉 ︽︾ ︿﹀ 〝〞〟 ❝❞ ❛❜ ❮❯ `´'`"
    .split(' ')
    .map(([opener = '', ...closers]) => [opener, closers.join('')]),
);

/** How many marks around a span are looked at. */
const REACH = 4;

type Pairing = (opener: string, mark: string) => boolean;

const asPrinted: Pairing = (opener, mark) => CLOSERS.get(opener)?.includes(mark) ?? opener === mark;

/** ”1310” and “1310“: the same mark typed at both ends. */
const asTyped: Pairing = (opener, mark) => opener === mark;

/**
 * The span of the key units `from` to `to` (exclusive) without the quotation marks around the whole, but with every mark closed that it
 * opens and opened that it closes: 省委“1310” takes in the ” behind it. Undefined where the marks beside it cannot achieve that, or stand
 * before the offset `free`.
 */
export const balancedSpan = (folded: Folded, from: number, to: number, free: number): Span | undefined => {
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? start;
  if (start < free) return undefined;
  const inside = marksIn(folded.text, start, end);
  if (inside.length === 0) return { start, end };
  const left = marksBefore(folded, from, free);
  const right = marksAfter(folded, to);
  return [asPrinted, asTyped]
    .map((pairs) => smallest({ start, end }, left, inside, right, pairs))
    .find(Boolean);
};

/** The quotation mark directly around the key units `from` to `to` is a pair: “1310”, "1310". */
export const isEnclosed = (folded: Folded, from: number, to: number): boolean => {
  const [left] = marksBefore(folded, from, 0);
  const [right] = marksAfter(folded, to);
  if (!left || !right) return false;
  return asPrinted(left.mark, right.mark) || asTyped(left.mark, right.mark);
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
    for (let l = Math.max(0, more - right.length); l <= Math.min(more, left.length); l++) {
      const r = more - l;
      const marks = [...left.slice(0, l).toReversed(), ...inside, ...right.slice(0, r)];
      if (isBalanced(marks, pairs))
        return { start: left[l - 1]?.at ?? span.start, end: (right[r - 1]?.at ?? span.end - 1) + 1 };
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
  return [...piece.matchAll(QUOTES)]
    .map(({ 0: mark, index }) => ({ mark, at: start + index }))
    .filter(({ at }) => !isApostrophe(text, at));
};

const QUOTES = new RegExp(QUOTE, 'gu');

/** It's, people’s. */
const isApostrophe = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’') && isWord(text[at - 1]) && isWord(text[at + 1]);

const isWord = (character = ''): boolean => isWordUnit(character.toLowerCase().charCodeAt(0));

/** The marks that stand right before key unit `from` on its line, nearest first. */
const marksBefore = (folded: Folded, from: number, free: number): readonly Mark[] => {
  const end = folded.starts[from] ?? folded.text.length;
  const line = gapBefore(folded, from).split(BREAK).at(-1) ?? '';
  return marksIn(folded.text, Math.max(free, end - line.length), end)
    .toReversed()
    .slice(0, REACH);
};

/** The marks that stand right behind the key units that end at `to`, nearest first. */
const marksAfter = (folded: Folded, to: number): readonly Mark[] => {
  const start = folded.ends[to - 1] ?? 0;
  const [line = ''] = gapBefore(folded, to).split(BREAK, 1);
  return marksIn(folded.text, start, start + line.length).slice(0, REACH);
};
