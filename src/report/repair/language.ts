import { countsOf, keyOf, pairKey, splitPair, tripleKey, type Counts } from './counts.ts';
import { scriptOf, usualCharacters } from './usual.ts';
import { isWord } from './words.ts';

/**
 * How likely a character follows another in a text, learned from that text, from what is usual in Chinese, and from a word list. A cost is
 * a negative natural logarithm of a probability: 0 is certain, 5 usual, 12 very strange.
 */
export type Language = {
  /** @param own occurrences of the two that do not count, because they are what is in question */
  readonly costOf: (before: number, code: number, own?: number) => number;
  /** The same without the word list, which is slow to ask. */
  readonly roughCostOf: (before: number, code: number) => number;
  /** What the character before those changes in the cost: below 0 where the text has all three. */
  readonly thirdCostOf: (first: number, before: number, code: number) => number;
  /** Whether the text has the character, or it is a usual one. */
  readonly isUsual: (code: number) => boolean;
  /** The characters that the text has behind one. */
  readonly followersOf: (code: number) => readonly number[];
  readonly countOf: (code: number) => number;
  readonly pairCountOf: (before: number, code: number) => number;
};

/** @param codes the characters of a text, as UTF-16 codes, without readings */
export const createLanguage = (codes: readonly number[]): Language => {
  const counts = countsOf(codes);
  const usual = usualityOf(codes);
  const after = (left: number, right: number, own: number, word: number): number =>
    likelihood(counts, {
      left,
      right,
      own,
      otherwise: 0.7 * alone(counts, right, usual(right)) + 0.3 * word,
    });
  const isOwn = (code: number): boolean => usual(code) === USUAL || counts.single.has(code);
  let grouped: ReadonlyMap<number, readonly number[]> | undefined;
  const followers = (): ReadonlyMap<number, readonly number[]> => (grouped ??= followersIn(counts));
  return {
    costOf: (before, code, own = 0) => {
      const [left, right] = [keyOf(before), keyOf(code)];
      const seen = counts.pairs.get(pairKey(left, right)) ?? 0;
      return -Math.log(after(left, right, own, seen > own ? 0 : wordOf(left, right, isOwn)));
    },
    roughCostOf: (before, code) => -Math.log(after(keyOf(before), keyOf(code), 0, 0)),
    thirdCostOf: (first, before, code) => {
      const [one, two, three] = [keyOf(first), keyOf(before), keyOf(code)];
      const otherwise = after(two, three, 0, wordOf(two, three, isOwn));
      const seen = counts.triples.get(tripleKey(one, two, three)) ?? 0;
      const total = counts.pairs.get(pairKey(one, two)) ?? 0;
      return -Math.log((seen / otherwise + TRUST) / (total + TRUST));
    },
    isUsual: (code) => !isWideLetter(code) && (counts.single.has(keyOf(code)) || usual(code) > RARE),
    followersOf: (code) => followers().get(code) ?? [],
    countOf: (code) => counts.single.get(keyOf(code)) ?? 0,
    pairCountOf: (before, code) => counts.pairs.get(pairKey(keyOf(before), keyOf(code))) ?? 0,
  };
};

/** Digits and letters of full width count as those of half width, and are not what a text has. */
const isWideLetter = (code: number): boolean =>
  code !== keyOf(code) && [0x30, 0x61].includes(keyOf(code)) && code > 0xff00;

const followersIn = ({ pairs }: Counts): ReadonlyMap<number, readonly number[]> => {
  const followers = new Map<number, number[]>();
  for (const key of pairs.keys()) {
    const [left, right] = splitPair(key);
    const known = followers.get(left);
    if (known === undefined) followers.set(left, [right]);
    else known.push(right);
  }
  return followers;
};

/** How many sightings of two characters weigh as much as what is known without the first of three. */
const TRUST = 5;

/** The likelihood that one word of those that a character begins is meant. */
const WORD = 1 / 100;

/** @param isOwn whether the text has the character, or its script does */
const wordOf = (left: number, right: number, isOwn: (code: number) => boolean): number =>
  isOwn(right) && isWord(left, right) ? WORD : 0;

type Two = {
  readonly left: number;
  readonly right: number;
  readonly own: number;
  readonly otherwise: number;
};

/** What was seen behind `left`, and what is `otherwise` likely, the more so the more different characters follow it (Witten and Bell). */
const likelihood = ({ pairs, single, followers }: Counts, { left, right, own, otherwise }: Two): number => {
  const seen = Math.max(0, (pairs.get(pairKey(left, right)) ?? 0) - own);
  const kinds = (followers.get(left) ?? 0) + 1;
  return (seen + kinds * otherwise) / ((single.get(left) ?? 0) + kinds);
};

/** As much is left for characters that the text has not shown as it shows once (Good and Turing). */
const alone = ({ single, length, once }: Counts, code: number, unseen: number): number =>
  ((single.get(code) ?? 0) + (once + 1) * unseen) / (length + once + 1);

/** The likelihood of a character among those that the text has not shown. */
const USUAL = 1 / 5000;
const OTHER_SCRIPT = USUAL / 30;
const RARE = USUAL / 200;

const usualityOf = (codes: readonly number[]): ((code: number) => number) => {
  const { HANS, HANT } = usualCharacters();
  const [own, other] = scriptOf(codes) === 'HANT' ? [HANT, HANS] : [HANS, HANT];
  return (code) => (own.has(code) ? USUAL : other.has(code) ? OTHER_SCRIPT : RARE);
};
