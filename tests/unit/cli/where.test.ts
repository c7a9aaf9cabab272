import { describe, expect, it } from 'vitest';

import type { Fetch } from '../../../src/cli/ask.ts';
import { openAsk, type OpenAsk, type Places, type Ways } from '../../../src/cli/where.ts';
import { TifaError } from '../../../src/domain/errors.ts';

const USUAL = 'http://127.0.0.1:4000/graphql';
const tifa: Fetch = async () => Response.json({ data: { graph: { version: 7 } } });
const nobody: Fetch = () => Promise.reject(new TypeError('fetch failed'));
const other: Fetch = async () => new Response('<html>', { status: 404 });
const otherGraphQL: Fetch = async () =>
  Response.json({ errors: [{ message: 'Cannot query field "graph".' }] });

const inProcess: OpenAsk = { ask: async () => ({ data: null }), close: async () => undefined };

/** The usual place is nobody's; the local data are held by whoever is given. */
const open = async (places: Partial<Places>, fetch: Fetch, ways: Partial<Ways> = {}) => {
  const urls: string[] = [];
  const said: string[] = [];
  const recorded: Fetch = (url, init) => {
    urls.push(url);
    return fetch(url, init);
  };
  const opened = await openAsk(
    { named: null, usual: USUAL, isDatabaseNamed: false, ...places },
    {
      fetch: recorded,
      findService: async () => null,
      openInProcess: async () => inProcess,
      say: (line) => void said.push(line),
      ...ways,
    },
  );
  return { opened, urls, said };
};

describe('a question is asked', () => {
  it('of the named service, whatever else there is', async () => {
    const { opened, urls } = await open(
      { named: 'http://tifa.example/graphql', isDatabaseNamed: true },
      tifa,
    );
    await opened.ask('{ graph { version } }', {});
    expect(urls).toEqual(['http://tifa.example/graphql']);
  });

  it('at /graphql of a named origin', async () => {
    const { opened, urls } = await open({ named: 'http://tifa.example' }, tifa);
    await opened.ask('{ graph { version } }', {});
    expect(urls).toEqual(['http://tifa.example/graphql']);
  });

  it('of the named database, without looking for a service', async () => {
    const { opened, urls } = await open({ isDatabaseNamed: true }, tifa);
    expect(opened).toBe(inProcess);
    expect(urls).toEqual([]);
  });

  it('of a service that runs', async () => {
    const { opened, said } = await open({}, tifa);
    expect(opened).not.toBe(inProcess);
    expect(said).toEqual([]);
  });

  it.each([
    ['nothing listens', nobody],
    ['another program listens', other],
    ['another GraphQL service listens', otherGraphQL],
  ])('of the local database when %s, and says so', async (_, fetch) => {
    const { opened, said } = await open({}, fetch);
    expect(opened).toBe(inProcess);
    expect(said).toEqual([expect.stringContaining(USUAL)]);
  });

  it('of a service on another port, which holds the local data', async () => {
    const ELSEWHERE = 'http://127.0.0.1:4017/graphql';
    const fetch: Fetch = (url, init) => (url === ELSEWHERE ? tifa(url, init) : nobody(url, init));
    const findService: Ways['findService'] = async (isTifa) => ((await isTifa(ELSEWHERE)) ? ELSEWHERE : null);
    const { opened, said } = await open({}, fetch, { findService });
    expect(await opened.ask('{ graph { version } }', {})).toMatchObject({ data: { graph: { version: 7 } } });
    expect(said).toEqual([]);
  });

  it('of whoever was quicker, where two open the local data at once', async () => {
    const answers = [null, USUAL];
    const { opened } = await open({}, nobody, {
      findService: async () => answers.shift() ?? null,
      openInProcess: () => Promise.reject(new TifaError('LOCAL_DATABASE_IN_USE', 'Too late.')),
    });
    expect(opened).not.toBe(inProcess);
    expect(answers).toEqual([]);
  });

  it.each(['tifa', 'ftp://tifa.example', ''])('not of %j, which is no address', async (named) =>
    expect(open({ named }, tifa)).rejects.toMatchObject({ code: 'BAD_INPUT' }),
  );
});

it.each([
  ['cannot be reached', nobody],
  ['answers something else', other],
])('a named service that %s is an error that says so', async (what, fetch) => {
  const { opened } = await open({ named: 'http://tifa.example' }, fetch);
  await expect(opened.ask('{ x }', {})).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringContaining(what),
  });
});
