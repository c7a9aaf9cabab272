import { describe, expect, it } from 'vitest';

import { countingService } from '../../support/counting-service.ts';

const service = countingService();
const ENDPOINT = 'http://tifa.test/graphql';

const post = (body: string, type = 'application/json') =>
  service.send(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': type, accept: 'application/graphql-response+json' },
    body,
  });

describe('a body', () => {
  it.each([
    ['is no JSON', '{"query":'],
    ['is a number', '1'],
    ['is null', 'null'],
    ['is a list: batches are not answered', '[{"query":"{ graph { version } }"}]'],
    ['has no query', '{}'],
    ['has a query that is no text', '{"query":{"a":1}}'],
    ['has variables that are none', '{"query":"{ __typename }","variables":[1]}'],
    ['has a key that there is not', '{"query":"{ __typename }","quary":"x"}'],
  ])('that %s is 400 and BAD_INPUT', async (_, body) => {
    const { status, errors, reads } = await post(body);
    expect([status, errors.map(({ extensions }) => extensions.code), reads]).toEqual([400, ['BAD_INPUT'], 0]);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('of %s is 415', async (type) => {
    const response = await fetchOf(type);
    expect(response.status).toBe(415);
  });

  it('is read in UTF-8, wherever it is cut', async () => {
    const query = '{ node(id: "綠美湞江") { id } }';
    const bytes = new TextEncoder().encode(JSON.stringify({ query }));
    const body = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    expect((await service.send(ENDPOINT, init as RequestInit)).errors).toEqual([]);
  });
});

const fetchOf = async (type: string) => {
  const { graphqlOfNothing } = await import('../../support/app.ts');
  return graphqlOfNothing().fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': type },
    body: 'query={__typename}',
  });
};

describe('GET', () => {
  const get = (parameters: Readonly<Record<string, string>>) =>
    service.send(`${ENDPOINT}?${new URLSearchParams(parameters)}`, {
      headers: { accept: 'application/graphql-response+json' },
    });

  it('asks as POST does, under the same limits', async () => {
    expect((await get({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
    expect(
      (
        await get({
          query:
            'query ($n: Int) { terms(first: $n) { edges { node { governs(first: $n) { totalCount } } } } }',
          variables: '{"n":300}',
        })
      ).errors[0]?.extensions,
    ).toMatchObject({ code: 'TOO_COSTLY', limit: 'nodes' });
    expect((await get({ query: `{ ${'x'.repeat(20_000)} }` })).errors[0]?.extensions.limit).toBe(
      'documentCharacters',
    );
    const deep = `{"a":${'['.repeat(40)}${']'.repeat(40)}}`;
    expect((await get({ query: '{ __typename }', variables: deep })).errors[0]?.extensions.limit).toBe(
      'jsonDepth',
    );
  });

  it.each([
    {},
    { query: '' },
    { query: '{ __typename }', variables: '{' },
    { query: '{ __typename }', variables: '7' },
  ])('%j is BAD_INPUT', async (parameters) => {
    const { status, errors } = await get(parameters);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT']);
  });
});

describe('a document that is named by its hash alone', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'x'.repeat(64) } };

  it('is not kept here: the client sends it whole, since it is told so in the words that it knows', async () => {
    const { status, errors } = await post(JSON.stringify({ extensions }));
    expect(errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect(status).toBe(200);
    const whole = await post(JSON.stringify({ query: '{ __typename }', extensions }));
    expect(whole.data).toEqual({ __typename: 'Query' });
  });
});

describe('documents that were parsed', () => {
  it('are kept as far as their characters go, the last ones', async () => {
    const { createDocumentCache } = await import('../../../src/server/limits/bounded-cache.ts');
    const cache = createDocumentCache<number>(10);
    cache.set('aaaa', 1);
    cache.set('bbbb', 2);
    expect(cache.get('aaaa')).toBe(1);
    cache.set('cccc', 3);
    expect([cache.get('aaaa'), cache.get('bbbb'), cache.get('cccc')]).toEqual([1, undefined, 3]);
    cache.set('d'.repeat(11), 4);
    expect(cache.get('d'.repeat(11))).toBeUndefined();
  });
});
