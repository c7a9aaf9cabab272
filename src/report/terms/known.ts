import { keyed } from './keyed.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { createFinder } from './occurrences.ts';
import { used, type Rule } from './types.ts';

const KEYS: ReadonlySet<string> = new Set(KNOWN_WORDS.map((word) => keyed(word).key));

export const isKnown = (plain: string): boolean => KEYS.has(keyed(plain).key);

const find = createFinder(KEYS);

/** Formulations that the whole country knows, quoted or not. */
export const knownIn: Rule = (plain) =>
  find(keyed(plain))
    .filter(({ start, end }) => end - start > 2 || !isNumeral(plain, start) || isQuoted(plain, start, end))
    .map((span) => used(span, 0.9, 'A formulation of central documents.'));

/** 两新, 三保: two characters that as often count (两新城) as name. */
const isNumeral = (plain: string, start: number): boolean => /[两三四五六七八九]/u.test(plain.charAt(start));

const isQuoted = (plain: string, start: number, end: number): boolean =>
  plain.charAt(start - 1) === '“' && plain.charAt(end) === '”';
