import type { ReadReport } from '../../report/read.ts';
import type { DraftOrganization, DraftPlace, DraftRelation } from '../../report/types.ts';
import type { Quoting } from './quoting.ts';

/** What a draft is written from. */
export type Drafting = {
  readonly reading: ReadReport;
  readonly quoting: Quoting;
  /** The places above the report's own, from the top. */
  readonly chain: Chain;
  /** The place of a body that is named by its level alone: 市委 of the city that the report lies in. */
  readonly homeOf: (organization: DraftOrganization) => string | undefined;
  /** The relations that start or end at an entity, by its id and their kind. */
  readonly relationsOf: (
    id: string,
    kind: DraftRelation['kind'],
    side: 'from' | 'to',
  ) => readonly DraftRelation[];
  /** The name by which a file refers to an entity: with the term above it where several share the name (1363/三大戰略). */
  readonly nameOf: (id: string) => string;
};

export type Chain = readonly Pick<DraftPlace, 'name' | 'level'>[];

export const createDrafting = (reading: ReadReport, quoting: Quoting, chain: Chain): Drafting => {
  const homeOf: Drafting['homeOf'] = ({ name, level }) =>
    BY_LEVEL.test(name) && level !== null ? chain.find((place) => place.level === level)?.name : undefined;
  const bySide = { from: groupBy(reading.relations, 'from'), to: groupBy(reading.relations, 'to') };
  const relationsOf: Drafting['relationsOf'] = (id, kind, side) =>
    (bySide[side].get(id) ?? []).filter((relation) => relation.kind === kind);
  return { reading, quoting, chain, homeOf, relationsOf, nameOf: createNameOf(reading, relationsOf) };
};

const BY_LEVEL = /^[省市区區县縣州旗](?:委|政府|人大|政协|政協|纪委|紀委)/u;

const createNameOf = (
  { terms, goals, actions, projects, places, organizations }: ReadReport,
  relationsOf: Drafting['relationsOf'],
): Drafting['nameOf'] => {
  const all = [terms, goals, actions, projects, places, organizations].flat();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const bearers = Map.groupBy(terms, ({ name }) => name);
  const codes = new Map(terms.map(({ id, code }) => [id, code]));
  const isShared = (name: string): boolean => (bearers.get(name)?.length ?? 0) > 1;
  const above = (id: string): string | undefined => relationsOf(id, 'HAS_PART', 'to')[0]?.from;
  return (id) => {
    const name = names.get(id) ?? id;
    if (!isShared(name)) return name;
    for (
      let whole = above(id), steps = 0;
      whole !== undefined && steps < DEEPEST;
      whole = above(whole), steps += 1
    ) {
      const wholeName = names.get(whole) ?? whole;
      if (!isShared(wholeName)) return `${codes.get(whole) ?? wholeName}/${name}`;
    }
    return name;
  };
};

/** A part of a part of a part: no glossary goes deeper. */
const DEEPEST = 4;

const groupBy = (
  relations: readonly DraftRelation[],
  side: 'from' | 'to',
): ReadonlyMap<string, readonly DraftRelation[]> => Map.groupBy(relations, (relation) => relation[side]);
