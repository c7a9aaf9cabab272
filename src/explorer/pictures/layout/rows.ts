import type { Columns } from './crossings.ts';
import type { Cell, Joins } from './routes.ts';
import { stack } from './stack.ts';

const SWEEPS = 8;
/** Between nodes, and around a line that passes, in pixels. */
const GAP = 12;
const BEND_GAP = 6;
/** How much it counts that a cell without links on one side stays where it was. */
const FAINT = 0.001;

/** The height of each cell's middle in pixels, by its index, from 0: each as level as can be with the first that it is joined to. */
export const rowsOf = (columns: Columns, cells: readonly Cell[], joins: Joins): readonly number[] => {
  const rows = cells.map(() => 0);
  const settle = (column: readonly number[], beside: Joins['left']): void => {
    const placed = stack(
      column.map((cell) => ({ ...levelWith(beside[cell] ?? [], cell), size: sizeOf(cells[cell]) })),
    );
    for (const [place, cell] of column.entries()) rows[cell] = placed[place] ?? 0;
  };
  const levelWith = (joined: readonly number[], cell: number) =>
    joined.length === 0
      ? { wish: rows[cell] ?? 0, weight: FAINT }
      : { wish: Math.min(...joined.map((index) => rows[index] ?? 0)), weight: 1 };

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of columns) settle(column, joins.left);
    for (const column of columns.toReversed()) settle(column, joins.right);
  }
  return fromTop(rows, cells);
};

const sizeOf = (cell: Cell | undefined): number =>
  cell === undefined ? 0 : cell.height + (cell.isBend ? BEND_GAP : GAP);

const fromTop = (rows: readonly number[], cells: readonly Cell[]): readonly number[] => {
  const top = Math.min(...rows.map((row, index) => row - (cells[index]?.height ?? 0) / 2));
  return rows.map((row) => Math.round(row - top));
};
