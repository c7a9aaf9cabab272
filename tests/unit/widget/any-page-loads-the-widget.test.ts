import { expect, test } from 'vitest';

import { createAnnotator } from '../../../src/match/annotator.ts';
import { createWidgetHandlers } from '../../../src/server/routes/widget.ts';
import { createScriptTable } from '../../../src/script/table.ts';
import { appWith } from '../../support/app.ts';
import { fold } from '../match/support.ts';

const state = { version: 1, isDown: false };
const logged: unknown[] = [];

const widget = createWidgetHandlers({
  fold,
  scriptTable: createScriptTable(),
  words: [],
  card: { en: { close: 'Close' } },
  script: 'export {};',
  log: (error) => logged.push(error),
  termIndex: async () => {
    if (state.isDown) throw new Error('no database');
    return {
      version: state.version,
      forms: [],
      annotator: () => createAnnotator({ fold, terms: [], words: [] }),
      nearest: () => [],
    };
  },
});
const app = appWith({ widget });

const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
  app.request(`http://tifa.test${path}`, init);

test.each(['/widget.js', '/terms.json'])(
  'any page may load %s, and is told that it still holds',
  async (path) => {
    const first = await ask(path);
    expect(first.status).toBe(200);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('access-control-allow-credentials')).toBeNull();
    const tag = first.headers.get('etag')!;
    const again = await ask(path, { headers: { 'if-none-match': `"other", ${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  },
);

test('the index has another tag when the graph has another version, and brings the words of cards', async () => {
  const before = (await ask('/terms.json')).headers.get('etag');
  state.version = 2;
  const after = await ask('/terms.json');
  expect(after.headers.get('etag')).not.toBe(before);
  expect(await after.json()).toMatchObject({ version: 2, card: { en: { close: 'Close' } } });
});

test('a cache in front keeps one answer for all pages, and one for each way of sending it', async () => {
  for (const path of ['/widget.js', '/terms.json']) {
    const { headers } = await ask(path, {
      headers: { origin: 'https://portal.example', 'accept-encoding': 'br' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary')).toBe('accept-encoding');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=/u);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  }
});

test('nothing but reading is allowed', async () => {
  const posted = await ask('/widget.js', { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('without its database it says so, and nobody keeps that', async () => {
  state.isDown = true;
  const answer = await ask('/terms.json');
  state.isDown = false;
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(logged).toHaveLength(1);
  expect((await ask('/terms.json')).status).toBe(200);
});
