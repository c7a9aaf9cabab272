import { bounded } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { type Link, neighboursOf, relationsAmong } from '../graph/relations.ts';

export type Neighborhood = {
  readonly nodes: readonly Entity[];
  readonly links: readonly Link[];
  readonly isPartial: boolean;
};

export type NeighborhoodArgs = {
  readonly depth?: number | null | undefined;
  readonly first?: number | null | undefined;
  /** Ids of the reports whose word counts; null: of all. */
  readonly reports: readonly string[] | null;
};

const DEEPEST = 3;
const MOST_NODES = 500;
const USUAL_NODES = 100;

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
  const { reports } = args;
  const depth = bounded('depth', args.depth ?? 1, 1, DEEPEST);
  const most = bounded('first', args.first ?? USUAL_NODES, 1, MOST_NODES);
  const nodes = new Map([[middle.id, middle]]);
  let frontier: readonly Entity[] = [middle];
  let isPartial = false;
  for (let layer = 1; layer <= depth && frontier.length > 0 && !isPartial; layer++) {
    const room = most - nodes.size;
    const ids = frontier.map(({ id }) => id);
    // One more than there is room for says that there is more.
    const found = await neighboursOf(reader, ids, { known: [...nodes.keys()], reports, most: room + 1 });
    isPartial = found.length > room;
    frontier = found.slice(0, room);
    for (const entity of frontier) nodes.set(entity.id, entity);
  }
  const links = await relationsAmong(reader, [...nodes.keys()], reports);
  return { nodes: [...nodes.values()], links, isPartial };
};
