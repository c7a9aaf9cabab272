import type { Fold } from '../../text/fold.ts';
import type { ReferenceEntry } from './format.ts';
import type { PlacedEntry } from './read-reference.ts';

/** What a name refers to: how many entries have it, and whether an entry lists it among its parts. */
export type ReferenceBook = {
  readonly key: (name: string) => string;
  /** Entries that have the name, or the name with the sense (`兩高/項目`). */
  readonly find: (reference: string) => readonly PlacedEntry[];
  readonly isItem: (name: string) => boolean;
  /** Every name in the reference, folded: of terms, parts, sources, publishers and issuers. */
  readonly names: ReadonlySet<string>;
};

export const createBook = (entries: readonly PlacedEntry[], { key }: Fold): ReferenceBook => {
  const byName = Map.groupBy(
    entries.flatMap((placed) => labelsOf(placed.entry).map((label) => ({ placed, name: key(label) }))),
    ({ name }) => name,
  );
  const named = (name: string): readonly PlacedEntry[] => [
    ...new Set(byName.get(key(name))?.map(({ placed }) => placed)),
  ];
  const items = new Set(entries.flatMap(({ entry }) => itemsOf(entry).map(key)));
  return {
    key,
    find: (reference) => {
      const [name = '', sense] = reference.split('/');
      return named(name).filter(({ entry }) => sense === undefined || entry.sense === sense);
    },
    isItem: (name) => items.has(key(name)),
    names: new Set([
      ...byName.keys(),
      ...items,
      ...entries.flatMap(({ entry }) => namesBeside(entry).map(key)),
    ]),
  };
};

export const labelsOf = ({ term, also, hans, alsoHans }: ReferenceEntry): readonly string[] => [
  term,
  ...also,
  ...(hans === undefined ? [] : [hans]),
  ...alsoHans,
];

export const itemsOf = ({ parts }: ReferenceEntry): readonly string[] => parts.flatMap(({ items }) => items);

const namesBeside = ({ issuer, sources }: ReferenceEntry): readonly string[] => [
  ...(issuer === undefined ? [] : [issuer]),
  ...sources.flatMap(({ title, publisher }) => [title, publisher]),
];
