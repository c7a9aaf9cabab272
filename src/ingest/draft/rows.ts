/** A mapping of a review file before it is written: keys in the order in which they are read; what is undefined is left out. */
export type Row = { readonly [key: string]: Cell };
export type Cell = string | number | boolean | undefined | Row | readonly (string | Row)[];

/** A list that has items, or no key at all: review files know no empty lists. */
export const listed = <Item extends string | Row>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** What an editor asks first: of equals the first in the text stays first. */
export const doubtfulFirst = <Item extends { readonly confidence: number }>(
  items: readonly Item[],
): readonly Item[] => items.toSorted((one, other) => one.confidence - other.confidence);

/** What a guess carries into its file. */
export const guessOf = ({ confidence, why }: { readonly confidence: number; readonly why: string }): Row => ({
  confidence: Math.round(confidence * 100) / 100,
  reason: why,
});

/** What a rule concludes that no sentence says: the name of the rule, and its reason. */
export const groundOf = ({ rule, why }: { readonly rule: string | null; readonly why: string }): string =>
  rule === null ? why : `${rule} ${why}`;
