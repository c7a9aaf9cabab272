import type { Definition, Measure, Relation } from '../../domain/records.ts';
import type { Facts } from './facts.ts';

/** The statements of a whole report by the entity that they are about, in their order. */
export type FactIndex = {
  /** Those that start or end at it. */
  readonly relationsOf: (id: string) => readonly Relation[];
  readonly measuresOf: (id: string) => readonly Measure[];
  readonly definitionsOf: (id: string) => readonly Definition[];
};

/** Looked up once for each entity: going through all facts for each would take the square of a report's length. */
export const indexFacts = (facts: Facts): FactIndex => {
  const relations = Map.groupBy(
    facts.spoken().flatMap((relation) => endsOf(relation).map((id) => ({ id, relation }))),
    ({ id }) => id,
  );
  const measures = Map.groupBy(facts.measures, ({ about }) => about);
  const definitions = Map.groupBy(facts.definitions, ({ term }) => term);
  return {
    relationsOf: (id) => (relations.get(id) ?? []).map(({ relation }) => relation),
    measuresOf: (id) => measures.get(id) ?? [],
    definitionsOf: (id) => definitions.get(id) ?? [],
  };
};

const endsOf = ({ from, to }: Relation): readonly string[] => (from === to ? [from] : [from, to]);
