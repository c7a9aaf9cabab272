import { isInputObjectType, isObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { readSchema } from '../../src/server/schema.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { syntheticReport } from '../support/synthetic-report.ts';

/** One term of two counties, each with its own action and project for it. */
const reportOf = (place: string, year: number) =>
  syntheticReport({
    slug: `${place}-${year}`,
    year,
    place: `place:${place}`,
    entities: [`place:${place}`, 'term:范词', `action:范${place}做`, `project:范${place}物`],
    arrows: [
      { kind: 'GOVERNS', from: 'term:范词', to: `action:范${place}做` },
      { kind: 'DELIVERS', from: `action:范${place}做`, to: `project:范${place}物` },
      { kind: 'LOCATED_IN', from: `project:范${place}物`, to: `place:${place}` },
    ],
  });

const REPORTS = [reportOf('范甲', 2040), reportOf('范乙', 2041)];
const FIRST = '{ place: "place:范甲" }';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  for (const report of REPORTS) await loadReport(service.client, report);
});
afterAll(async () => {
  for (const { report } of REPORTS) await removeReport(service.client, report.id);
  await service.close();
});

/** Names of what an answer holds, the other county's among them or not. */
const told = async (question: string): Promise<string> => JSON.stringify(await dataOf(service.ask(question)));

const NODES = 'edges { node { name } }';
const QUESTIONS: readonly (readonly [name: string, question: (scope: string) => string])[] = [
  ['trace', (scope) => `trace(from: "term:范词", scope: ${scope}) { paths { end { name } } }`],
  [
    'neighborhood',
    (scope) =>
      `neighborhood(of: "term:范词", depth: 3, scope: ${scope}) { nodes { name } links { from { name } to { name } } }`,
  ],
  ['search', (scope) => `search(query: "范", scope: ${scope}) { ${NODES} }`],
  ['suggest', (scope) => `suggest(prefix: "范", scope: ${scope}) { entity { name } }`],
  ['actions', (scope) => `actions(filter: { scope: ${scope}, text: "范" }) { ${NODES} }`],
  ['projects', (scope) => `projects(filter: { scope: ${scope}, text: "范" }) { ${NODES} }`],
  ['places', (scope) => `places(filter: { scope: ${scope}, text: "范" }) { ${NODES} }`],
  ['reports', (scope) => `reports(filter: ${scope}) { edges { node { title } } }`],
  [
    'Term.trace',
    (scope) => `node(id: "term:范词") { ... on Term { trace(scope: ${scope}) { paths { end { name } } } } }`,
  ],
  [
    'Term.mentions',
    (scope) =>
      `node(id: "term:范词") { ... on Term { mentions(scope: ${scope}) { edges { node { evidence { report { title } } } } } } }`,
  ],
  [
    'Term.timeline',
    (scope) => `node(id: "term:范词") { ... on Term { timeline(scope: ${scope}) { report { title } } } }`,
  ],
];

describe('what is asked within a place is answered by its reports alone', () => {
  it.each(QUESTIONS)('%s', async (_, question) => {
    const [narrow, wide] = [await told(`{ ${question(FIRST)} }`), await told(`{ ${question('{}')} }`)];
    expect(narrow).toContain('范甲');
    expect(narrow).not.toContain('范乙');
    expect(wide).toContain('范乙');
  });

  it.each(QUESTIONS)('%s: NOT_FOUND for a scope that is none', async (_, question) =>
    expect(await codesOf(service.ask(`{ ${question('{ report: "report:无" }')} }`))).toEqual(['NOT_FOUND']),
  );
});

it('every question takes a scope, but for those by id', () => {
  const query = readSchema(PROJECT.schema).getQueryType();
  if (!isObjectType(query)) throw new Error('the schema has no questions');
  const without = Object.values(query.getFields()).filter(({ args }) =>
    args.every(({ name, type }) => {
      const named = getNamedType(type);
      const isFilter = isInputObjectType(named) && 'scope' in named.getFields();
      return name !== 'scope' && !isFilter && named.name !== 'ScopeInput';
    }),
  );
  expect(without.map(({ name }) => name).toSorted()).toEqual(['coverage', 'graph', 'node', 'nodes']);
});
