/** How often a text has characters, alone, two and three in a row. Keys are codes, first × 65,536 + second, and so on. */
export type Counts = {
  readonly length: number;
  readonly single: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  readonly triples: ReadonlyMap<number, number>;
  /** How many different characters follow one. */
  readonly followers: ReadonlyMap<number, number>;
  /** How many characters the text has once. */
  readonly once: number;
};

const CODES = 65_536;

export const pairKey = (left: number, right: number): number => left * CODES + right;

export const splitPair = (key: number): readonly [number, number] => [Math.floor(key / CODES), key % CODES];

export const tripleKey = (first: number, second: number, third: number): number =>
  (first * CODES + second) * CODES + third;

export const countsOf = (codes: readonly number[]): Counts => {
  const single = new Map<number, number>();
  const pairs = new Map<number, number>();
  const triples = new Map<number, number>();
  const followers = new Map<number, number>();
  let [first, before] = [0, 0];
  for (const code of codes) {
    const key = keyOf(code);
    add(single, key);
    if (add(pairs, pairKey(before, key)) === 1) add(followers, before);
    add(triples, tripleKey(first, before, key));
    [first, before] = [before, key];
  }
  const once = [...single.values()].filter((count) => count === 1).length;
  return { length: codes.length, single, pairs, triples, followers, once };
};

const add = (counts: Map<number, number>, key: number): number => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

/** All digits are one, all letters, and both widths of a sign: no digit is likelier than another. */
export const keyOf = (code: number): number => {
  if (code > 0x7e && code < 0xff01) return code;
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow >= 0x30 && narrow <= 0x39) return 0x30;
  return (narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0x61 && narrow <= 0x7a) ? 0x61 : narrow;
};
