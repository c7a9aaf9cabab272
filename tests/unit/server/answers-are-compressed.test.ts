import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

import { compress } from '../../../src/server/middleware/compress.ts';

const LONG = '綠美湞江生態建設。'.repeat(500);
const TEXT = { 'content-type': 'text/html; charset=utf-8' };

const app = new Hono()
  .use(compress())
  .get('/long', (context) => context.body(LONG, 200, TEXT))
  .get('/tagged', (context) => context.body(LONG, 200, { ...TEXT, etag: '"1"' }))
  .get('/varied', (context) => context.body(LONG, 200, { ...TEXT, vary: 'accept-language' }))
  .get('/missing', (context) => context.body(LONG, 404, TEXT))
  .get('/short', (context) => context.body('短', 200, TEXT))
  .get('/picture', (context) => context.body(LONG, 200, { 'content-type': 'image/png' }))
  .get('/zstd', (context) => context.body(LONG, 200, { ...TEXT, 'content-encoding': 'zstd' }))
  .get('/known', (context) => context.body(null, 304))
  .get('/kept/:n', (context) =>
    context.body(`${LONG}${context.req.param('n')}`, 200, {
      ...TEXT,
      etag: `"${context.req.param('n')}"`,
      'cache-control': 'public, max-age=60',
    }),
  );

const get = (path: string, accepted: string | null = 'br') =>
  app.request(path, { headers: accepted === null ? {} : { 'accept-encoding': accepted } });

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('a text', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent as %s to who accepts that, and is the same', async (way, undo) => {
    const response = await get('/tagged', `deflate, ${way};q=0.5`);
    expect(response.headers.get('content-encoding')).toBe(way);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.headers.get('etag')).toBe('W/"1"');
    const bytes = await bytesOf(response);
    expect(bytes.length).toBeLessThan(500);
    expect(undo(bytes).toString()).toBe(LONG);
  });

  it('is sent in the smaller way to who accepts both', async () => {
    expect((await get('/long', 'gzip, deflate, br, zstd')).headers.get('content-encoding')).toBe('br');
  });

  it.each([null, '', 'identity', 'br;q=0, gzip;q=0.000', 'brotli', 'x-gzip-not', 'GZIP;q=0'])(
    'stays as it is for who accepts %j',
    async (accepted) => {
      const response = await get('/long', accepted);
      expect(response.headers.has('content-encoding')).toBe(false);
      expect(response.headers.get('vary')).toBe('accept-encoding');
      expect(await response.text()).toBe(LONG);
    },
  );

  it('keeps its status, and what else it depends on', async () => {
    expect((await get('/missing')).status).toBe(404);
    expect((await get('/varied')).headers.get('vary')).toBe('accept-language, accept-encoding');
  });

  it('says of a short one too that it depends on what is accepted', async () => {
    const response = await get('/short');
    expect(response.headers.has('content-encoding')).toBe(false);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe('短');
  });

  it('that anybody may keep is compressed once, and never taken for another', async () => {
    for (const n of ['1', '2', '1', '2']) {
      const bytes = await bytesOf(await get(`/kept/${n}`));
      expect(brotliDecompressSync(bytes).toString()).toBe(`${LONG}${n}`);
    }
    expect(gunzipSync(await bytesOf(await get('/kept/1', 'gzip'))).toString()).toBe(`${LONG}1`);
  });
});

describe('what stays as it is', () => {
  it.each(['/picture', '/zstd'])('%s', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-encoding')).toBe(path === '/zstd' ? 'zstd' : null);
    expect(await response.text()).toBe(LONG);
  });

  it('what has no body', async () => {
    const response = await get('/known');
    expect([response.status, response.headers.get('content-encoding')]).toEqual([304, null]);
  });
});
