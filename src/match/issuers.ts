import type { Fold, Folded } from './fold.ts';
import { isBroken } from './gaps.ts';
import type { GuardWords } from './guard-words.ts';

/** An issuer named before a place in a text. `from` is the key unit where its name begins; undefined where words stand between. */
export type NamedIssuer = {
  readonly key: string;
  /** The province written before a short name (湖南 before 省委), or ''. */
  readonly province: string;
  readonly from: number | undefined;
};

export type Issuers = {
  /** The longest of the known names that ends right before key unit `at`, or with a linking word between. */
  readonly before: (folded: Folded, at: number) => NamedIssuer | undefined;
};

/** `names` are keys. */
export const createIssuers = (fold: Fold, words: GuardWords, names: ReadonlySet<string>): Issuers => {
  const links = words.links.split(' ').map(fold.key);
  const provinces = words.provinces.split(' ').map(fold.key);
  const lengths = [...new Set([...names].map(({ length }) => length))].toSorted((a, b) => b - a);
  const ending = ({ key }: Folded, at: number): string | undefined =>
    lengths.map((length) => key.slice(Math.max(0, at - length), at)).find((name) => names.has(name));
  const named = (folded: Folded, at: number): Required<NamedIssuer> | undefined => {
    const key = isBroken(folded, at) ? undefined : ending(folded, at);
    if (key === undefined) return undefined;
    const from = at - key.length;
    return { key, from, province: provinces.find((province) => folded.key.endsWith(province, from)) ?? '' };
  };
  const linked = (folded: Folded, at: number): NamedIssuer | undefined => {
    const found = links
      .filter((link) => folded.key.endsWith(link, at))
      .map((link) => named(folded, at - link.length))
      .find((issuer) => issuer !== undefined);
    return found && { ...found, from: undefined };
  };
  return { before: (folded, at) => named(folded, at) ?? linked(folded, at) };
};

/**
 * Whether the issuer with these names (keys) is the one that the text names. A short name with another province before it is someone
 * else's: 湖南省委 is not the 省委 that is also 广东省委.
 */
export const isIssuedBy = (names: ReadonlySet<string>, { key, province }: NamedIssuer): boolean => {
  if (!names.has(key)) return false;
  if (province === '' || names.has(province + key)) return true;
  return ![...names].some((name) => name.length > key.length && name.endsWith(key));
};
