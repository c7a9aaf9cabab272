import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import { type Ask, createAsk } from '../support/ask.ts';
import { changedQueries, ENDLESS } from '../support/changed-queries.ts';
import { startTestService, type TestService } from '../support/service.ts';

const DISTRICT = 'term:广东省-韶关市-浈江区-区委-1363';

/** The queries of fields that may take long, and which never end here. */
const SLOW = [
  'trace/open',
  'relations/by-entities',
  'mentions/by-entities',
  'terms/appearances',
  'coverage/used-undefined',
  'terms/find',
];

let service: TestService;
let slow: GraphClient;
let ask: Ask;
beforeAll(async () => {
  service = await startTestService();
  slow = createGraphClient({
    openDriver: () => connect({ ...inject('neo4j'), database: null }),
    queries: changedQueries(Object.fromEntries(SLOW.map((name) => [name, ENDLESS]))),
    database: null,
    timeout: 50,
  });
  // Only what never ends has so little time.
  const reader: GraphClient = {
    ...slow,
    read: (name, ...rest) => (SLOW.includes(name) ? slow : service.client).read(name, ...rest),
  };
  ask = createAsk({
    reader,
    lexicon: service.lexicon,
    log: (error) => {
      throw error;
    },
  });
});
afterAll(async () => {
  await slow.close();
  await service.close();
});

describe('what a card must say', () => {
  it.each(['definitions { text }', 'parts { token }'])(
    '%s: where it cannot be read, that term is an error with its code, never an empty list; the others are answered',
    async (field) => {
      const reader: GraphClient = {
        ...slow,
        read: (name, ...rest) =>
          name === 'terms/details' ? slow.read('terms/find', {}) : service.client.read(name, ...rest),
      };
      const cards = createAsk({ reader, lexicon: service.lexicon, log: () => undefined });
      const { data, errors } = await cards(
        `{ card: node(id: "${DISTRICT}") { ... on Term { name ${field} } } name: node(id: "${DISTRICT}") { ... on Term { name } } }`,
      );
      expect(data).toEqual({ card: null, name: { name: '區委“1363”工作要求' } });
      expect(errors.map(({ path, extensions }) => `${path!.join('.')} ${extensions.code}`)).toEqual([
        `card.${field.split(' ')[0]} TIMEOUT`,
      ]);
    },
  );
});

describe('a query that takes too long', () => {
  it('trace says so itself: TIME, and no error', async () => {
    const { data, errors } = await ask(
      `{ trace(from: "${DISTRICT}", maxDepth: 1, first: 1) { paths { end { id } } isPartial cutBy } }`,
    );
    expect(errors).toEqual([]);
    expect(data.trace).toEqual({ paths: [], isPartial: true, cutBy: 'TIME' });
  });

  it('governs, timeline, relations and mentions are null with an error, and the rest of the card is answered', async () => {
    const { status, data, errors } = await ask(`{ node(id: "${DISTRICT}") { ... on Term {
      name status parts { token } governs { totalCount } timeline { year } relations { totalCount } mentions { totalCount } trace { cutBy } } } }`);
    expect(data.node).toMatchObject({
      name: '區委“1363”工作要求',
      status: 'DEFINED',
      governs: null,
      timeline: null,
      relations: null,
      mentions: null,
      trace: { cutBy: 'TIME' },
    });
    expect(data.node.parts).toHaveLength(4);
    const failed = errors.map(({ path, extensions }) => `${String(path!.at(-1))} ${extensions.code}`);
    expect(failed.toSorted()).toEqual([
      'governs TIMEOUT',
      'mentions TIMEOUT',
      'relations TIMEOUT',
      'timeline TIMEOUT',
    ]);
    expect(status).toBe(200);
  });

  it('serves does not pass for nothing recorded', async () => {
    const { data, errors } = await ask(
      '{ projects(first: 1) { edges { node { name serves { totalCount } } } } }',
    );
    expect(data.projects.edges[0].node).toEqual({ name: expect.any(String), serves: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
  });

  it('a list that must walk fails, the lists beside it do not', async () => {
    const { data, errors } = await ask(
      `{ slow: projects(filter: { serves: "${DISTRICT}" }) { totalCount } quick: projects { totalCount } }`,
    );
    expect(data.slow).toBeNull();
    expect(data.quick.totalCount).toBeGreaterThan(50);
    expect(errors).toMatchObject([{ path: ['slow'], extensions: { code: 'TIMEOUT' } }]);
  });

  it('of coverage, only the connection that was slow', async () => {
    const { data, errors } = await ask(
      '{ coverage(report: "report:广东省-韶关市-浈江区-2024") { usedUndefined { totalCount } servingNothing { totalCount } } }',
    );
    expect(data.coverage).toEqual({
      usedUndefined: null,
      servingNothing: { totalCount: expect.any(Number) },
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
  });

  it('where nothing is left to answer: status 504, and a sentence', async () => {
    const { status, data, errors } = await ask('{ explain(label: "1363") { __typename } }');
    expect({ status, data }).toEqual({ status: 504, data: null });
    expect(errors).toMatchObject([
      {
        message: 'The database must answer within the time allowed, and did not; ask for less, or try again.',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
  });
});
