import { scriptOf, usualCharacters, type Script } from './commonness.ts';

/**
 * How well a character follows another in a text, learned from that text alone. A cost is a negative logarithm of a probability: 0 is
 * certain, 5 usual, 15 very strange.
 */
export type Language = {
  /** @param own occurrences of the two that do not count, because they are what is in question */
  readonly costOf: (before: string, character: string, own?: number) => number;
  /** How often the text has the character. */
  readonly countOf: (character: string) => number;
  /** How often the text has the two side by side. */
  readonly pairCountOf: (before: string, character: string) => number;
};

/** @param text without readings */
export const createLanguage = (text: string): Language => {
  const counts = countsOf(text);
  const base = baseOf(scriptOf(text));
  const kinds = counts.single.size;
  const singleOf = (character: string): number =>
    ((counts.single.get(character) ?? 0) + kinds * base(character)) / (text.length + kinds);
  return {
    costOf: (before, character, own = 0) => {
      const left = keyOf(before);
      const right = keyOf(character);
      const followers = counts.followers.get(left) ?? 0;
      const seen = Math.max(0, (counts.pairs.get(left + right) ?? 0) - own);
      const total = counts.single.get(left) ?? 0;
      return -Math.log((seen + (followers + 1) * singleOf(right)) / (total + followers + 1));
    },
    countOf: (character) => counts.single.get(keyOf(character)) ?? 0,
    pairCountOf: (before, character) => counts.pairs.get(keyOf(before) + keyOf(character)) ?? 0,
  };
};

type Counts = {
  readonly single: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  /** How many different characters follow one. */
  readonly followers: ReadonlyMap<string, number>;
};

const countsOf = (text: string): Counts => {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  const followers = new Map<string, number>();
  let before = '';
  for (const character of text) {
    const key = keyOf(character);
    add(single, key);
    if (add(pairs, before + key) === 1) add(followers, before);
    before = key;
  }
  return { single, pairs, followers };
};

const add = (counts: Map<string, number>, key: string): number => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

/** All digits are one, all letters, and both widths of a sign: no digit is likelier than another. */
const keyOf = (character: string): string => {
  if (character > '\u007f') return WIDE[character] ?? character;
  if (character >= '0' && character <= '9') return '0';
  return /[A-Za-z]/u.test(character) ? 'a' : character;
};

const WIDE: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

const USUAL = 1 / 5000;
const OTHER_SCRIPT = USUAL / 8;
const RARE = USUAL / 200;

const baseOf = (script: Script): ((character: string) => number) => {
  const { HANS, HANT } = usualCharacters();
  const [own, other] = script === 'HANT' ? [HANT, HANS] : [HANS, HANT];
  return (character) => (own.has(character) ? USUAL : other.has(character) ? OTHER_SCRIPT : RARE);
};
