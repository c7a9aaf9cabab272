import type { WalkResult } from '../answers/walk.ts';
import { timedOut } from '../domain/errors.ts';

/**
 * A page, unlike a trace, cannot say that time ran out: without an error it would say that nothing is recorded.
 *
 * @throws TIMEOUT
 */
export const inTime = (walk: WalkResult): WalkResult => {
  if (walk.cutBy === 'TIME') throw timedOut();
  return walk;
};
