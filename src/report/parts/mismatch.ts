import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import { listsIn } from './claim-parts.ts';
import type { Claim } from './claims.ts';
import { itemsFrom } from './items.ts';
import { divide } from './lists.ts';

/** A plain list of another length than the name claims, whose pieces mostly hold its noun: the part with what it names. */
export const mismatchedPart = (text: string, claims: readonly Claim[]): readonly DraftPart[] => {
  const [claim, ...more] = claims;
  if (claim === undefined || more.length > 0) return [];
  const pieces = listsIn(text)
    .map((list) => divide(text, list, /、/u))
    .find((division) => division.length > 2 && isMostlyOf(text, division, claim.noun));
  return pieces === undefined ? [] : [partFrom(text, claim, pieces)];
};

const isMostlyOf = (text: string, pieces: readonly Span[], noun: string): boolean => {
  const key = noun.slice(0, 1);
  const holding = pieces.filter(({ start, end }) => text.slice(start, end).includes(key));
  return key !== '' && holding.length * 2 >= pieces.length;
};

const partFrom = (text: string, { token, count }: Claim, pieces: readonly Span[]): DraftPart => ({
  token,
  ordinal: null,
  heading: null,
  count,
  group: null,
  items: itemsFrom(text, pieces),
  complete: pieces.length === count,
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});
