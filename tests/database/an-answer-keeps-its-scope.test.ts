import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ReportGraph } from '../../src/domain/records.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { REVIEWED, syntheticReport } from '../support/synthetic-report.ts';

const alike = (text: string) => ({ source: text, hans: text, hant: text });

/** One term of two counties: each defines it and splits it in its own words, and has its own whole, action and project for it. */
const reportOf = (place: string, year: number): ReportGraph => {
  const slug = `${place}-${year}`;
  const report = syntheticReport({
    slug,
    year,
    place: `place:${place}`,
    entities: [`place:${place}`, 'term:围词', `term:${place}纲`, `action:${place}做`, `project:${place}物`],
    arrows: [
      { kind: 'HAS_PART', from: `term:${place}纲`, to: 'term:围词' },
      { kind: 'GOVERNS', from: 'term:围词', to: `action:${place}做` },
      { kind: 'DELIVERS', from: `action:${place}做`, to: `project:${place}物` },
      { kind: 'LOCATED_IN', from: `project:${place}物`, to: `place:${place}` },
    ],
  });
  const start = report.text.indexOf('围词');
  const evidence = { report: report.report.id, quote: '围词', start, end: start + 2 };
  const measure = {
    indicator: place,
    indicatorKey: place,
    change: 'NONE',
    upper: null,
    unit: '家',
    among: null,
    comparator: 'EQUAL',
    status: 'TARGET',
  } as const;
  return {
    ...report,
    definitions: [
      { id: `definition:围词@${slug}`, term: 'term:围词', text: alike(`${place}说`), evidence, ...REVIEWED },
    ],
    parts: [
      {
        term: 'term:围词',
        order: 1,
        token: alike('一'),
        ordinal: 1,
        heading: alike(`${place}头`),
        count: 1,
        complete: true,
        group: null,
        items: [`project:${place}物`],
        ...REVIEWED,
      },
    ],
    measures: [
      {
        ...measure,
        id: `measure:${slug}`,
        about: `project:${place}物`,
        value: 1,
        year,
        evidence: [evidence],
        ...REVIEWED,
      },
    ],
  };
};

const REPORTS = [reportOf('围甲', 2040), reportOf('围乙', 2041)];
const [FIRST, SECOND] = ['{ place: "place:围甲" }', '{ place: "place:围乙" }'];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  for (const report of REPORTS) await loadReport(service.client, report);
});
afterAll(async () => {
  for (const { report } of REPORTS) await removeReport(service.client, report.id);
  await service.close();
});

const told = async (question: string): Promise<string> => JSON.stringify(await dataOf(service.ask(question)));

const FIELDS = [
  'definitions { text report { title } }',
  'parts { heading report { title } items { name } }',
  'partOf { name }',
  'mentions { edges { node { evidence { report { title } } } } }',
  'timeline { report { title } }',
  'governs { totalCount edges { node { name } path { steps { entity { name } relation { from { name } to { name } } } } } }',
  'trace { paths { end { name } } }',
  'relations { totalCount edges { node { from { name } to { name } } } }',
  'parts { items { ... on Project { measures { indicator } serves { edges { node { name } } } places { name } } } }',
  'governs(kinds: [PROJECT]) { edges { node { ... on Project { serves { edges { node { definitions { text } } } } } } } }',
];

describe('what is asked of a term that was explained within a place is what its reports say', () => {
  it.each(FIELDS)('%s', async (field) => {
    const ask = (scope: string) =>
      told(`{ explain(label: "围词", scope: ${scope}) { ... on Explanation { term { ${field} } } } }`);
    const [one, other] = [await ask(FIRST), await ask(SECOND)];
    expect(one).toContain('围甲');
    expect(one).not.toContain('围乙');
    expect(other).toContain('围乙');
    expect(other).not.toContain('围甲');
  });

  it.each(FIELDS.slice(0, 1).concat(FIELDS.slice(2, 8)))(
    'without a scope it is what all say: %s',
    async (field) => {
      const all = await told(`{ explain(label: "围词") { ... on Explanation { term { ${field} } } } }`);
      expect(all).toContain('围甲');
      expect(all).toContain('围乙');
    },
  );

  it('two places in one request do not mix', async () => {
    const card = (scope: string) =>
      `explain(label: "围词", scope: ${scope}) { ... on Explanation { term { definitions { text } parts { heading } governs { totalCount } } } }`;
    const data = await dataOf(
      service.ask(`{ one: ${card(FIRST)} other: ${card(SECOND)} all: ${card('{}')} }`),
    );
    expect(data).toMatchObject({
      one: {
        term: {
          definitions: [{ text: '围甲说' }],
          parts: [{ heading: '围甲头' }],
          governs: { totalCount: 3 },
        },
      },
      other: {
        term: {
          definitions: [{ text: '围乙说' }],
          parts: [{ heading: '围乙头' }],
          governs: { totalCount: 3 },
        },
      },
      all: {
        term: {
          definitions: [{ text: '围乙说' }, { text: '围甲说' }],
          parts: [{ heading: '围乙头' }],
          governs: { totalCount: 6 },
        },
      },
    });
  });
});

const DEFINED = '... on Term { definitions { text } }';
const CARRIERS: readonly (readonly [name: string, question: string])[] = [
  ['an annotation', `annotate(text: "落实围词", scope: ${FIRST}) { annotations { term { ${DEFINED} } } }`],
  ['a search', `search(query: "围词", scope: ${FIRST}) { edges { node { ${DEFINED} } } }`],
  ['a suggestion', `suggest(prefix: "围词", scope: ${FIRST}) { entity { ${DEFINED} } }`],
  ['a list', `terms(filter: { text: "围词", scope: ${FIRST} }) { edges { node { ${DEFINED} } } }`],
  [
    'a walk',
    `trace(from: "project:围甲物", direction: UP, scope: ${FIRST}) { paths { end { ${DEFINED} } steps { entity { ${DEFINED} } } } }`,
  ],
  [
    'a neighbourhood',
    `neighborhood(of: "term:围词", scope: ${FIRST}) { nodes { ${DEFINED} } links { from { ${DEFINED} } } }`,
  ],
];

describe('whatever carries the term keeps the scope', () => {
  it.each(CARRIERS)('%s', async (_, question) => {
    const found = await told(`{ ${question} }`);
    expect(found).toContain('围甲说');
    expect(found).not.toContain('围乙说');
  });
});

describe('a scope of the field’s own holds instead', () => {
  const term = (field: string) =>
    `{ explain(label: "围词", scope: ${FIRST}) { ... on Explanation { term { ${field} } } } }`;

  it.each([
    [
      'mentions',
      (scope: string) => `mentions(scope: ${scope}) { edges { node { evidence { report { title } } } } }`,
    ],
    ['timeline', (scope: string) => `timeline(scope: ${scope}) { report { title } }`],
    ['trace', (scope: string) => `trace(scope: ${scope}) { paths { end { name } } }`],
  ] as const)('%s', async (_, field) => {
    const other = await told(term(field(SECOND)));
    expect(other).toContain('围乙');
    expect(other).not.toContain('围甲');
    const all = await told(term(field('{}')));
    expect(all).toContain('围甲');
    expect(all).toContain('围乙');
  });

  it('and is refused where it is none', async () =>
    expect(await codesOf(service.ask(term('timeline(scope: { report: "report:无" }) { year }')))).toEqual([
      'NOT_FOUND',
    ]));
});

it('a card within a place takes one query more than one without, whatever its size', async () => {
  const card = `{ explain(label: "围词", scope: ${FIRST}) { ... on Explanation { term {
    name issuer { name } definitions { text report { title } evidence { section { path } } }
    parts { token report { title } items { name } } partOf { name }
    governs(first: 20) { edges { node { name } path { steps { relation { evidence { quote } } } } } } } } } }`;
  service.queriesSent();
  await dataOf(service.ask(card));
  expect(service.queriesSent()).toBe(6);
});
