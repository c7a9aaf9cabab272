import { readFileSync } from 'node:fs';

import { type GraphQLObjectType, isEnumType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import type { Columns } from '../../../src/domain/columns.ts';
import * as kinds from '../../../src/domain/kinds.ts';
import {
  LABEL_COLUMNS,
  MEASURE_COLUMNS,
  RELATION_COLUMNS,
  REPORT_COLUMNS,
} from '../../../src/domain/fact-columns.ts';
import { ENTITIES } from '../../../src/domain/entities.ts';
import { FOLLOWED, RELATION_KINDS, type RelationKind, relationModel } from '../../../src/domain/model.ts';
import { readNamedQueries } from '../../../src/graph/named-queries.ts';
import { readSchema } from '../../../src/server/schema.ts';

const queries = readNamedQueries('cypher/queries');

/** A query as the database gets it. */
const cypher = (name: string): string =>
  [
    ...(queries
      .all()
      .find((query) => query.name === name)
      ?.variants.values() ?? []),
  ][0] ?? '';

/** Each list of kinds in a query, sorted, in the order in which they stand. */
const listsIn = (name: string): readonly (readonly string[])[] =>
  [...cypher(name).matchAll(/\[\w*:(?<kinds>[A-Z_|]+)(?:\*[^\]]*)?\]/gu)].map(({ groups }) =>
    (groups?.['kinds'] ?? '').split('|').toSorted(),
  );

const leading = (from: kinds.EntityKind, to: kinds.EntityKind, walk: kinds.Walk): readonly string[] =>
  RELATION_KINDS.filter((kind) => {
    const model = relationModel(kind);
    return model.walks.includes(walk) && model.from.includes(from) && model.to.includes(to);
  }).toSorted();

describe('the Cypher follows the model', () => {
  it('walks are opened along all that either direction follows', () => {
    const followed = [...new Set([...FOLLOWED.DOWN, ...FOLLOWED.UP])].toSorted();
    expect(listsIn('trace/open')).toEqual([followed, followed]);
  });

  it('relations are counted kind by kind', () => {
    expect(listsIn('graph/version').flat().toSorted()).toEqual(RELATION_KINDS.toSorted());
  });

  it('what governs nothing is what no walk DOWN leads from', () => {
    const wholes = leading('TERM', 'TERM', 'DOWN');
    expect(listsIn('coverage/governing-nothing')).toEqual([
      ['RECORDS'],
      wholes,
      leading('TERM', 'ACTION', 'DOWN'),
      leading('TERM', 'GOAL', 'DOWN'),
      leading('GOAL', 'ACTION', 'DOWN'),
      ...Array.from({ length: 8 }, () => wholes),
      ['RECORDS'],
    ]);
  });

  it('what serves nothing is what no walk UP leads to', () => {
    const delivered = leading('ACTION', 'PROJECT', 'UP');
    expect(listsIn('coverage/serving-nothing')).toEqual([
      ['RECORDS'],
      delivered,
      leading('TERM', 'ACTION', 'UP'),
      delivered,
      leading('GOAL', 'ACTION', 'UP'),
      leading('TERM', 'GOAL', 'UP'),
    ]);
  });

  it('lists choose a kind in the order of the kinds', () => {
    kinds.ENTITY_KINDS.forEach((kind, choice) =>
      expect(queries.text('entities/list', { kind: choice, order: 0 })).toContain(
        `MATCH (e:${ENTITIES[kind].type})`,
      ),
    );
  });
});

const schema = readSchema(PROJECT.schema);

describe('the schema has the model', () => {
  const valuesOf = (name: string): readonly string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  it.each([
    ['EntityKind', kinds.ENTITY_KINDS],
    ['RelationKind', RELATION_KINDS],
    ['Basis', kinds.BASES],
    ['Level', kinds.LEVELS],
    ['TermStatus', kinds.TERM_STATUSES],
    ['ActionStatus', kinds.ACTION_STATUSES],
    ['MeasureStatus', kinds.MEASURE_STATUSES],
    ['Change', kinds.CHANGES],
    ['Comparator', kinds.COMPARATORS],
    ['LabelScript', kinds.LABEL_SCRIPTS],
    ['LabelRole', kinds.LABEL_ROLES],
  ])('%s', (name, words) => expect(valuesOf(name).toSorted()).toEqual([...words].toSorted()));

  /** Worked out for search; and told by the section. */
  const HIDDEN = ['indicatorKey', 'report'];

  it.each<[string, Columns]>([
    ...kinds.ENTITY_KINDS.map((kind): [string, Columns] => [ENTITIES[kind].type, ENTITIES[kind].columns]),
    ['Relation', RELATION_COLUMNS],
    ['Measure', MEASURE_COLUMNS],
    ['Report', REPORT_COLUMNS],
  ])('%s has a field for each column, null where the column may be', (name, columns) => {
    const fields = objectType(name).getFields();
    for (const [column, { holds }] of Object.entries(columns)) {
      if (HIDDEN.includes(column)) continue;
      expect(Object.keys(fields), column).toContain(column);
      if (holds(null)) expect(isNonNullType(fields[column]?.type), column).toBe(false);
    }
  });
});

const objectType = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new RangeError(`${name} must be a type of the schema`);
  return type;
};

describe('the documentation has the model', () => {
  const guide = readFileSync('docs/curating.md', 'utf8');
  const architecture = readFileSync('docs/architecture.md', 'utf8');

  it.each<[string, Columns]>([
    ...kinds.ENTITY_KINDS.map((kind): [string, Columns] => [
      `… \`${ENTITIES[kind].type}\``,
      ENTITIES[kind].columns,
    ]),
    ['relations between entities', RELATION_COLUMNS],
    ['`Measure`', MEASURE_COLUMNS],
    ['`Report`', REPORT_COLUMNS],
    ['`Label`', LABEL_COLUMNS],
  ])('the properties of %s', (row, columns) => {
    const line = architecture.split('\n').find((one) => one.startsWith(`| ${row} |`)) ?? '';
    for (const column of Object.keys(columns)) expect(line).toMatch(new RegExp(`\\b${column}\\b`, 'u'));
  });

  it.each(RELATION_KINDS.map((kind): [RelationKind] => [kind]))('%s', (kind) => {
    const { key, listed } = relationModel(kind).curated;
    if (key !== null) expect(guide).toMatch(new RegExp(`^ +(?:- )?${key}:`, 'mu'));
    if (listed) expect(guide).toContain(kind);
    expect(architecture).toContain(kind);
  });
});
