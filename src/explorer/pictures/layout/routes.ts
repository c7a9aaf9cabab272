import type { DrawingLink } from '../drawing.ts';

/** What takes room in a column: a node, or a bend of links that pass the column. */
export type Cell = {
  readonly column: number;
  /** In pixels. */
  readonly height: number;
  readonly isBend: boolean;
  /** Where it comes before columns are put in order: the number of its node, or of the node that its first link leads to. */
  readonly order: number;
};

/** Which cells a link passes, by index, from the leftmost to the rightmost. */
export type Route = {
  readonly link: DrawingLink;
  readonly cells: readonly number[];
  /** Whether the arrow points the same way. */
  readonly isForward: boolean;
};

export type Routes = { readonly cells: readonly Cell[]; readonly routes: readonly Route[] };

type NodeCell = Omit<Cell, 'isBend'> & { readonly id: string };

/** Room for a line that passes. */
const BEND_HEIGHT = 2;

/** Gives every link bends in the columns that it passes. Links of one basis that leave a node to the right share theirs. */
export const routeLinks = (nodes: readonly NodeCell[], links: readonly DrawingLink[]): Routes => {
  const cells: Cell[] = nodes.map(({ column, height, order }) => ({ column, height, order, isBend: false }));
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const bends = new Map<string, number>();

  const bendOf = (left: number, column: number, { basis }: DrawingLink, order: number): number => {
    const key = `${left} ${column} ${basis}`;
    const index = bends.get(key) ?? cells.push({ column, height: BEND_HEIGHT, order, isBend: true }) - 1;
    bends.set(key, index);
    return index;
  };

  const routeOf = (link: DrawingLink): readonly Route[] => {
    const [from, to] = [indexes.get(link.from), indexes.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const [left, right] = columnOf(from) <= columnOf(to) ? [from, to] : [to, from];
    const passed = between(columnOf(left), columnOf(right));
    const { order } = cellAt(right);
    const through = passed.map((column) => bendOf(left, column, link, order));
    return [{ link, cells: [left, ...through, right], isForward: left === from }];
  };
  const cellAt = (index: number): Cell => cells[index] ?? NOWHERE;
  const columnOf = (index: number): number => cellAt(index).column;

  const routes = links.flatMap(routeOf);
  return { cells, routes };
};

const NOWHERE: Cell = { column: 0, height: 0, isBend: true, order: 0 };

const between = (left: number, right: number): readonly number[] =>
  Array.from({ length: Math.max(0, right - left - 1) }, (_, index) => left + 1 + index);

/** Which cells each cell is joined to, in the next column on the left and on the right. */
export type Joins = {
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
};

export const joinsOf = ({ cells, routes }: Routes): Joins => {
  const left = cells.map(() => new Set<number>());
  const right = cells.map(() => new Set<number>());
  for (const route of routes)
    for (const [index, here] of route.cells.entries()) {
      const next = route.cells[index + 1];
      if (next === undefined || cells[here]?.column === cells[next]?.column) continue;
      right[here]?.add(next);
      left[next]?.add(here);
    }
  return { left: left.map((set) => [...set]), right: right.map((set) => [...set]) };
};
