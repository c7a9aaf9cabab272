import { expect, it } from 'vitest';

import type { Ask } from '../../../src/explorer/ask.ts';
import { createExplorer } from '../../../src/explorer/explorer.ts';

const setUp = () => {
  const signals: (AbortSignal | undefined)[] = [];
  const logged: unknown[] = [];
  const ask: Ask = async (_, __, signal) => {
    signals.push(signal);
    if (signal !== undefined) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw new Error('no answer');
  };
  const pages = createExplorer({
    ask,
    assets: { path: (name) => name, find: () => null },
    readSource: async () => null,
    log: (error) => logged.push(error),
  });
  return { pages, signals, logged };
};

it('a page asks for as long as its reader waits, and what is cut off is no defect', async () => {
  const { pages, signals, logged } = setUp();
  const reader = new AbortController();
  const page = pages.request(new Request('http://localhost/terms', { signal: reader.signal }));
  await new Promise(setImmediate);
  reader.abort();
  await page;
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect(logged).toEqual([]);
});

it('what is kept for all readers is asked for as long as it takes', async () => {
  const { pages, signals } = setUp();
  await pages.request('http://localhost/sitemap.xml');
  expect(signals).toEqual([undefined]);
});
