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
  readonly table: string;
  /** Properties that are compared; where a fact stands in its file, and what is worked out, are not. */
  readonly fields: readonly string[];
  readonly read: (row: SaidRow, properties: SaidRow, nameOf: NameOf) => Omit<Said, 'fields'>;
  readonly more?: (row: SaidRow, nameOf: NameOf) => Readonly<Record<string, string>>;
};

const GUESS = ['confidence', 'reason'];

const READINGS: readonly Reading[] = [
  {
    table: 'report',
    fields: ['title', 'year', 'place', 'level', 'issuedOn', 'speaker', 'reviewed', 'text'],
    read: (_, { id, title }) => ({ what: 'report', id: inWords(id), name: inWords(title) }),
  },
  {
    table: 'entities',
    fields: ['name', 'code', 'level', 'issuer', 'status', 'year', 'collective', 'place', 'summary', ...GUESS],
    read: (_, { id, kind, name }) => ({
      what: inWords(kind).toLowerCase(),
      id: inWords(id),
      name: inWords(name),
    }),
  },
  {
    table: 'labels',
    fields: ['script', 'role', 'note'],
    read: ({ entity }, { text }, nameOf) => ({
      what: 'label',
      id: `label:${inWords(entity)}#${inWords(text)}`,
      name: `${inWords(text)} of ${nameOf(entity)}`,
    }),
  },
  {
    table: 'definitions',
    fields: ['text', ...GUESS],
    read: ({ term }, { id }, nameOf) => ({ what: 'definition', id: inWords(id), name: `of ${nameOf(term)}` }),
  },
  {
    table: 'parts',
    fields: ['token', 'heading', 'count', 'complete', ...GUESS],
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
    fields: ['basis', 'verb', 'note', 'caveat', 'quotes', ...GUESS],
    read: ({ kind, from, to }, { id }, nameOf) => ({
      what: 'relation',
      id: inWords(id),
      name: `${nameOf(from)} ${inWords(kind)} ${nameOf(to)}`,
    }),
  },
  {
    table: 'measures',
    fields: ['change', 'upper', 'comparator', 'among', 'quotes', ...GUESS],
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
  const said = READINGS.flatMap(({ table, fields, read, more }) =>
    (tables[table] ?? []).filter(isShown).map((row): Said => {
      const properties = propertiesOf(row);
      const compared = Object.fromEntries(fields.map((field) => [field, inWords(properties[field])]));
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
