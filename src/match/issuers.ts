import type { Folded } from '../text/fold.ts';
import { isBroken } from './gap.ts';
import type { GuardWords } from './guard-words.ts';
import { createBeside } from './word-senses.ts';

/** An issuer named before a place in a text. `from` is the key unit where its name begins; undefined where words stand between. */
export type NamedIssuer = {
  readonly key: string;
  /** The province written before a short name (湖南 before 省委), or ''. */
  readonly province: string;
  readonly from: number | undefined;
};

/** The longest of the known names that ends right before key unit `at`, or with a linking word between. */
export type Issuers = (folded: Folded, at: number) => NamedIssuer | undefined;

/** `names` are keys. */
export const createIssuers = (words: GuardWords, names: ReadonlySet<string>): Issuers => {
  const links = words.links.split(' ');
  const provinces = words.provinces.split(' ');
  const find = createBeside(-1, names.entries());
  const named = (folded: Folded, at: number): NamedIssuer | undefined => {
    if (isBroken(folded, at)) return undefined;
    const key = find((most) => folded.key.slice(Math.max(0, at - most), at))?.[0];
    if (key === undefined) return undefined;
    const from = at - key.length;
    return { key, from, province: provinces.find((province) => folded.key.endsWith(province, from)) ?? '' };
  };
  const linked = (folded: Folded, at: number): NamedIssuer | undefined => {
    const found = links
      .filter((link) => folded.key.endsWith(link, at))
      .map((link) => named(folded, at - link.length))
      .find(Boolean);
    return found && { ...found, from: undefined };
  };
  return (folded, at) => named(folded, at) ?? linked(folded, at);
};

/**
 * Whether the issuer with these names (keys) is the one that the text names. A short name with another province before it is someone
 * else's: 湖南省委 is not the 省委 that is also 广东省委.
 */
export const isIssuedBy = (names: ReadonlySet<string>, { key, province }: NamedIssuer): boolean =>
  names.has(key) &&
  (province === '' ||
    names.has(province + key) ||
    ![...names].some((name) => name !== key && name.endsWith(key)));
