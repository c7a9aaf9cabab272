import { type Columns, countCrossings, placesIn } from './crossings.ts';
import type { Cell, Joins } from './routes.ts';

const SWEEPS = 12;

/**
 * The columns with few crossings: to and fro, each cell goes to the middle of those that it is joined to. Reading order, which a tree alone
 * keeps without a crossing, stays unless another order has fewer.
 */
export const orderColumns = (cells: readonly Cell[], joins: Joins): Columns => {
  let columns = inReadingOrder(cells);
  let best = columns;
  let fewest = countCrossings(best, joins);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    columns = sweep % 2 === 0 ? sweepRight(columns, joins.left) : sweepLeft(columns, joins.right);
    const crossings = countCrossings(columns, joins);
    if (crossings < fewest) [best, fewest] = [columns, crossings];
  }
  return best;
};

const inReadingOrder = (cells: readonly Cell[]): Columns => {
  const columns: number[][] = [];
  for (const [index, { column }] of cells.entries()) (columns[column] ??= []).push(index);
  const orderOf = (index: number): number => cells[index]?.order ?? 0;
  return Array.from(columns, (column) => (column ?? []).toSorted((a, b) => orderOf(a) - orderOf(b)));
};

type Beside = Joins['left'];

const sweepRight = (columns: Columns, beside: Beside): Columns => {
  const sorted: (readonly number[])[] = [];
  for (const column of columns) sorted.push(sortColumn(column, sorted.at(-1) ?? [], beside));
  return sorted;
};

const sweepLeft = (columns: Columns, beside: Beside): Columns =>
  sweepRight(columns.toReversed(), beside).toReversed();

const sortColumn = (
  column: readonly number[],
  settled: readonly number[],
  beside: Beside,
): readonly number[] => {
  const places = placesIn([settled]);
  const wished = new Map(column.map((cell, place) => [cell, middle(beside[cell] ?? [], places) ?? place]));
  return column.toSorted((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
};

const middle = (joined: readonly number[], places: readonly number[]): number | null =>
  joined.length === 0 ? null : joined.reduce((sum, cell) => sum + (places[cell] ?? 0), 0) / joined.length;
