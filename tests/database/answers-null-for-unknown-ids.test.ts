import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codesOf, dataOf } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const REPORT = 'report:广东省-韶关市-浈江区-2024';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

const UNKNOWN = [
  'term:nowhere',
  'nowhere',
  '',
  ':',
  'report:nowhere',
  'report:',
  'Term:三线一单',
  ' term:三线一单',
  "term:' OR 1=1 //",
  `section:广东省-韶关市-浈江区-2024-1`,
  'definition:三线一单',
];

describe('node', () => {
  it.each(UNKNOWN)('null for %j', async (id) => {
    expect(await dataOf(service.ask('query ($id: ID!) { node(id: $id) { id } }', { id }))).toEqual({
      node: null,
    });
  });

  it('the object of its id, of whatever type', async () => {
    const types = [
      ['terms', 'Term'],
      ['goals', 'Goal'],
      ['actions', 'Action'],
      ['projects', 'Project'],
      ['places', 'Place'],
      ['organizations', 'Organization'],
      ['reports', 'Report'],
    ] as const;
    for (const [list, type] of types) {
      const { [list]: page } = await dataOf(service.ask(`{ ${list}(first: 1) { edges { node { id } } } }`));
      const [{ node }] = page.edges;
      const answer = await dataOf(
        service.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: node.id }),
      );
      expect(answer.node).toEqual({ __typename: type, id: node.id });
    }
  });
});

describe('nodes', () => {
  it('in the order of the ids, null where nothing has one, the same twice', async () => {
    const ids = ['term:三线一单', 'term:nowhere', REPORT, 'place:广东省', 'term:三线一单', 'report:nowhere'];
    const { nodes } = await dataOf(service.ask(NODES, { ids }));
    expect(nodes).toEqual([
      { __typename: 'Term', id: 'term:三线一单' },
      null,
      { __typename: 'Report', id: REPORT },
      { __typename: 'Place', id: 'place:广东省' },
      { __typename: 'Term', id: 'term:三线一单' },
      null,
    ]);
  });

  it('none for none', async () => {
    expect(await dataOf(service.ask(NODES, { ids: [] }))).toEqual({ nodes: [] });
  });

  it('a hundred, and no more: BAD_INPUT', async () => {
    const ids: readonly string[] = (await everyNode(service.ask, 'actions', 'id'))
      .map(({ id }) => id)
      .slice(0, 101);
    expect(ids).toHaveLength(101);
    const { nodes } = await dataOf(service.ask(NODES, { ids: ids.slice(0, 100) }));
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 100));
    expect(await codesOf(service.ask(NODES, { ids }))).toEqual(['BAD_INPUT']);
  });
});

describe('an id', () => {
  it('says the kind, and issuer and place, never the bare code', async () => {
    for (const list of ['terms', 'goals', 'actions', 'projects', 'places', 'organizations']) {
      const all = await everyNode(service.ask, list, `id kind href ${list === 'terms' ? 'code' : ''}`);
      for (const { id, kind, href, code } of all) {
        expect(id.split(':')[0]).toBe(kind.toLowerCase());
        expect(href).toBe(`/${kind.toLowerCase()}/${encodeURIComponent(id.slice(kind.length + 1))}`);
        if (typeof code === 'string') expect(id.slice(kind.length + 1)).not.toBe(code.toLowerCase());
      }
    }
  });

  it('everywhere else an unknown one is an error: NOT_FOUND', async () => {
    const fields = [
      'trace(from: "term:nowhere") { isPartial }',
      'neighborhood(of: "term:nowhere") { isPartial }',
      'coverage(report: "report:nowhere") { usedUndefined { totalCount } }',
      'search(query: "建", scope: { place: "place:nowhere" }) { totalCount }',
      'terms(filter: { scope: { report: "report:nowhere" } }) { totalCount }',
      'projects(filter: { serves: "term:nowhere" }) { totalCount }',
      'measures(filter: { about: "goal:nowhere" }) { totalCount }',
      'node(id: "term:三线一单") { ... on Term { mentions(scope: { report: "report:nowhere" }) { totalCount } } }',
    ];
    for (const field of fields)
      expect([field, await codesOf(service.ask(`{ ${field} }`))]).toEqual([field, ['NOT_FOUND']]);
  });
});
