import { fold, keyOf } from '../source.ts';
import { createFinder } from './occurrences.ts';
import { used, type Rule } from './types.ts';

/** Formulations that the whole country knows, quoted or not. */
export type KnownTerms = {
  readonly rule: Rule;
  /** Whether a text in plain form is one of them. */
  readonly has: (plain: string) => boolean;
};

/** @param words in either script */
export const createKnownTerms = (words: readonly string[]): KnownTerms => {
  const keys = new Set(words.map((word) => keyOf(word)));
  const find = createFinder(keys);
  return {
    has: (plain) => keys.has(keyOf(plain)),
    rule: (plain) =>
      find(fold(plain))
        .filter(
          ({ start, end }) => end - start > 2 || !isNumeral(plain, start) || isQuoted(plain, start, end),
        )
        .map((span) => used(span, 0.9, 'A formulation of central documents.')),
  };
};

/** 两新, 三保: two characters that as often count (两新城) as name. */
const isNumeral = (plain: string, start: number): boolean => /[两三四五六七八九]/u.test(plain.charAt(start));

const isQuoted = (plain: string, start: number, end: number): boolean =>
  plain.charAt(start - 1) === '“' && plain.charAt(end) === '”';
