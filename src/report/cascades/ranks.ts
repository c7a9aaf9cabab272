import { type Level, LEVELS } from '../../domain/kinds.ts';
import type { DraftRelation, DraftTerm, Words } from '../types.ts';

/** A term at a level of government. */
export type Ranked = { readonly term: DraftTerm; readonly level: Level };

export const heightOf = (level: Level): number => LEVELS.indexOf(level);

/** Neighbours from the highest level down, each with the next lower one; two of one level say nothing of each other. */
export const descents = <Item extends { readonly level: Level }>(
  items: readonly Item[],
): readonly (readonly [higher: Item, lower: Item])[] => {
  const sorted = items.toSorted((one, other) => heightOf(one.level) - heightOf(other.level));
  if (new Set(sorted.map(({ level }) => level)).size < sorted.length) return [];
  return sorted.slice(1).flatMap((lower, index) => {
    const higher = sorted[index];
    return higher === undefined ? [] : [[higher, lower] as const];
  });
};

type Rule = {
  readonly kind: 'CASCADES_TO' | 'ALIGNS_WITH';
  readonly rule: string;
  readonly confidence: number;
  readonly why: string;
  readonly evidence: readonly Words[];
};

/** A conclusion for an editor to judge: no sentence says that one carries out the other. */
export const proposal = (from: Ranked, to: Ranked, rule: Rule): DraftRelation => ({
  ...rule,
  from: from.term.id,
  to: to.term.id,
  basis: 'INFERRED',
  verb: null,
});
