import { atOnce } from '../../src/text/lexicon.ts';
import { prepareFileAnnotator, scriptPairs, type TermFile } from '../../src/match/term-file.ts';
import type { Found } from './found.ts';
import { inSlices } from './slices.ts';
import type { WordsByLanguage } from './words.ts';

/** The index of all terms, ready to be used on texts. */
export type Terms = {
  readonly card: CardFile;
  readonly find: (text: string) => readonly Found[];
  /** Above 0: more of the text's characters are traditional ones than simplified ones. */
  readonly leaning: (text: string) => number;
};

/** What cards are made of besides the terms: it comes with the index, so that question and answer are always of one service. */
export type CardFile = {
  readonly words: WordsByLanguage;
  /** GraphQL: all that a card shows of the terms that one place may name. */
  readonly query: string;
  readonly pageStyles: string;
  readonly styles: string;
};

/** `/terms.json` */
export type IndexFile = TermFile & { readonly card: CardFile };

/** @throws when the service cannot be reached, or sends something else */
export const loadTerms = async (endpoint: string, signal: AbortSignal): Promise<Terms> => {
  const response = await fetch(new URL('/terms.json', endpoint), { credentials: 'omit', signal });
  const file: IndexFile = await response.json();
  const annotate = await inSlices(prepareFileAnnotator(file), signal);
  const traditional = scriptPairs(file.script);
  const simplified = new Set(traditional.values());
  return {
    card: file.card,
    find: (text) =>
      atOnce(annotate(text)).map(({ found, ...span }) => ({ ...span, ids: found.map(({ term }) => term) })),
    leaning: (text) => {
      const sample = Array.from(text.slice(0, SAMPLE));
      const count = (set: { has: (character: string) => boolean }) =>
        sample.filter((one) => set.has(one)).length;
      return count(traditional) - count(simplified);
    },
  };
};

/** How much of a text is looked at. */
const SAMPLE = 1_000;

/** A long text in pieces that end at a sentence or a line, so that none keeps the browser busy. */
const PIECES = /[^]{1,20000}(?:$|(?<=[。；!！\n\u2028]))|[^]{1,20000}/g;

/** Finds the terms in a text piece by piece. */
export function* findIn(text: string, find: Terms['find']): Generator<undefined, readonly Found[]> {
  const found: Found[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    for (const one of find(piece)) found.push({ ...one, start: one.start + index, end: one.end + index });
    yield;
  }
  return found;
}
