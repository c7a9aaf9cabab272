import { describe, expect, it } from 'vitest';

import { createExplorer } from '../../../src/explorer/explorer.ts';
import { appWith } from '../../support/app.ts';

const pages = createExplorer({
  ask: async () => {
    throw new Error('this page asks nothing');
  },
  assets: { path: (name) => `/assets/${name}`, find: () => null },
  readSource: async (file) => (file === 'x-2031/terms.yaml' ? 'terms:\n- term: 甲\n' : null),
  log: () => undefined,
});
const app = appWith({ pages });

const PAGE = '/source/x-2031/terms.yaml';

const get = (headers: Readonly<Record<string, string>> = {}, path = PAGE, method = 'GET') =>
  app.request(`http://tifa.test${path}`, { method, headers });

const tagOf = async (headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await get(headers)).headers.get('etag') ?? '';

const ASK = `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;

describe.each([PAGE, ASK, '/widget.js', '/terms.json'])('an answer to GET %s', (path) => {
  it('that the reader has is 304 and nothing else', async () => {
    const tag = (await get({}, path)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/u);
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const response = await get({ 'if-none-match': known }, path);
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
      expect(response.headers.get('etag')).toBe(tag);
    }
  });

  it('is sent to a reader who has another, or none', async () => {
    for (const known of ['"other"', 'W/"other"', '']) {
      const response = await get({ 'if-none-match': known }, path);
      expect(response.status).toBe(200);
    }
  });
});

describe.each([PAGE, '/widget.js', '/terms.json'])('HEAD %s', (path) => {
  it('is answered with the headers of GET', async () => {
    const [head, full] = [await get({}, path, 'HEAD'), await get({}, path)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    const { 'content-length': _, ...headers } = Object.fromEntries(full.headers);
    expect(Object.fromEntries(head.headers)).toMatchObject(headers);
  });
});

describe('a page', () => {
  it('has another tag in another language', async () => {
    expect(await tagOf({ 'accept-language': 'en' })).not.toBe(await tagOf({ 'accept-language': 'zh-TW' }));
  });

  it('is for reading alone', async () => {
    const response = await get({}, PAGE, 'POST');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('is the same page with what no page knows in its address', async () => {
    expect((await get({}, `${PAGE}?x=1&utm_source=y`)).headers.get('etag')).toBe(await tagOf());
  });

  it('allows nothing that is not of this site', async () => {
    const { headers } = await get();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('that there is not is a page that helps for a person, and the bare status for a program', async () => {
    const [person, program] = [await get({ accept: 'text/html' }, '/nowhere'), await get({}, '/nowhere')];
    expect([person.status, program.status]).toEqual([404, 404]);
    expect(await person.text()).toContain('<form');
    expect(await program.text()).toBe('404 Not Found');
  });
});
