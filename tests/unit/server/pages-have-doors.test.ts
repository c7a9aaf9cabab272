import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import type { Context } from '../../../src/resolvers/context.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { readSchema } from '../../../src/server/schema.ts';
import type { Door } from '../../../src/server/serve-pages.ts';

const serverWith = (...doors: readonly Door[]) => {
  const logged: unknown[] = [];
  const server = createServer({
    schema: readSchema(PROJECT.schema),
    context: () => ({}) as Context,
    log: (error) => logged.push(error),
    doors,
  });
  const get = (path: string, init: RequestInit = {}) => server.fetch(`http://tifa.test${path}`, init);
  return { get, logged };
};

const doorFor =
  (path: string, answer: () => Response): Door =>
  (request) =>
    new URL(request.url).pathname === path ? answer() : null;

describe('a door', () => {
  it('answers what it knows, and leaves the rest to the next and to GraphQL', async () => {
    const { get } = serverWith(
      doorFor('/a', () => new Response('first')),
      doorFor('/a', () => new Response('second')),
      doorFor('/b', () => new Response('third')),
    );
    expect(await (await get('/a')).text()).toBe('first');
    expect(await (await get('/b')).text()).toBe('third');
    const answer = await get('/graphql?query={__typename}', { headers: { accept: 'application/json' } });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect((await get('/c')).status).toBe(404);
  });

  it('answers in as few bytes as the reader can take', async () => {
    const { get } = serverWith(
      doorFor('/a', () => new Response('綠'.repeat(9_000), { headers: { 'content-type': 'text/html' } })),
    );
    const response = await get('/a', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(200);
  });

  it('that throws answers 500 and is logged, with nothing of the defect told', async () => {
    const { get, logged } = serverWith(() => {
      throw new Error('a secret of the house');
    });
    const response = await get('/a');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(String(logged[0])).toContain('a secret of the house');
  });
});
