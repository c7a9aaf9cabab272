import type { CutReason, EntityKind, Walk } from '../domain/kinds.ts';
import { gone, isTifaError } from '../domain/errors.ts';
import type { Entity } from '../domain/records.ts';
import type { Step } from '../graph/walks.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { End, EndPosition } from '../walks/ends.ts';
import type { WalkRule } from '../walks/rule.ts';
import { stepsOf } from '../walks/way.ts';
import { endsWithin } from './end-positions.ts';

/** Which of the ends of a walk are wanted. */
export type EndsWanted = {
  readonly to: readonly EntityKind[];
  readonly first: number;
  /** The position behind which the answer begins, as in a cursor. */
  readonly after: string | null;
};

export type Path = { readonly steps: readonly Step[]; readonly end: Entity; readonly position: EndPosition };
export type WalkResult = {
  readonly paths: readonly Path[];
  /** Ends of the kinds wanted; at least so many where the walk was cut. */
  readonly total: number;
  /** What kept the walk from reaching everything. */
  readonly cutBy: CutReason | null;
};

export type WalkFrom = (start: string, rule: WalkRule, wanted: EndsWanted) => Promise<WalkResult>;

type WalkLoaders = Pick<Loaders, 'reach' | 'steps'>;

/**
 * Walks as a request asks for them: what is reached is found once for a rule, and of the ways to it only those that are wanted are read. Where
 * a load took away what was reached before it was read, it is walked once more.
 *
 * @param afresh  loaders that have kept nothing
 */
export const createWalks = (loaders: WalkLoaders, afresh: () => WalkLoaders): WalkFrom => {
  const walk = walkWith(loaders);
  return async (...asked) => {
    try {
      return await walk(...asked);
    } catch (error) {
      if (!isTifaError(error) || error.code !== 'NOT_FOUND') throw error;
      return walkWith(afresh())(...asked);
    }
  };
};

const walkWith =
  (loaders: WalkLoaders): WalkFrom =>
  async (start, rule, { to, first, after }) => {
    const { ends, cutBy } = await loaders.reach.load(start, rule);
    const ofKinds = ends.filter(({ way }) => to.includes(way.entity.kind));
    const wanted = endsWithin(ofKinds, { after, before: null, backward: false }).slice(0, first);
    try {
      const paths = await Promise.all(wanted.map((end) => pathTo(end, rule.direction, loaders)));
      return { paths, total: ofKinds.length, cutBy };
    } catch (error) {
      if (!isTifaError(error) || error.code !== 'TIMEOUT') throw error;
      return { paths: [], total: ofKinds.length, cutBy: 'TIME' };
    }
  };

const pathTo = async (
  { way, position }: End,
  direction: Walk,
  { steps }: Pick<Loaders, 'steps'>,
): Promise<Path> => {
  const read = await Promise.all(
    stepsOf(way).map(async (step) => {
      const ends = direction === 'DOWN' ? step : { from: step.to, to: step.from };
      return (
        (await steps.load({ ...ends, position: step.position, arrives: step.to })) ?? gone(step.position)
      );
    }),
  );
  return { steps: read, end: read.at(-1)?.entity ?? gone(way.entity.id), position };
};
