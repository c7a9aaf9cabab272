import { badInput } from '../domain/errors.ts';
import { ENTITY_KINDS, type EntityKind, type Walk } from '../domain/kinds.ts';
import { FOLLOWED, type RelationKind } from '../domain/model.ts';
import { bounded } from '../domain/page.ts';
import type { WalkRule } from '../walks/rule.ts';
import type { EndsWanted } from './walk.ts';

export type TraceArgs = {
  readonly to?: readonly EntityKind[] | null | undefined;
  readonly through?: readonly RelationKind[] | null | undefined;
  readonly direction?: Walk | null | undefined;
  readonly maxDepth?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly statedOnly?: boolean | null | undefined;
};

/** A walk as a client asked for it. */
export type Asked = { readonly rule: WalkRule; readonly wanted: EndsWanted };

const USUAL_DEPTH = 8;
const DEEPEST = 12;
const USUAL_ENDS = 50;
const MOST_ENDS = 500;

/**
 * Reads the arguments of a walk.
 *
 * @throws BAD_INPUT for a bound that is not kept, or a kind of relation that the direction never follows
 */
export const toWalk = (
  { to, through, direction, maxDepth, first, statedOnly }: TraceArgs,
  reports: WalkRule['reports'] = null,
): Asked => {
  const way = direction ?? 'DOWN';
  return {
    rule: {
      direction: way,
      through: followed(way, through),
      reports,
      statedOnly: statedOnly ?? false,
      maxDepth: bounded('maxDepth', maxDepth ?? USUAL_DEPTH, 1, DEEPEST),
    },
    wanted: {
      to: to ?? ENTITY_KINDS,
      first: bounded('first', first ?? USUAL_ENDS, 1, MOST_ENDS),
      after: null,
    },
  };
};

/** The usual walk in a direction: along everything that it follows. */
export const usualRule = (
  direction: Walk,
  reports: WalkRule['reports'],
  { statedOnly = false, maxDepth = USUAL_DEPTH } = {},
): WalkRule => ({ direction, through: FOLLOWED[direction], reports, statedOnly, maxDepth });

const followed = (direction: Walk, through: TraceArgs['through']): readonly RelationKind[] => {
  const known = FOLLOWED[direction];
  const never = through?.find((kind) => !known.includes(kind));
  if (never === undefined) return through ?? known;
  throw badInput(
    `through must name kinds that a walk ${direction} follows (${known.join(', ')}), named ${never}; leave it out.`,
  );
};
