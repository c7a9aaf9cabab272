import type { Drawing } from '../../pictures/drawing.ts';
import { type Branch, treeOf } from '../../pictures/tree.ts';

export type Place = { readonly x: number; readonly y: number };

/** Between one ring and the next, in pixels. */
const RING = 150;

type Sector = { readonly from: number; readonly to: number };

/** Where forces begin: each node on the ring of its depth, each branch in a sector as wide as its number of ends. */
export const ringPlaces = (drawing: Drawing): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  const settle = (branches: readonly Branch[], depth: number, { from, to }: Sector): void => {
    const standing = branches.filter(({ isRepeated }) => !isRepeated);
    const share = (to - from) / standing.reduce((sum, branch) => sum + endsOf(branch), 0);
    let angle = from;
    for (const branch of standing) {
      const sector = { from: angle, to: angle + share * endsOf(branch) };
      places.set(branch.node.id, onRing(depth, (sector.from + sector.to) / 2));
      settle(branch.branches, depth + 1, sector);
      angle = sector.to;
    }
  };
  settle(treeOf(drawing), 0, { from: 0, to: 2 * Math.PI });
  return places;
};

const endsOf = ({ branches }: Branch): number =>
  Math.max(
    1,
    branches.reduce((sum, branch) => sum + (branch.isRepeated ? 0 : endsOf(branch)), 0),
  );

const onRing = (depth: number, angle: number): Place => ({
  x: depth * RING * Math.cos(angle),
  y: depth * RING * Math.sin(angle),
});
