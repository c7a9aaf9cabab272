import type { Joins } from './routes.ts';

/** The cells of each column, by index, from top to bottom. */
export type Columns = readonly (readonly number[])[];

/** How many pairs of lines cross between neighbouring columns. */
export const countCrossings = (columns: Columns, { right }: Joins): number => {
  const places = placesIn(columns);
  return columns.reduce((sum, column, index) => {
    const next = columns[index + 1]?.length ?? 0;
    const ends = column.flatMap((cell) =>
      (right[cell] ?? []).map((end) => places[end] ?? 0).toSorted((a, b) => a - b),
    );
    return sum + countInversions(ends, next);
  }, 0);
};

/** The place of each cell in its column, by index of the cell. */
export const placesIn = (columns: Columns): readonly number[] => {
  const places: number[] = [];
  for (const column of columns) for (const [place, cell] of column.entries()) places[cell] = place;
  return places;
};

/** Pairs of which the first is greater, in a list of numbers below `size`: a tree of counts (Fenwick) is asked for each. */
const countInversions = (values: readonly number[], size: number): number => {
  const counts = Array.from({ length: size + 1 }, () => 0);
  let inversions = 0;
  for (const [seen, value] of values.entries()) {
    let notGreater = 0;
    for (let at = value + 1; at > 0; at -= at & -at) notGreater += counts[at] ?? 0;
    inversions += seen - notGreater;
    for (let at = value + 1; at <= size; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
  }
  return inversions;
};
