import type { Fold } from '../text/fold.ts';

/** What a label stands for. */
export type NearEntry<V> = { readonly text: string; readonly value: V };

/** Longer labels are compared up to here, in key units. */
const LONGEST = 32;

type Near<V> = NearEntry<V> & { readonly cost: number; readonly unlike: number; readonly apart: number };

/**
 * The values whose labels are most similar to a label that nothing has, best first, at most `most`; none where nothing is similar. Keys
 * are compared by edit distance (insert, delete, replace, swap neighbours); a label within the other counts as one edit. At most half of
 * a label may differ. `same` says which values count as one, so that it comes once, by its best label.
 */
export const createNearest = <V>(
  fold: Fold,
  entries: readonly NearEntry<V>[],
  same: (value: V) => unknown = (value) => value,
): ((label: string, most: number) => readonly V[]) => {
  const keyed = entries.map((entry) => ({ ...entry, key: cut(fold.key(entry.text)) }));
  return (label, most) => {
    const key = cut(fold.key(label));
    const near = keyed.flatMap((entry) => compare(key, entry.key, entry) ?? []).toSorted(inOrder);
    const best = Map.groupBy(near, ({ value }) => same(value));
    return [...best.values()].slice(0, most).flatMap(([first]) => (first ? [first.value] : []));
  };
};

const cut = (key: string): string => key.slice(0, LONGEST);

const compare = <V>(asked: string, known: string, { text, value }: NearEntry<V>): Near<V> | undefined => {
  if (asked === '' || known === '') return undefined;
  const limit = asked.length >> 1;
  const cost = isWithin(asked, known) || isWithin(known, asked) ? 1 : distance(asked, known, limit);
  if (cost > limit) return undefined;
  return {
    text,
    value,
    cost,
    unlike: Math.abs(asked.length - known.length),
    apart: -sharedStart(asked, known),
  };
};

const isWithin = (part: string, whole: string): boolean =>
  part.length > 1 && part !== whole && whole.includes(part);

const inOrder = <V>(a: Near<V>, b: Near<V>): number =>
  a.cost - b.cost ||
  a.unlike - b.unlike ||
  a.apart - b.apart ||
  (a.text < b.text ? -1 : Number(a.text > b.text));

const sharedStart = (a: string, b: string): number => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
};

/** Optimal string alignment, given up as soon as it must exceed `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let rows: Rows = { twice: [], above: Array.from({ length: b.length + 1 }, (_, j) => j) };
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, rows);
    if (Math.min(...row) > limit) return limit + 1;
    rows = { twice: rows.above, above: row };
  }
  return rows.above[b.length] ?? limit + 1;
};

/** The two rows of distances before the one to come. */
type Rows = { readonly twice: readonly number[]; readonly above: readonly number[] };

const nextRow = (a: string, b: string, i: number, { twice, above }: Rows): readonly number[] => {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const replace = at(above, j - 1) + Number(a[i - 1] !== b[j - 1]);
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(
      Math.min(replace, at(above, j) + 1, at(row, j - 1) + 1, isSwap ? at(twice, j - 2) + 1 : Infinity),
    );
  }
  return row;
};

const at = (row: readonly number[], j: number): number => row[j] ?? Infinity;
