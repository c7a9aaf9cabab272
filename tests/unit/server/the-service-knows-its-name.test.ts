import { describe, expect, it } from 'vitest';

import { createExplorer } from '../../../src/explorer/explorer.ts';
import type { HostSettings } from '../../../src/server/middleware/hosts.ts';
import { appWith } from '../../support/app.ts';

const pagesAt = (origin: string | null) =>
  createExplorer({
    ask: async <Data>() => ({ reports: { edges: [] } }) as Data,
    assets: { path: (name) => `/assets/${name}`, find: () => null },
    readSource: async () => 'a: 1\n',
    log: () => undefined,
    origin,
  });

const statusOf = async (host: string, hosts: HostSettings): Promise<number> =>
  (await appWith({ hosts }).request(`http://${host}/widget.js`)).status;

describe('a request is answered', () => {
  const LOCAL: HostSettings = { names: ['tifa.example'], isPublic: false };

  it.each([
    'localhost:4000',
    '127.0.0.1:4000',
    '127.8.9.1',
    '[::1]:4000',
    'a.localhost',
    'tifa.example',
    'tifa.example.',
  ])('that was sent to %s', async (host) => {
    expect(await statusOf(host, LOCAL)).toBe(200);
  });

  it.each(['evil.example', 'tifa.example.evil.example', 'localhost.evil.example', '10.0.0.1', '[fd00::1]'])(
    'and is refused for %s, which is none of its names',
    async (host) => {
      expect(await statusOf(host, LOCAL)).toBe(421);
    },
  );

  it('at any number, where it listens beyond this machine; and at no further name', async () => {
    const open: HostSettings = { names: [], isPublic: true };
    expect(await statusOf('10.0.0.1:4000', open)).toBe(200);
    expect(await statusOf('[fd00::1]:4000', open)).toBe(200);
    expect(await statusOf('evil.example', open)).toBe(421);
  });

  it('with a sentence that says what to set', async () => {
    const response = await appWith().request('http://evil.example/graphql');
    expect(await response.text()).toBe(
      'Host must be a name of this service, was "evil.example"; set PUBLIC_URL to its address, or name it in TIFA_HOSTS.\n',
    );
  });

  it('whoever asks for its health by whatever name', async () => {
    expect((await appWith().request('http://10.0.0.7:4000/health')).status).toBe(200);
    expect((await appWith().request('http://10.0.0.7:4000/ready')).status).toBe(200);
  });
});

describe('what names an address', () => {
  const PATHS = ['/widget', '/robots.txt', '/source/a.yaml'];

  it.each(PATHS)('%s names the public one, whatever host was asked', async (path) => {
    const body = await (await pagesAt('https://tifa.example').request(`http://127.0.0.1:4000${path}`)).text();
    expect(body).toContain('https://tifa.example/');
    expect(body).not.toContain('127.0.0.1');
  });

  it.each(PATHS)('%s names the one asked, where no public one is set', async (path) => {
    const body = await (await pagesAt(null).request(`http://127.0.0.1:4000${path}`)).text();
    expect(body).toContain('http://127.0.0.1:4000/');
  });
});

describe('the service says', () => {
  it('that it lives', async () => {
    const response = await appWith().request('http://tifa.test/health');
    expect([response.status, await response.json()]).toEqual([200, { healthy: true }]);
  });

  it('that it is ready, or why not and when to ask again', async () => {
    const isReady = await appWith().request('http://tifa.test/ready');
    expect([isReady.status, await isReady.json()]).toEqual([200, { ready: true }]);
    const app = appWith({ readiness: () => ({ ready: false, reason: 'The database is away.' }) });
    const isNot = await app.request('http://tifa.test/ready');
    expect([isNot.status, await isNot.json()]).toEqual([
      503,
      { ready: false, reason: 'The database is away.' },
    ]);
    expect(Number(isNot.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(isNot.headers.get('cache-control')).toBe('no-store');
  });

  it('to browsers that reach it over TLS to go on doing so, and to others nothing', async () => {
    const strict = async (isSecure: boolean) =>
      (await appWith({ isSecure }).request('http://tifa.test/widget.js')).headers.get(
        'strict-transport-security',
      );
    expect([await strict(true), await strict(false)]).toEqual(['max-age=15552000', null]);
  });
});

describe('GraphiQL', () => {
  const open = (app = appWith()) =>
    app.request('http://tifa.test/graphql?query={__typename}', {
      headers: { accept: 'text/html', 'accept-encoding': 'br' },
    });

  it('is compressed, kept, and has a policy that names its own scripts', async () => {
    const response = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(response.headers.get('vary')).toBe('accept, accept-encoding');
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/u);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(3_000_000);
  });

  it('can be left out: the address then answers questions alone', async () => {
    const response = await open(appWith({ hasGraphiql: false }));
    expect([response.status, await response.text()]).toEqual([406, '']);
  });

  it('is where the short addresses lead', async () => {
    const response = await appWith().request('http://tifa.test/try/1');
    expect([response.status, response.headers.get('location')?.slice(0, 16)]).toEqual([
      302,
      '/graphql?query=%',
    ]);
    expect((await appWith().request('http://tifa.test/try/99')).status).toBe(404);
  });
});

describe('a page of any site may ask', () => {
  it('and is told so, before and with the answer', async () => {
    const origin = 'https://portal.example';
    const preflight = await appWith().request('http://tifa.test/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    const answer = await appWith().request('http://tifa.test/graphql', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('but the pages of this one are its own', async () => {
    const { headers } = await appWith({ pages: pagesAt(null) }).request('http://tifa.test/source/a.yaml');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('a defect', () => {
  it('ends its request alone, is logged, and is not told', async () => {
    const logged: unknown[] = [];
    const app = appWith({
      log: (error) => logged.push(error),
      widget: {
        terms: (context) => context.json([]),
        script: () => {
          throw new Error('a secret of the house');
        },
      },
    });
    const response = await app.request('http://tifa.test/widget.js');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(String(logged[0])).toContain('a secret of the house');
  });
});
