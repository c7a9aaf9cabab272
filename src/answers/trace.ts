import { badInput } from '../domain/errors.ts';
import { ENTITY_KINDS, FOLLOWED, type EntityKind, type RelationKind, type Walk } from '../domain/kinds.ts';
import { bounded } from '../domain/page.ts';
import type { WalkRule } from '../graph/walks.ts';

export type TraceArgs = {
  readonly to?: readonly EntityKind[] | null | undefined;
  readonly through?: readonly RelationKind[] | null | undefined;
  readonly direction?: Walk | null | undefined;
  readonly maxDepth?: number | null | undefined;
  readonly first?: number | null | undefined;
};

export const USUAL_DEPTH = 8;
const DEEPEST = 12;
const USUAL_ENDS = 50;
const MOST_ENDS = 500;

/**
 * The rule of a walk as a client asked for it.
 *
 * @throws BAD_INPUT for a bound that is not kept, or a kind of relation that the direction never follows
 */
export const toWalkRule = (
  { to, through, direction, maxDepth, first }: TraceArgs,
  reports: WalkRule['reports'] = null,
): WalkRule => {
  const way = direction ?? 'DOWN';
  const ends = bounded('first', first ?? USUAL_ENDS, 1, MOST_ENDS);
  return {
    direction: way,
    through: followed(way, through),
    reports,
    to: to ?? ENTITY_KINDS,
    maxDepth: bounded('maxDepth', maxDepth ?? USUAL_DEPTH, 1, DEEPEST),
    enough: ends,
    first: ends,
    after: null,
  };
};

const followed = (direction: Walk, through: TraceArgs['through']): readonly RelationKind[] => {
  const known = FOLLOWED[direction];
  const never = through?.find((kind) => !known.includes(kind));
  if (never === undefined) return through ?? known;
  throw badInput(
    `through must name kinds that a walk ${direction} follows (${known.join(', ')}), named ${never}; leave it out.`,
  );
};
