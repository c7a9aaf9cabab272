import { scriptOf, usualCharacters, type Script } from './commonness.ts';

/**
 * How well a character follows another in a text, learned from that text alone. A cost is a negative logarithm of a probability: 0 is
 * certain, 5 usual, 15 very strange.
 */
export type Language = {
  /** @param own occurrences of the two that do not count, because they are what is in question */
  readonly costOf: (before: string, character: string, own?: number) => number;
  /** How often the text has the character. */
  readonly isWord: (character: string) => boolean;
  readonly countOf: (character: string) => number;
  /** How often the text has the two side by side. */
  readonly pairCountOf: (before: string, character: string) => number;
};

/** @param text without readings */
export const createLanguage = (text: string): Language => {
  const counts = countsOf(text);
  const base = baseOf(scriptOf(text));
  const once = [...counts.single.values()].filter((count) => count === 1).length + 1;
  const singleOf = (code: number): number =>
    ((counts.single.get(code) ?? 0) + once * base(code)) / (text.length + once);
  return {
    costOf: (before, character, own = 0) => {
      const left = keyOf(before);
      const right = keyOf(character);
      const followers = (counts.followers.get(left) ?? 0) + 1;
      const seen = Math.max(0, (counts.pairs.get(left * 65536 + right) ?? 0) - own);
      const total = counts.single.get(left) ?? 0;
      const word = seen < 2 && left > 0x4e00 && right > 0x4e00 && isWordPair(before, character) ? WORD : 0;
      return -Math.log((seen + followers * (0.7 * singleOf(right) + 0.3 * word)) / (total + followers));
    },
    isWord: (character) => counts.single.has(keyOf(character)) || base(keyOf(character)) > RARE,
    countOf: (character) => counts.single.get(keyOf(character)) ?? 0,
    pairCountOf: (before, character) => counts.pairs.get(keyOf(before) * 65536 + keyOf(character)) ?? 0,
  };
};

const WORD = 1 / 40;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const words = new Map<string, boolean>();
const isWordPair = (before: string, character: string): boolean => {
  const pair = before + character;
  let known = words.get(pair);
  if (known === undefined)
    words.set(pair, (known = segmenter.segment(pair).containing(0).segment.length === 2));
  return known;
};

type Counts = {
  readonly single: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  /** How many different characters follow one. */
  readonly followers: ReadonlyMap<number, number>;
};

const countsOf = (text: string): Counts => {
  const single = new Map<number, number>();
  const pairs = new Map<number, number>();
  const followers = new Map<number, number>();
  let before = 0;
  for (const character of text) {
    const key = keyOf(character);
    add(single, key);
    if (add(pairs, before * 65536 + key) === 1) add(followers, before);
    before = key;
  }
  return { single, pairs, followers };
};

const add = (counts: Map<number, number>, key: number): number => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

/** All digits are one, all letters, and both widths of a sign: no digit is likelier than another. */
const keyOf = (character: string): number => {
  const code = character.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow >= 0x30 && narrow <= 0x39) return 0x30;
  return (narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0x61 && narrow <= 0x7a) ? 0x61 : narrow;
};

const USUAL = 1 / 5000;
const OTHER_SCRIPT = USUAL / 8;
const RARE = USUAL / 200;

const baseOf = (script: Script): ((code: number) => number) => {
  const { HANS, HANT } = usualCharacters();
  const [own, other] = script === 'HANT' ? [HANT, HANS] : [HANS, HANT];
  return (code) => {
    const character = String.fromCharCode(code);
    return own.has(character) ? USUAL : other.has(character) ? OTHER_SCRIPT : RARE;
  };
};
