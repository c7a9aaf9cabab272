import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { compressed } from '../../../src/server/compressed.ts';

const LONG = '綠美湞江生態建設。'.repeat(500);

const ask = (accepted: string | null): Request =>
  new Request('http://tifa.test/', { headers: accepted === null ? {} : { 'accept-encoding': accepted } });

const page = (body: string | null, headers: Readonly<Record<string, string>> = {}, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('a text', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent as %s to who accepts that, and is the same', async (way, undo) => {
    const response = await compressed(ask(`deflate, ${way};q=0.5`), page(LONG, { etag: 'W/"1"' }));
    expect(response.headers.get('content-encoding')).toBe(way);
    expect(response.headers.get('vary')).toContain('accept-encoding');
    expect(response.headers.get('etag')).toBe('W/"1"');
    const bytes = await bytesOf(response);
    expect(bytes.length).toBeLessThan(500);
    expect(undo(bytes).toString()).toBe(LONG);
  });

  it('is sent in the smaller way to who accepts both', async () => {
    const response = await compressed(ask('gzip, deflate, br, zstd'), page(LONG));
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  it.each([null, '', 'identity', 'br;q=0, gzip;q=0.000', 'brotli', 'x-gzip-not', 'GZIP;q=0'])(
    'stays as it is for who accepts %j',
    async (accepted) => {
      const response = await compressed(ask(accepted), page(LONG));
      expect(response.headers.has('content-encoding')).toBe(false);
      expect(response.headers.get('vary')).toBe('accept-encoding');
      expect(await response.text()).toBe(LONG);
    },
  );

  it('keeps its status', async () => {
    expect((await compressed(ask('br'), page(LONG, {}, 404))).status).toBe(404);
  });

  it('says of a short one too that it depends on what is accepted', async () => {
    const response = await compressed(ask('br'), page('短'));
    expect(response.headers.has('content-encoding')).toBe(false);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe('短');
  });
});

describe('what stays as it is', () => {
  it.each([
    ['a picture', page(LONG, { 'content-type': 'image/png' })],
    ['what is compressed already', page(LONG, { 'content-encoding': 'zstd' })],
    ['what has no body', page(null, {}, 304)],
  ])('%s', async (_, response) => {
    expect(await compressed(ask('br'), response)).toBe(response);
  });
});
