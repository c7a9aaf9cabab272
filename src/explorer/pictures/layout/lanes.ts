import type { Cell, Routes } from './routes.ts';

/** Lines that leave a cell to the right turn up or down together, unless they differ in basis. */
type Trunk = { readonly key: string; readonly gutter: number; top: number; bottom: number };

export type Lanes = {
  /** The lane, from 0, in which the lines of a cell turn. */
  readonly laneOf: (cell: number, basis: string) => number;
  /** How many lanes there are to the right of each column. */
  readonly counts: readonly number[];
};

/** Between two trunks that share a lane, in pixels. */
const APART = 8;

/** Gives trunks that stand beside each other between two columns lanes of their own. */
export const lanesOf = ({ cells, routes }: Routes, rows: readonly number[]): Lanes => {
  const lanes = new Map<string, number>();
  const counts: number[] = cells.map(() => 0);
  const byGutter = Map.groupBy(trunksOf({ cells, routes }, rows), ({ gutter }) => gutter);
  for (const [gutter, trunks] of byGutter) counts[gutter] = assign(trunks, lanes);
  return { laneOf: (cell, basis) => lanes.get(keyOf(cell, basis)) ?? 0, counts };
};

const keyOf = (cell: number, basis: string): string => `${cell} ${basis}`;

const trunksOf = ({ cells, routes }: Routes, rows: readonly number[]): readonly Trunk[] => {
  const trunks = new Map<string, Trunk>();
  for (const { link, cells: passed } of routes)
    for (const [index, cell] of passed.slice(0, -1).entries()) {
      const ys = [rows[cell] ?? 0, rows[passed[index + 1] ?? cell] ?? 0];
      const key = keyOf(cell, link.basis);
      const trunk = trunks.get(key) ?? {
        key,
        gutter: columnOf(cells[cell]),
        top: Infinity,
        bottom: -Infinity,
      };
      trunk.top = Math.min(trunk.top, ...ys);
      trunk.bottom = Math.max(trunk.bottom, ...ys);
      trunks.set(key, trunk);
    }
  return [...trunks.values()];
};

const columnOf = (cell: Cell | undefined): number => cell?.column ?? 0;

/** From the top, each trunk in the first lane that is free there; answers how many lanes it took. Level lines need none. */
const assign = (trunks: readonly Trunk[], lanes: Map<string, number>): number => {
  const bottoms: number[] = [];
  for (const { key, top, bottom } of trunks.toSorted((a, b) => a.top - b.top)) {
    if (top === bottom) continue;
    const free = bottoms.findIndex((taken) => taken + APART < top);
    const lane = free === -1 ? bottoms.length : free;
    bottoms[lane] = bottom;
    lanes.set(key, lane);
  }
  return bottoms.length;
};
