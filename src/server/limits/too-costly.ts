import { TifaError } from '../../domain/errors.ts';
import { type LimitName, type Limits, LIMITS } from './limits.ts';

/** A request that asks for more than a limit allows. */
export const tooCostly = (limit: LimitName, asked: number, { [limit]: allowed }: Limits): TifaError => {
  const { what, instead } = LIMITS[limit];
  const was = Number.isSafeInteger(asked) ? String(asked) : 'more than can be counted';
  return new TifaError('TOO_COSTLY', `${what} must be at most ${allowed}, was ${was}; ${instead}.`, {
    details: { limit, asked: Math.min(asked, Number.MAX_SAFE_INTEGER), allowed },
  });
};

/** @throws TOO_COSTLY for what is beyond the limit */
export const mustBeWithin = (limit: LimitName, asked: number, limits: Limits): void => {
  if (asked > limits[limit]) throw tooCostly(limit, asked, limits);
};
