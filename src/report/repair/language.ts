import { scriptOf, usualCharacters } from './usual.ts';

/**
 * How likely a character follows another in a text, learned from that text, from what is usual in Chinese, and from the word list that the
 * platform breaks lines with. A cost is a negative natural logarithm of a probability: 0 is certain, 5 usual, 12 very strange.
 */
export type Language = {
  /** @param own occurrences of the two that do not count, because they are what is in question */
  readonly costOf: (before: number, code: number, own?: number) => number;
  /** The same without the word list, which is slow to ask. */
  readonly roughCostOf: (before: number, code: number) => number;
  /** Whether the text has the character, or it is a usual one. */
  readonly isUsual: (code: number) => boolean;
  readonly countOf: (code: number) => number;
  readonly pairCountOf: (before: number, code: number) => number;
};

/** @param codes the characters of a text, as UTF-16 codes, without readings */
export const createLanguage = (codes: readonly number[]): Language => {
  const counts = countsOf(codes);
  const usual = usualityOf(codes);
  const once = 1 + counts.single.values().reduce((sum, count) => sum + Number(count === 1), 0);
  const alone = (code: number): number =>
    ((counts.single.get(code) ?? 0) + once * usual(code)) / (codes.length + once);
  const costWith = (left: number, right: number, own: number, word: number): number => {
    const seen = Math.max(0, (counts.pairs.get(left * CODES + right) ?? 0) - own);
    const kinds = (counts.followers.get(left) ?? 0) + 1;
    const unseen = kinds * (0.7 * alone(right) + 0.3 * word);
    return -Math.log((seen + unseen) / ((counts.single.get(left) ?? 0) + kinds));
  };
  return {
    costOf: (before, code, own = 0) => {
      const [left, right] = [keyOf(before), keyOf(code)];
      const seen = counts.pairs.get(left * CODES + right) ?? 0;
      return costWith(left, right, own, seen <= own && isWord(left, right) ? WORD : 0);
    },
    roughCostOf: (before, code) => costWith(keyOf(before), keyOf(code), 0, 0),
    isUsual: (code) => counts.single.has(keyOf(code)) || usual(code) > RARE,
    countOf: (code) => counts.single.get(keyOf(code)) ?? 0,
    pairCountOf: (before, code) => counts.pairs.get(keyOf(before) * CODES + keyOf(code)) ?? 0,
  };
};

const CODES = 65_536;

type Counts = {
  readonly single: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  /** How many different characters follow one. */
  readonly followers: ReadonlyMap<number, number>;
};

const countsOf = (codes: readonly number[]): Counts => {
  const single = new Map<number, number>();
  const pairs = new Map<number, number>();
  const followers = new Map<number, number>();
  let before = 0;
  for (const code of codes) {
    const key = keyOf(code);
    add(single, key);
    if (add(pairs, before * CODES + key) === 1) add(followers, before);
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
const keyOf = (code: number): number => {
  if (code > 0x7e && code < 0xff01) return code;
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow >= 0x30 && narrow <= 0x39) return 0x30;
  return (narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0x61 && narrow <= 0x7a) ? 0x61 : narrow;
};

/** The likelihood of a character that the text has not shown. */
const USUAL = 1 / 5000;
const OTHER_SCRIPT = USUAL / 8;
const RARE = USUAL / 200;

const usualityOf = (codes: readonly number[]): ((code: number) => number) => {
  const { HANS, HANT } = usualCharacters();
  const [own, other] = scriptOf(codes) === 'HANT' ? [HANT, HANS] : [HANS, HANT];
  return (code) => (own.has(code) ? USUAL : other.has(code) ? OTHER_SCRIPT : RARE);
};

/** The likelihood that one word of those that a character begins is meant. */
const WORD = 1 / 40;
const words = new Map<number, boolean>();
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const isWord = (left: number, right: number): boolean => {
  if (left < 0x4e00 || right < 0x4e00) return false;
  const key = left * CODES + right;
  const known = words.get(key);
  if (known !== undefined) return known;
  const found = segmenter.segment(String.fromCharCode(left, right)).containing(0)?.segment.length === 2;
  words.set(key, found);
  return found;
};
