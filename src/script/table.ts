import rows from 'opencc-js/dict/TSCharacters';

/**
 * Reviewed pairs that OpenCC leaves alone because the character is right in simplified text too (著名, 瞭望, 覆蓋). For comparing texts
 * they must be one: 著力 is written 着力, 瞭解 了解, 答覆 答复, 憑藉 凭借. The rest are simplified look-alikes of what OpenCC maps (馀, 讬).
 */
const REVIEWED =
  '著着 瞭了 覆复 藉借 菸烟 妳你 祇只 衹只 砲炮 値值 靑青 衞卫 蒐搜 昇升 馀余 锺钟 钜巨 谘咨 迳径 讬托 敍叙';

/**
 * Traditional to simplified, one code point to one code point: an argument of `createFold`, not a converter of texts. A target is never
 * itself a source. `exceptions` (from character, to character) win over the dictionary and over the reviewed pairs.
 */
export const createScriptTable = (
  exceptions: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> => {
  const pairs = new Map([...dictionaryPairs(), ...reviewedPairs(), ...exceptions]);
  return new Map(
    [...pairs.keys()].map((from) => [from, end(pairs, from)] as const).filter(([from, to]) => from !== to),
  );
};

const dictionaryPairs = (): (readonly [string, string])[] =>
  rows.split('|').map((row) => {
    const [from = '', to = from] = row.split(' ');
    return [from, to] as const;
  });

const reviewedPairs = (): (readonly [string, string])[] =>
  REVIEWED.split(' ').map((pair) => {
    const [from = '', to = from] = pair;
    return [from, to] as const;
  });

/** Follows 薴 → 苧 → 苎 to its end; a circle ends where it would begin again. */
const end = (pairs: ReadonlyMap<string, string>, from: string, seen = new Set([from])): string => {
  const to = pairs.get(from);
  return to === undefined || seen.has(to) ? from : end(pairs, to, seen.add(to));
};
