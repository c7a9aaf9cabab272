import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { draftPart, trimmedPart } from './draft.ts';
import { divide } from './lists.ts';
import { stretchesOf } from './stretches.ts';

/** Fewer things are too easily found to be those that a name means. */
const FEWEST = 4;

/**
 * 三区三线: a clause for each claim, in the order of the claims, with as many things as it counts: 城镇空间、农业空间、生态空间，城镇开发边界、….
 * Undefined where no run of clauses agrees.
 */
export const partsInTurn = (
  text: string,
  term: string,
  claims: readonly Claim[],
): readonly DraftPart[] | undefined => {
  if (claims.reduce((sum, { count }) => sum + count, 0) < FEWEST) return undefined;
  for (const stretch of stretchesOf(text)) {
    const lists = divide(text, stretch, /[,;]/u).map((clause) => divide(text, clause, /、/u));
    const from = lists.findIndex((_, index) => agreeAt(lists, index, claims));
    if (from !== -1)
      return claims.map((claim, index) => trimmedPart(text, term, claim, lists[from + index] ?? []));
  }
  return undefined;
};

/** 三清三拆: ；parts the claims, in their order, and ，the things: 清理…、…，清理…，清理…；拆除…，…. Undefined where the numbers do not agree. */
export const groupsInTurn = (text: string, claims: readonly Claim[]): readonly DraftPart[] | undefined => {
  for (const stretch of stretchesOf(text)) {
    const groups = divide(text, stretch, /;/u).map((group) => divide(text, group, /,/u));
    if (groups.length === claims.length && agreeAt(groups, 0, claims))
      return claims.map((claim, index) => draftPart(text, claim, groups[index] ?? []));
  }
  return undefined;
};

const agreeAt = (lists: readonly (readonly Span[])[], from: number, claims: readonly Claim[]): boolean =>
  claims.every(({ count }, index) => lists[from + index]?.length === count);
