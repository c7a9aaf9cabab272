import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadReport } from '../../src/ingest/load-report.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import {
  type Connection,
  CONNECTION,
  type GetPage,
  nodesOf,
  pagesBackward,
  pagesForward,
} from '../support/every-page.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { syntheticReport } from '../support/synthetic-report.ts';

const DISTRICT = 'place:广东省-韶关市-浈江区';
const REPORT = 'report:广东省-韶关市-浈江区-2024';

/** What says where, and how to ask for a page of it. Only the lists of the query walk backward. */
const FORWARD_ONLY = {
  search: `search(query: "建", $$) { ${CONNECTION} edges { cursor node { id } } }`,
  'relations of a place': `node(id: "${DISTRICT}") { ... on Place { relations($$) { ${CONNECTION} edges { cursor node { id } } } } }`,
  'mentions of a place': `node(id: "${DISTRICT}") { ... on Place { mentions($$) { ${CONNECTION} edges { cursor node { evidence { start } } } } } }`,
  'mentions in a report': `node(id: "${REPORT}") { ... on Report { mentions(kinds: [TERM], $$) { ${CONNECTION} edges { cursor node { entity { id } evidence { start } } } } } }`,
  'projects at a place': `node(id: "${DISTRICT}") { ... on Place { projects($$) { ${CONNECTION} edges { cursor node { id } } } } }`,
  'what is used and undefined': `coverage(report: "${REPORT}") { usedUndefined($$) { ${CONNECTION} edges { cursor node { id } } } }`,
  'what governs nothing': `coverage(report: "${REPORT}") { governingNothing($$) { ${CONNECTION} edges { cursor node { id } } } }`,
};
const BOTH_WAYS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations', 'measures', 'reports'];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

/** The connection inside an answer, however deep it lies. */
const connectionIn = (value: unknown): Connection<unknown> =>
  typeof value === 'object' && value !== null && 'pageInfo' in value
    ? (value as Connection<unknown>)
    : connectionIn(Object.values(value as object)[0]);

const pagesOf =
  (field: string): GetPage<unknown> =>
  async (args) =>
    connectionIn(await dataOf(service.ask(`{ ${field.replace('$$', args)} }`)));

const pagesOfList = (list: string): GetPage<unknown> =>
  pagesOf(`${list}($$) { ${CONNECTION} edges { cursor node { id } } }`);

const cursorsOf = (pages: readonly Connection<unknown>[]): readonly string[] =>
  pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));

describe.each(BOTH_WAYS)('%s', (list) => {
  let all: readonly unknown[];
  beforeAll(async () => {
    all = nodesOf(await pagesForward(pagesOfList(list), 100));
  });

  it.each([1, 3, 7])('pages of %i from the front are the whole list', async (size) => {
    // Small pages take a request for each: the first thirty will do.
    const some = all.slice(0, size < 7 ? 30 : all.length);
    const pages: Connection<unknown>[] = [];
    for (
      let after = '';
      pages.flatMap(({ edges }) => edges).length < some.length;
      after = `, after: "${pages.at(-1)!.pageInfo.endCursor}"`
    )
      pages.push(await pagesOfList(list)(`first: ${size}${after}`));
    expect(nodesOf(pages).slice(0, some.length)).toEqual(some);
    expect(new Set(cursorsOf(pages)).size).toBe(nodesOf(pages).length);
  });

  it.each([7, 100])('pages of %i from the end are the whole list', async (size) => {
    const pages = await pagesBackward(pagesOfList(list), size);
    expect(nodesOf(pages.toReversed())).toEqual(all);
  });

  it('every page counts the whole list and says where it lies', async () => {
    const pages = await pagesForward(pagesOfList(list), 20);
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([all.length]));
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, index) => index > 0));
    for (const { edges, pageInfo } of pages)
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]!.cursor, edges.at(-1)!.cursor]);
  });

  it('`first` and `before` together take what lies before', async () => {
    const [first, second] = (await pagesOfList(list)('first: 2')).edges;
    if (second === undefined) return;
    const page = await pagesOfList(list)(`first: 5, before: "${second.cursor}"`);
    expect(nodesOf([page])).toEqual([first!.node]);
  });

  it('`first` 0 counts alone; a page behind the last one is empty', async () => {
    expect(await pagesOfList(list)('first: 0')).toMatchObject({
      totalCount: all.length,
      edges: [],
      pageInfo: { hasNextPage: all.length > 0, startCursor: null, endCursor: null },
    });
    const { pageInfo } = await pagesOfList(list)('last: 1');
    const behind = await pagesOfList(list)(`first: 3, after: "${pageInfo.endCursor}"`);
    expect(behind).toMatchObject({ totalCount: all.length, edges: [], pageInfo: { hasNextPage: false } });
  });
});

describe.each(Object.entries(FORWARD_ONLY))('%s', (_, field) => {
  it('pages of 7 and of 33 are the same list, without gap or repeat', async () => {
    const small = await pagesForward(pagesOf(field), 7);
    const large = await pagesForward(pagesOf(field), 33);
    expect(nodesOf(small)).toEqual(nodesOf(large));
    expect(new Set(cursorsOf(small)).size).toBe(nodesOf(small).length);
    expect(new Set([...small, ...large].map(({ totalCount }) => totalCount))).toEqual(
      new Set([nodesOf(small).length]),
    );
    expect(nodesOf(small).length).toBeGreaterThan(7);
  });
});

describe('what a page does not accept', () => {
  const BAD = [
    'first: 101',
    'first: -1',
    'last: 101',
    'last: -1',
    'first: 1, last: 1',
    'after: "nonsense"',
    'before: "nonsense"',
    'after: ""',
    'first: 9999999',
  ];

  it.each(BAD)('%s: BAD_INPUT', async (args) => {
    for (const list of BOTH_WAYS)
      expect([list, await codesOf(service.ask(`{ ${list}(${args}) { totalCount } }`))]).toEqual([
        list,
        ['BAD_INPUT'],
      ]);
  });

  it.each(['first: 101', 'first: -1', 'after: "nonsense"'])(
    '%s: BAD_INPUT within entities, reports and coverage too',
    async (args) => {
      for (const field of Object.values(FORWARD_ONLY))
        expect(await codesOf(service.ask(`{ ${field.replace('$$', args)} }`))).toEqual(['BAD_INPUT']);
    },
  );
});

describe('while another report is loaded', () => {
  /** Says much that the report says too, in an earlier and in a later year, and things of its own that come before and after it. */
  const other = async (year: number) => {
    const shared = ['terms', 'places', 'organizations'].map((list) => pagesOfList(list)('first: 60'));
    const ids = (await Promise.all(shared))
      .flatMap((page) => nodesOf([page as Connection<{ id: string }>]))
      .map(({ id }) => id);
    const own = ['TERM', 'PLACE'].flatMap((kind) =>
      Array.from({ length: 5 }, (_, index) => `${kind.toLowerCase()}:新${year}号${index}`),
    );
    return syntheticReport({
      slug: `广东省-韶关市-浈江区-${year}`,
      year,
      place: DISTRICT,
      entities: [...new Set([DISTRICT, ...own, ...ids])],
    });
  };

  it.each([
    ['of a later year', 2040],
    ['of an earlier year', 2010],
  ])('%s: what was there before comes once each', async (_, year) => {
    const lists = ['terms', 'places', 'organizations'];
    const before = await Promise.all(
      lists.map(async (list) => nodesOf(await pagesForward(pagesOfList(list), 100))),
    );
    const report = await other(year);
    try {
      const first = await Promise.all(lists.map((list) => pagesOfList(list)('first: 15')));
      await loadReport(service.client, report);
      for (const [index, list] of lists.entries()) {
        const rest = await pagesForward(
          (args) =>
            pagesOfList(list)(
              args.includes('after') ? args : `${args}, after: "${first[index]!.pageInfo.endCursor}"`,
            ),
          15,
        );
        const seen = nodesOf([first[index]!, ...rest]) as readonly { readonly id: string }[];
        const old = seen.filter(({ id }) => !id.includes(`新${year}号`));
        expect(old).toEqual(before[index]);
      }
    } finally {
      await removeReport(service.client, report.report.id);
    }
    const after = await Promise.all(
      lists.map(async (list) => nodesOf(await pagesForward(pagesOfList(list), 100))),
    );
    expect(after).toEqual(before);
  });
});
