import { expect, test } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import type { Context } from '../../../src/resolvers/context.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { readSchema } from '../../../src/server/schema.ts';

const KEPT = '{ __typename }';
const FAILING = '{ node(id: "term:1") { id } __typename }';

const server = createServer({
  schema: readSchema(PROJECT.schema),
  // Without anything to read from: whatever needs the graph fails.
  context: () => ({}) as Context,
  log: () => undefined,
  kept: [KEPT, FAILING, '{ nothing }'],
});

const get = async (query: string): Promise<Response> =>
  server.fetch(`http://tifa.test/graphql?${new URLSearchParams({ query })}`);

const cacheOf = (answer: Response): string | null => answer.headers.get('cache-control');

test('the answer to a question of a card may be kept', async () => {
  expect(cacheOf(await get(KEPT))).toBe('public, max-age=60');
});

test('no answer to another question, and none that was posted', async () => {
  expect(cacheOf(await get(`${KEPT} `))).toBeNull();
  const posted = await server.fetch('http://tifa.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: KEPT }),
  });
  expect(await posted.clone().json()).toEqual({ data: { __typename: 'Query' } });
  expect(cacheOf(posted)).toBeNull();
});

test('no answer that lacks something, and no refusal', async () => {
  const partly = await get(FAILING);
  expect(await partly.clone().json()).toMatchObject({ data: { node: null, __typename: 'Query' } });
  expect(cacheOf(partly)).toBeNull();
  const refused = await get('{ nothing }');
  expect((await refused.clone().json()).errors).toHaveLength(1);
  expect(cacheOf(refused)).toBeNull();
});
