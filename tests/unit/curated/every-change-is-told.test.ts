import { describe, expect, it } from 'vitest';

import { changesBetween } from '../../../src/ingest/plan-load.ts';
import { reportRow, rowsOf } from '../../../src/ingest/rows.ts';
import { NOT_COMPARED, propertiesOf, saidBy, type SaidRow, type Tables } from '../../../src/ingest/said.ts';
import { SEED_GRAPHS } from '../../support/seeds.ts';

const [graph] = SEED_GRAPHS;
const WANTED: Tables = { report: [{ properties: reportRow(graph) }], ...rowsOf(graph) };
const TABLES = ['report', 'entities', 'labels', 'definitions', 'parts', 'relations', 'measures'] as const;

/** What only the load adds (load-report.ts, cypher/queries/load). */
const ADDED = ['report', 'checksum', 'rank'];

/** The tables with one row changed. */
const changed = (table: string, index: number, properties: SaidRow): Tables => ({
  ...WANTED,
  [table]: (WANTED[table] ?? []).map((row, at) =>
    at === index ? { ...row, properties: { ...propertiesOf(row), ...properties } } : row,
  ),
});

const toldOf = (held: Tables, wanted: Tables) => changesBetween(saidBy(held), saidBy(wanted));

/** Each property that some row of a table has, with the first row that has it. */
const propertiesIn = (table: string): readonly (readonly [name: string, index: number])[] => {
  const rows = (WANTED[table] ?? []).map((row) => propertiesOf(row));
  const shown = rows.map(({ role }) => role !== 'HIDDEN');
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return names.map((name) => [name, rows.findIndex((row, index) => shown[index] && name in row)]);
};

describe.each(TABLES)('%s: a property that an editor changes is told', (table) => {
  const left: readonly string[] = NOT_COMPARED[table];

  it.each(propertiesIn(table).filter(([name]) => !left.includes(name)))('%s', (name, index) => {
    const told = toldOf(WANTED, changed(table, index, { [name]: 'otherwise' }));
    expect(told).toMatchObject([{ sign: '~', field: name, becomes: 'otherwise' }]);
  });

  it('one that no version has had before', () => {
    const [, index = 0] = propertiesIn(table)[0] ?? [];
    const added = changed(table, index, { validFrom: '2020' });
    expect(toldOf(WANTED, added)).toMatchObject([{ field: 'validFrom', was: '', becomes: '2020' }]);
    expect(toldOf(added, WANTED)).toMatchObject([{ field: 'validFrom', was: '2020', becomes: '' }]);
  });

  it('what is named as derived is a property that the rows have, or that the load adds', () => {
    const known = [...propertiesIn(table).map(([name]) => name), ...ADDED];
    for (const name of left) expect(known).toContain(name);
  });
});

describe('where nothing changed', () => {
  it('nothing is told, though lines moved', () => {
    expect(toldOf(WANTED, WANTED)).toEqual([]);
    expect(toldOf(WANTED, changed('relations', 0, { source: 'elsewhere.yaml:1' }))).toEqual([]);
  });
});
