import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { createGraphClient, type GraphClient, type ReaderLimits } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Ending } from '../../src/resolvers/context.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readSchema } from '../../src/server/schema.ts';
import { changedQueries, ENDLESS } from '../support/changed-queries.ts';
import { startTestService, type TestService } from '../support/service.ts';

const PATIENCE = 30_000;

let service: TestService;
const clients: GraphClient[] = [];
beforeAll(async () => {
  service = await startTestService();
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});
afterAll(() => service.close());

/** A client with few sessions, for whom one query never ends. */
const clientWith = (limits: Partial<ReaderLimits>): GraphClient => {
  const client = createGraphClient({
    openDriver: () => connect({ ...inject('neo4j'), database: null }),
    queries: changedQueries({ 'reports/list': ENDLESS }),
    database: null,
    timeout: PATIENCE,
    ...limits,
  });
  clients.push(client);
  return client;
};

const ask = async (client: GraphClient, query: string): Promise<Response> => {
  const yoga = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader: client, ...service.lexicon }),
    log: (error) => {
      throw error;
    },
  });
  return yoga.fetch('http://tifa.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
};

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a full database', () => {
  it('is BUSY, with status 503 and when to come again, and nothing for the log', async () => {
    const client = clientWith({ sessions: 1, waiting: 0 });
    const leaving = new AbortController();
    const holding = client.read('reports/list', {}, undefined, leaving).catch(() => undefined);
    await until(() => client.pressure().running === 1);
    const response = await ask(client, '{ graph { version } }');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
    leaving.abort();
    await holding;
    expect((await ask(client, '{ graph { version } }')).status).toBe(200);
  });

  it('as many aliases as a request may have are answered, a few queries at a time', async () => {
    const client = clientWith({ sessions: 4, waiting: 0 });
    const aliases = Array.from(
      { length: 20 },
      (_, index) => `a${index}: search(query: "${index}") { totalCount }`,
    );
    const response = await ask(client, `{ ${aliases.join('\n')} }`);
    const { data, errors } = (await response.json()) as { data: object; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(20);
  });

  it('many readers at once are answered or told so, and none meets a defect', async () => {
    const client = clientWith({ sessions: 2, waiting: 10 });
    const codes = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const response = await ask(client, '{ graph { version } }');
        const { errors } = (await response.json()) as {
          errors?: readonly { extensions: { code: string } }[];
        };
        return errors?.[0]?.extensions.code ?? 'ANSWERED';
      }),
    );
    expect(new Set(codes)).toEqual(new Set(['ANSWERED', 'BUSY']));
    expect(codes.filter((code) => code === 'ANSWERED').length).toBeGreaterThanOrEqual(12);
    expect(client.pressure()).toEqual({ running: 0, waiting: 0, drivers: 1 });
  });
});

const endingWith = ({ signal }: AbortController): Ending => ({ signal, waiting: (turn) => turn });

describe('a reader who leaves', () => {
  it('takes the work along: what waited is never begun, what ran is ended', async () => {
    const client = clientWith({ sessions: 4 });
    const leaving = new AbortController();
    const context = createContexts({ reader: client, ...service.lexicon })(endingWith(leaving));
    const asked = Array.from({ length: 10 }, () => context.reader.read('reports/list', {}));
    const outcomes = Promise.allSettled(asked);
    await until(() => client.pressure().running === 4);
    leaving.abort();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { code: 'CANCELLED' } });
    await until(() => client.pressure().running === 0);
    expect(client.pressure()).toEqual({ running: 0, waiting: 0, drivers: 1 });
  });

  it('does not take the index of terms along, which is built for all', async () => {
    const client = clientWith({});
    const contexts = createContexts({ reader: client, ...service.lexicon });
    const leaving = new AbortController();
    const first = contexts(endingWith(leaving));
    const { version } = await first.graph();
    const building = first.termIndex();
    const other = contexts().termIndex();
    leaving.abort();
    expect((await Promise.all([building, other])).map((index) => index.version)).toEqual([version, version]);
  });
});
