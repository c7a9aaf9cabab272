import { cascadesIn } from '../cascades/cascades.ts';
import type { DraftRelation, Words } from '../types.ts';
import { clauseRelations } from './clause.ts';
import { goalRelations } from './goals.ts';
import type { ReadFacts } from './read-facts.ts';
import { nameRelations } from './names.ts';
import { partRelations } from './parts.ts';
import { titleRelations } from './titles.ts';

/** The relations that the report's sentences and titles state, and those that a rule concludes from names. Each once, with all its words. */
export const relationsIn = (named: ReadFacts): readonly DraftRelation[] =>
  together([
    ...partRelations(named),
    ...clauseRelations(named),
    ...titleRelations(named),
    ...goalRelations(named),
    ...nameRelations(named),
    ...cascadesIn(named.text, named.terms, named.places),
  ]);

/** Of the same relation said twice the surer stays, with the words of both. What is stated is not also inferred. */
const together = (relations: readonly DraftRelation[]): readonly DraftRelation[] => {
  const kept = new Map<string, DraftRelation>();
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.from} ${relation.to}`;
    const earlier = kept.get(key);
    if (earlier === undefined) kept.set(key, relation);
    else if (earlier.basis === relation.basis)
      kept.set(key, { ...surer(earlier, relation), evidence: union(earlier, relation) });
  }
  return [...kept.values()];
};

const surer = (one: DraftRelation, other: DraftRelation): DraftRelation =>
  other.confidence > one.confidence ? other : one;

const union = (one: DraftRelation, other: DraftRelation): readonly Words[] => {
  const known = new Set(one.evidence.map(({ start, end }) => `${start}-${end}`));
  return [...one.evidence, ...other.evidence.filter(({ start, end }) => !known.has(`${start}-${end}`))];
};
