import { createFileAnnotator, scriptPairs, type TermFile } from '../../src/match/term-file.ts';
import type { Found } from './found.ts';

/** The index of all terms, ready to be used on texts. */
export type Terms = {
  readonly find: (text: string) => readonly Found[];
  /** Above 0: more of the text's characters are traditional ones than simplified ones. */
  readonly leaning: (text: string) => number;
};

/** @throws when the service cannot be reached, or sends something else */
export const loadTerms = async (endpoint: string, signal: AbortSignal): Promise<Terms> => {
  const response = await fetch(new URL('/terms.json', endpoint), { credentials: 'omit', signal });
  const file = (await response.json()) as TermFile;
  const annotate = createFileAnnotator(file);
  return {
    find: (text) =>
      annotate(text).map(({ found, ...span }) => ({ ...span, ids: found.map(({ term }) => term) })),
    leaning: createLeaning(file.script),
  };
};

/** How much of a text is looked at. */
const SAMPLE = 1_000;

const createLeaning = (script: string): Terms['leaning'] => {
  const traditional = scriptPairs(script);
  const simplified = new Set(traditional.values());
  return (text) =>
    Array.from(text.slice(0, SAMPLE)).reduce(
      (sum, character) => sum + Number(traditional.has(character)) - Number(simplified.has(character)),
      0,
    );
};

const LONGEST = 20_000;

/** A long text in pieces that end at a sentence or a line, so that none keeps the browser busy. */
export function* findIn(text: string, find: Terms['find']): Generator<undefined, readonly Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < text.length;) {
    const to = text.length - from <= LONGEST ? text.length : endOf(text, from, from + LONGEST);
    for (const one of find(text.slice(from, to)))
      found.push({ ...one, start: one.start + from, end: one.end + from });
    from = to;
    yield;
  }
  return found;
}

const endOf = (text: string, from: number, to: number): number => {
  const end = Math.max(...['。', '\n', '；', '!', '！'].map((stop) => text.lastIndexOf(stop, to - 1)));
  return end > from ? end + 1 : to;
};
