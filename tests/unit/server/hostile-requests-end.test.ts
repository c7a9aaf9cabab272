import { afterAll, beforeAll, expect, it } from 'vitest';

import { hostileRequests } from '../../../bench/hostile.ts';
import { PROJECT } from '../../../src/bin/project.ts';
import { createAsk } from '../../../src/explorer/ask.ts';
import { createExplorer } from '../../../src/explorer/explorer.ts';
import { createContexts } from '../../../src/server/create-context.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { HTTP_BOUNDS, listen, type Listening } from '../../../src/server/http.ts';
import { readSchema } from '../../../src/server/schema.ts';
import { appWith } from '../../support/app.ts';
import { PATIENT } from '../../support/patient.ts';
import { fold } from '../match/support.ts';

/** What a service may say of a request that is none of a reader's. A page of a graph that holds nothing is 404. */
const STATUSES = [0, 200, 302, 400, 404, 405, 406, 408, 413, 415, 421, 431];
const CODES = ['BAD_INPUT', 'TOO_COSTLY', 'NOT_FOUND'];

const TEXT = '圍繞省委“1310”具體部署、市委“363”工作安排,'.repeat(10_000).slice(0, 200_000);

const logged: unknown[] = [];
let web: Listening;
beforeAll(async () => {
  const log = (error: unknown): void => void logged.push(error);
  const reader = { read: async () => [] };
  const graphql = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader, fold, words: [] }),
    log,
    limits: PATIENT,
  });
  const pages = createExplorer({
    ask: createAsk((url, init) => graphql.fetch(url, init)),
    assets: { path: (name) => name, find: () => null },
    readSource: async () => null,
    log,
  });
  const bounds = {
    ...HTTP_BOUNDS,
    requestTimeout: 500,
    headersTimeout: 500,
    connectionsCheckingInterval: 100,
  };
  web = await listen(appWith({ graphql, pages }).fetch, { host: '127.0.0.1', port: 0 }, bounds);
});
afterAll(() => web.stop());

it.each(hostileRequests(TEXT).map((hostile) => [hostile.name, hostile] as const))(
  '%s: is answered or refused, and the next request is fine',
  async (_, { send }) => {
    const { status, codes } = await send(web.origin);
    expect(STATUSES).toContain(status);
    expect(codes.filter((code) => !CODES.includes(code))).toEqual([]);
    expect(logged).toEqual([]);
    const next = await fetch(`${web.origin}/graphql?query={__typename}`);
    expect(await next.json()).toEqual({ data: { __typename: 'Query' } });
  },
);

it('hardly any is answered as if it were a question like others', async () => {
  const answered = await Promise.all(
    hostileRequests(TEXT).map(async ({ send }) => {
      const { status, codes } = await send(web.origin);
      return status === 200 && codes.length === 0;
    }),
  );
  expect(answered.filter(Boolean).length).toBeLessThan(answered.length / 2);
});
