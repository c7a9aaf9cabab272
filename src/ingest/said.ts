import type { Definition, Entity, EntityLabel, Measure, Part, Relation, Report } from '../domain/records.ts';
import type { Param } from '../graph/params.ts';

/** A row of cypher/queries/load: properties, and the ids that it hangs on. */
export type SaidRow = Readonly<Record<string, Param>>;
export type Tables = Readonly<Record<string, readonly SaidRow[]>>;

/** One thing that a report says, in words that an editor compares. */
export type Said = {
  readonly what: string;
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
};

type NameOf = (id: Param) => string;
type Reading = {
  readonly table: keyof typeof NOT_COMPARED;
  readonly read: (row: SaidRow, properties: SaidRow, nameOf: NameOf) => Omit<Said, 'fields'>;
  readonly more?: (row: SaidRow, nameOf: NameOf) => Readonly<Record<string, string>>;
};

type KeyOf<Fact> = Fact extends unknown ? keyof Fact : never;
type Forms<Name extends string> = `${Name}Hans` | `${Name}Hant`;
/** Where the words of a fact stand, and what the load adds to every fact. */
type Stored = 'starts' | 'ends' | 'quotes' | 'position' | 'report';

const PLACE = ['source', 'reviewed', 'report', 'starts', 'ends'] as const;

const BOTH_SCRIPTS = {
  entities: ['nameHans', 'nameHant', 'summaryHans', 'summaryHant'],
  definitions: ['textHans', 'textHant'],
  parts: ['tokenHans', 'tokenHant', 'headingHans', 'headingHant'],
} as const;

/**
 * What is not compared: identity, which finds the fact that a row is compared with; where a fact stands in its file and its text; and what is
 * worked out from the rest. Everything else is, a new column too.
 */
export const NOT_COMPARED = {
  report: ['id', 'position', 'checksum'],
  entities: [
    'id',
    'kind',
    'report',
    'section',
    'source',
    'reviewed',
    'position',
    'said',
    'weight',
    'rank',
    ...BOTH_SCRIPTS.entities,
  ],
  labels: ['text', 'key', 'numeralKey', 'rank', 'report'],
  definitions: [...PLACE, 'id', 'quotes', ...BOTH_SCRIPTS.definitions],
  parts: ['order', 'ordinal', 'source', 'reviewed', 'report', ...BOTH_SCRIPTS.parts],
  relations: [...PLACE, 'id', 'year', 'position'],
  measures: [...PLACE, 'id', 'indicatorKey', 'position'],
} as const satisfies {
  readonly report: readonly (keyof Report | 'text' | 'position' | 'checksum')[];
  readonly entities: readonly (KeyOf<Entity> | Forms<'name' | 'summary'> | 'rank')[];
  readonly labels: readonly (keyof EntityLabel | 'numeralKey' | 'report')[];
  readonly definitions: readonly (keyof Definition | Forms<'text'> | Stored)[];
  readonly parts: readonly (keyof Part | Forms<'token' | 'heading'> | Stored)[];
  readonly relations: readonly (keyof Relation | 'year' | Stored)[];
  readonly measures: readonly (keyof Measure | Stored)[];
};

const READINGS: readonly Reading[] = [
  {
    table: 'report',
    read: (_, { id, title }) => ({ what: 'report', id: inWords(id), name: inWords(title) }),
  },
  {
    table: 'entities',
    read: (_, { id, kind, name }) => ({
      what: inWords(kind).toLowerCase(),
      id: inWords(id),
      name: inWords(name),
    }),
  },
  {
    table: 'labels',
    read: ({ entity }, { text }, nameOf) => ({
      what: 'label',
      id: `label:${inWords(entity)}#${inWords(text)}`,
      name: `${inWords(text)} of ${nameOf(entity)}`,
    }),
  },
  {
    table: 'definitions',
    read: ({ term }, { id }, nameOf) => ({ what: 'definition', id: inWords(id), name: `of ${nameOf(term)}` }),
  },
  {
    table: 'parts',
    read: ({ term }, { order, token }, nameOf) => ({
      what: 'part',
      id: `part:${inWords(term)}#${inWords(order)}`,
      name: `“${inWords(token)}” of ${nameOf(term)}`,
    }),
    more: ({ group, items }, nameOf) => ({
      group: nameOf(group),
      items: itemsOf(items).map(nameOf).join('、'),
    }),
  },
  {
    table: 'relations',
    read: ({ kind, from, to }, { id }, nameOf) => ({
      what: 'relation',
      id: inWords(id),
      name: `${nameOf(from)} ${inWords(kind)} ${nameOf(to)}`,
    }),
  },
  {
    table: 'measures',
    read: ({ about }, { id, indicator, value, unit, year, status }, nameOf) => ({
      what: 'measure',
      id: inWords(id),
      name: `${inWords(indicator)} ${inWords(value)} ${inWords(unit)} ${inWords(year)} ${inWords(status)} of ${nameOf(about)}`,
    }),
  },
];

/** What tables say, by id, in the order of the record. */
export const saidBy = (tables: Tables): ReadonlyMap<string, Said> => {
  const names = namesIn(tables['entities'] ?? []);
  const nameOf: NameOf = (id) => names.get(inWords(id)) ?? inWords(id);
  const said = READINGS.flatMap(({ table, read, more }) =>
    (tables[table] ?? []).filter(isShown).map((row): Said => {
      const properties = propertiesOf(row);
      const left: readonly string[] = NOT_COMPARED[table];
      const compared = Object.fromEntries(
        Object.entries(properties)
          .filter(([field]) => !left.includes(field))
          .map(([field, value]) => [field, inWords(value)]),
      );
      return { ...read(row, properties, nameOf), fields: { ...compared, ...more?.(row, nameOf) } };
    }),
  );
  return new Map(said.map((one) => [one.id, one]));
};

const namesIn = (entities: readonly SaidRow[]): ReadonlyMap<string, string> =>
  new Map(entities.map(propertiesOf).map(({ id, name }) => [inWords(id), inWords(name)]));

/** Pinyin follows from the names. */
const isShown = (row: SaidRow): boolean => propertiesOf(row)['role'] !== 'HIDDEN';

export const propertiesOf = ({ properties }: SaidRow): SaidRow => (isMap(properties) ? properties : {});

const itemsOf = (items: Param): readonly Param[] =>
  Array.isArray(items) ? items.map((item: Param) => (isMap(item) ? item['id'] : item)) : [];

const isMap = (value: Param): value is SaidRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inWords = (value: Param): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inWords).join(' | ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
