import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { createFileAnnotator, type TermEntry, type TermFile } from '../src/match/term-file.ts';
import { launchChromium } from '../tests/browser/support/chromium.ts';
import { buildWidget } from '../widget/build.ts';
import { describeMachine } from './machine.ts';
import { timeInTurn } from './rounds.ts';
import { startService } from './service.ts';

/** Measures the widget: its size, finding 10,000 terms in 200,000 characters, and marking a page of a megabyte. */
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const report = read('seeds/zhenjiang-2024/report.clean.txt');

/** What the service answers, with the seeds loaded; it is stopped before anything is measured. */
const readIndex = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { origin, stop } = await startService({ TIFA_DATA: folder, NEO4J_URI: '' });
  try {
    return await (await fetch(`${origin}/terms.json`)).text();
  } finally {
    await stop();
  }
};

const index = await readIndex();

const TERMS = 10_000;
const CHARACTERS = 200_000;
const PAGE = 1_000_000;

/** The terms of the seed report, and for the rest names of three to eight of the report's characters, the same on every run. */
const manyTerms = (): TermFile => {
  const file: TermFile = JSON.parse(index);
  const han = report.replaceAll(/[^\p{Script=Han}]/gu, '');
  let state = 1;
  const character = (): string => han.charAt((state = (state * 48_271) % 2_147_483_647) % han.length);
  const name = (length: number): string => Array.from({ length }, character).join('');
  const more = Array.from({ length: TERMS - file.terms.length }, (_, id): TermEntry => [
    `term:${id}`,
    -1,
    [name(3 + (id % 6))],
  ]);
  return { ...file, terms: [...file.terms, ...more] };
};

const longText = report.repeat(Math.ceil(CHARACTERS / report.length)).slice(0, CHARACTERS);

const matching = async (file: TermFile) => {
  const annotate = createFileAnnotator(file);
  const ways = [async () => createFileAnnotator(file), async () => annotate(longText)];
  const [made, found] = await timeInTurn(ways, { warmUp: 5, counted: 15 });
  return { 'terms made ready, ms': made?.p50, 'found in the text, ms': found?.p50 };
};

const pageOf = (size: number): string => {
  const paragraphs = report
    .split('\n')
    .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
    .join('\n');
  const text = paragraphs.repeat(Math.ceil(size / paragraphs.length));
  return `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><main>${text}</main>`;
};

/** The page, its widget and its index on a port of the system's choice. */
const serve = async (terms: string) => {
  const script = buildWidget();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', pageOf(PAGE)],
    '/widget.js': ['text/javascript', script],
    '/terms.json': ['application/json', terms],
  };
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // What a server on a port answers.
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

/** Runs in the page: loads the widget once the page itself is at rest, and waits until all is marked. */
const markPage = async (): Promise<Readonly<Record<string, number>>> => {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  const began = performance.now();
  const done = new Promise((resolve) => addEventListener('terms-marked', resolve, { once: true }));
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/widget.js' });
  const element = document.createElement('term-explainer');
  element.setAttribute('occurrences', 'all');
  document.body.append(script, element);
  await done;
  const marked = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const marks = document.querySelectorAll('term-mark').length;
  return {
    marks,
    'marked after, ms': marked,
    'tasks over 50 ms': tasks.length,
    'longest task, ms': Math.max(0, ...tasks),
  };
};

const marking = async (terms: string) => {
  const site = await serve(terms);
  const server = await launchChromium();
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(site.url);
  const measured = await page.evaluate(markPage);
  await server.close();
  site.close();
  return measured;
};

const script = buildWidget();
console.log(describeMachine());
console.table({
  bytes: {
    minified: Buffer.byteLength(script),
    gzip: gzipSync(script, { level: 9 }).length,
    br: brotliCompressSync(script).length,
  },
});
const many = manyTerms();
console.table({ [`${CHARACTERS} characters, ${many.terms.length} terms`]: await matching(many) });
console.table({
  'a page of 1 MB, the terms of the seed report': await marking(index),
  'a page of 1 MB, 10,000 terms': await marking(JSON.stringify(many)),
});
