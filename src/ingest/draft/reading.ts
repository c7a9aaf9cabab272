import type { ReadReport } from '../../report/read.ts';
import type { DraftRelation } from '../../report/types.ts';
import type { Quoting } from './quoting.ts';

/** What a draft is written from. */
export type Drafting = {
  readonly reading: ReadReport;
  readonly quoting: Quoting;
  /** The relations that start or end at an entity, by its id and their kind. */
  readonly relationsOf: (
    id: string,
    kind: DraftRelation['kind'],
    side: 'from' | 'to',
  ) => readonly DraftRelation[];
  readonly nameOf: (id: string) => string;
};

export const createDrafting = (reading: ReadReport, quoting: Quoting): Drafting => {
  const bySide = { from: groupBy(reading.relations, 'from'), to: groupBy(reading.relations, 'to') };
  const named = [
    reading.terms,
    reading.goals,
    reading.actions,
    reading.projects,
    reading.places,
    reading.organizations,
  ].flat();
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    reading,
    quoting,
    relationsOf: (id, kind, side) =>
      (bySide[side].get(id) ?? []).filter((relation) => relation.kind === kind),
    nameOf: (id) => names.get(id) ?? id,
  };
};

const groupBy = (
  relations: readonly DraftRelation[],
  side: 'from' | 'to',
): ReadonlyMap<string, readonly DraftRelation[]> => Map.groupBy(relations, (relation) => relation[side]);
