import { describe, expect, it } from 'vitest';

import { createExplorer } from '../../../src/explorer/explorer.ts';

const explorer = createExplorer({
  ask: async () => {
    throw new Error('this page asks nothing');
  },
  assets: { path: (name) => `/assets/${name}`, find: () => null },
  readSource: async (file) => (file === 'x-2031/terms.yaml' ? 'terms:\n- term: 甲\n' : null),
  log: () => undefined,
});

const get = async (headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> => {
  const response = await explorer(
    new Request('http://tifa.test/source/x-2031/terms.yaml', { method, headers }),
  );
  if (response === null) throw new Error('The explorer must answer, and left it to others.');
  return response;
};

const tagOf = async (headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await get(headers)).headers.get('etag') ?? '';

describe('a page', () => {
  it('that the reader has is answered with 304 and nothing else', async () => {
    const tag = await tagOf();
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const response = await get({ 'if-none-match': known });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
      expect(response.headers.get('etag')).toBe(tag);
    }
  });

  it('is sent to a reader who has another, or none', async () => {
    for (const known of ['"other"', 'W/"other"', '']) {
      const response = await get({ 'if-none-match': known });
      expect(response.status).toBe(200);
    }
  });

  it('has another tag in another language', async () => {
    expect(await tagOf({ 'accept-language': 'en' })).not.toBe(await tagOf({ 'accept-language': 'zh-TW' }));
  });

  it('answers HEAD with the headers of GET, and leaves other methods to others', async () => {
    const [head, full] = [await get({}, 'HEAD'), await get()];
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...full.headers]);
    expect(await explorer(new Request('http://tifa.test/', { method: 'POST' }))).toBe(null);
  });

  it('allows nothing that is not of this site', async () => {
    const policy = (await get()).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    expect((await get()).headers.get('x-content-type-options')).toBe('nosniff');
  });
});
