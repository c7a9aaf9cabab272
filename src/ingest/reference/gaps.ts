import type { Fold } from '../../text/fold.ts';
import { itemsOf, labelsOf } from './book.ts';
import type { PlacedEntry } from './read-reference.ts';

/** Which of the names the reference neither explains nor lists among the parts of what it explains. */
export const gapsOf = (
  names: readonly string[],
  entries: readonly PlacedEntry[],
  { key }: Fold,
): readonly string[] => {
  const known = new Set(
    entries.flatMap(({ entry }) => [...labelsOf(entry), ...itemsOf(entry)].map((name) => key(name))),
  );
  return names.filter((name) => !known.has(key(name)));
};
