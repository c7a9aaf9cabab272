import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import type { Context } from '../../../src/resolvers/context.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { HTTP_BOUNDS, listen, type Listening } from '../../../src/server/http.ts';
import { readSchema } from '../../../src/server/schema.ts';
import { appWith } from '../../support/app.ts';

let listening: Listening | undefined;
afterEach(() => listening?.stop());

const start = async (app = appWith(), bounds: Partial<typeof HTTP_BOUNDS> = {}): Promise<Listening> =>
  (listening = await listen(app.fetch, { host: '127.0.0.1', port: 0 }, { ...HTTP_BOUNDS, ...bounds }));

const open = ({ origin }: Listening): Socket => connect(Number(new URL(origin).port), '127.0.0.1');

/** Sends bytes as they are, and answers all that comes back until the connection is closed. */
const raw = (service: Listening, bytes: string): Promise<string> => {
  const socket = open(service);
  socket.write(bytes);
  return text(socket);
};

const HOST = 'Host: localhost\r\nConnection: close\r\n\r\n';

describe('what no client of a service sends', () => {
  it.each([
    ['an absolute form', `GET http://x/ HTTP/1.1\r\n${HOST}`],
    ['another host in absolute form', `GET http://localhost:1/graphql HTTP/1.1\r\n${HOST}`],
    ['two slashes', `GET // HTTP/1.1\r\n${HOST}`],
    ['a host after two slashes', `GET //evil.example/x HTTP/1.1\r\n${HOST}`],
    ['an asterisk', `OPTIONS * HTTP/1.1\r\n${HOST}`],
    ['a host of two words', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['a host with a path', 'GET / HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n'],
    ['a host with a name for who asks', 'GET / HTTP/1.1\r\nHost: me@localhost\r\nConnection: close\r\n\r\n'],
    [
      'a host with a port that is none',
      'GET / HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\n\r\n',
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['no host, as of old', 'GET / HTTP/1.0\r\n\r\n'],
    ['no HTTP', 'hello\r\n\r\n'],
  ])('%s is 400, and says nothing of the house', async (_, bytes) => {
    const answer = await raw(await start(), bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
    expect(answer).not.toMatch(/node_modules|\.ts:|\bat \w+/u);
  });

  it('a head of more than sixteen thousand characters is 431', async () => {
    const answer = await raw(await start(), `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n${HOST}`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
  });
});

describe('slowness ends', () => {
  const HASTY = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 };

  it('of a head', async () => {
    expect(await raw(await start(appWith(), HASTY), 'GET / HTTP/1.1\r\nHost: local')).toMatch(
      /^HTTP\/1\.1 408 /u,
    );
  });

  it('of a body', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n';
    expect(await raw(await start(appWith(), HASTY), `${head}{"query"`)).toMatch(/^HTTP\/1\.1 408 /u);
  });

  it('in ten seconds, where nothing else is said', () => {
    expect([HTTP_BOUNDS.headersTimeout, HTTP_BOUNDS.requestTimeout]).toEqual([10_000, 10_000]);
  });
});

describe('more connections than allowed', () => {
  it('are closed at once, and those that are open go on', async () => {
    const service = await start(appWith(), { maxConnections: 2 });
    const [first, second] = [open(service), open(service)];
    await Promise.all(
      [first, second].map((socket) => new Promise((resolve) => socket.once('connect', resolve))),
    );
    expect(await raw(service, '').catch(() => '')).toBe('');
    first.write(`GET /health HTTP/1.1\r\n${HOST}`);
    expect(await text(first)).toMatch(/^HTTP\/1\.1 200 /u);
    second.destroy();
  });
});

describe('a service that is stopped', () => {
  it('is not ready first, answers what is under way, and then nothing', async () => {
    let finish = (): void => undefined;
    const pages = new Hono().get('/slow', (context) => {
      const answered = new Promise<void>((resolve) => (finish = resolve));
      return answered.then(() => context.text('done'));
    });
    const service = await start(
      appWith({
        pages,
        readiness: () =>
          service.isStopping() ? { ready: false, reason: 'stopping' } : { ready: true, reason: null },
      }),
    );
    const get = (path: string) => fetch(`${service.origin}${path}`);
    const slow = get('/slow');
    expect((await get('/ready')).status).toBe(200);
    const stopped = service.stop(100);
    expect((await get('/ready')).status).toBe(503);
    finish();
    const answer = await slow;
    expect([answer.status, await answer.text()]).toEqual([200, 'done']);
    await stopped;
    await expect(get('/health')).rejects.toThrow();
  });
});

describe('a client that leaves', () => {
  it('is told to whoever works for it', async () => {
    const { promise: left, resolve } = Promise.withResolvers<unknown>();
    const pages = new Hono().get('/slow', (context) => {
      context.req.raw.signal.addEventListener('abort', resolve);
      socket.destroy();
      return new Promise(() => undefined);
    });
    const socket = open(await start(appWith({ pages })));
    socket.write('GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await left;
  });

  it('ends the work for its question', async () => {
    const { promise: left, resolve } = Promise.withResolvers<unknown>();
    const graphql = createServer({
      schema: readSchema(PROJECT.schema),
      context: ({ signal }) => {
        signal.addEventListener('abort', () => resolve(signal.reason));
        socket.destroy();
        return { graph: () => new Promise(() => undefined) } as unknown as Context;
      },
      log: () => undefined,
    });
    const socket = open(await start(appWith({ graphql })));
    const body = JSON.stringify({ query: '{ graph { version } }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(await left).toMatchObject({ name: 'AbortError' });
  });
});
