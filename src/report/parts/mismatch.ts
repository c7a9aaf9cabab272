import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { trimmedPart } from './draft.ts';
import { divide } from './lists.ts';
import { stretchesOf } from './stretches.ts';

/** A plain list of another length than the name claims, whose pieces mostly hold its noun: the part with what it names. */
export const mismatchedPart = (
  text: string,
  term: string,
  claims: readonly Claim[],
): readonly DraftPart[] => {
  const [claim, ...more] = claims;
  if (claim === undefined || more.length > 0) return [];
  const pieces = stretchesOf(text)
    .map((stretch) => divide(text, stretch, /、/u))
    .find((division) => division.length > 2 && isMostlyOf(text, division, claim.noun));
  return pieces === undefined ? [] : [trimmedPart(text, term, claim, pieces)];
};

const isMostlyOf = (text: string, pieces: readonly Span[], noun: string): boolean => {
  const key = noun.slice(0, 1);
  const holding = pieces.filter(({ start, end }) => text.slice(start, end).includes(key));
  return key !== '' && holding.length * 2 >= pieces.length;
};
