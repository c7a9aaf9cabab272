import type { Span } from '../../domain/records.ts';

/** A stretch of text with the words before and after it, of one sentence. */
export type Sentence = { readonly before: string; readonly words: string; readonly after: string };

/** On either side, in UTF-16 units: longer sentences are cut. */
const FARTHEST = 120;
const LAST_END = /^[^]*[。！？；!?;\n]/u;
const FIRST_END = /[。！？；!?;\n]/u;

/** The sentence around a stretch of text, cut where it is very long, never within a character. */
export const sentenceAround = (text: string, { start, end }: Span): Sentence => ({
  before: beginning(text.slice(Math.max(0, start - FARTHEST), start), start > FARTHEST),
  words: text.slice(start, end),
  after: ending(text.slice(end, end + FARTHEST), end + FARTHEST < text.length),
});

const beginning = (before: string, isCut: boolean): string => {
  const ownWords = before.replace(LAST_END, '');
  const isWhole = ownWords.length < before.length || !isCut;
  return isWhole ? ownWords.trimStart() : `…${ownWords.replace(/^[\uDC00-\uDFFF]/u, '')}`;
};

const ending = (after: string, isCut: boolean): string => {
  const at = after.search(FIRST_END);
  if (at !== -1) return after.slice(0, at + 1).trimEnd();
  return isCut ? `${after.replace(/[\uD800-\uDBFF]$/u, '')}…` : after.trimEnd();
};
