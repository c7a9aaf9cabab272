import { uniqueBy } from '../domain/collections.ts';
import { bounded } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { type Branch, branchesOf, type Link, relationsAmong } from '../graph/relations.ts';

export type Neighborhood = {
  readonly nodes: readonly Entity[];
  readonly links: readonly Link[];
  readonly isPartial: boolean;
};

export type NeighborhoodArgs = {
  readonly depth?: number | null | undefined;
  readonly first?: number | null | undefined;
};

const DEEPEST = 3;
const MOST_NODES = 500;
const USUAL_NODES = 100;
/** Neighbours read of one branch at least: short branches leave their turns to long ones. */
const LEAST_SHARE = 10;

/**
 * The nodes around an entity, layer by layer, the limit shared by branch: each branch gives one node in turn until the limit is reached.
 *
 * @throws BAD_INPUT for a depth or limit out of bounds
 */
export const neighborhoodOf = async (
  reader: Reader,
  middle: Entity,
  args: NeighborhoodArgs,
): Promise<Neighborhood> => {
  const depth = bounded('depth', args.depth ?? 1, 1, DEEPEST);
  const most = bounded('first', args.first ?? USUAL_NODES, 1, MOST_NODES);
  const nodes = new Map([[middle.id, middle]]);
  let frontier: readonly Entity[] = [middle];
  let isPartial = false;
  for (let layer = 1; layer <= depth && frontier.length > 0; layer++) {
    const share = Math.max(LEAST_SHARE, Math.ceil((2 * (most - nodes.size)) / frontier.length));
    const branches = await branchesOf(
      reader,
      frontier.map(({ id }) => id),
      share,
    );
    const offered = uniqueBy(inTurn(branches), ({ id }) => id).filter(({ id }) => !nodes.has(id));
    frontier = offered.slice(0, most - nodes.size);
    isPartial ||=
      offered.length > frontier.length || branches.some(({ total, neighbours }) => total > neighbours.length);
    for (const entity of frontier) nodes.set(entity.id, entity);
  }
  const links = await relationsAmong(reader, [...nodes.keys()]);
  return { nodes: [...nodes.values()], links, isPartial };
};

/** The first of every branch, then the second of every branch, and so on. */
const inTurn = (branches: readonly Branch[]): readonly Entity[] => {
  const longest = Math.max(0, ...branches.map(({ neighbours }) => neighbours.length));
  return Array.from({ length: longest }, (_, turn) =>
    branches.flatMap(({ neighbours }) => neighbours[turn] ?? []),
  ).flat();
};
