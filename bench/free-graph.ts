import { createServer, type Server, type ServerResponse } from 'node:http';

import { type Browser, chromium } from 'playwright-core';

import type { Assets } from '../src/explorer/assets.ts';
import { frame } from '../src/explorer/frame.ts';
import type { Drawing } from '../src/explorer/pictures/drawing.ts';
import { renderFreeGraph } from '../src/explorer/pictures/render-free-graph.ts';
import { createView } from '../src/explorer/view.ts';
import { WORDS } from '../src/explorer/words/words.ts';
import { launchChromium } from '../tests/browser/support/chromium.ts';
import type { Rounds } from './rounds.ts';
import { type Spread, spreadOf } from './spread.ts';

/**
 * How long a real Chromium takes from the service's answer to a picture with its layout done, in milliseconds: for readers who do not mind
 * motion, and for those who do.
 */
export const timeFreeGraph = async (
  drawing: Drawing,
  assets: Assets,
  rounds: Rounds,
): Promise<readonly Spread[]> => {
  const server = await serve(drawing, assets);
  const launched = await launchChromium();
  const browser = await chromium.connect(launched.wsEndpoint());
  try {
    const address = addressOf(server);
    return [
      await timeOpening(browser, { address, reducedMotion: 'no-preference' }, rounds),
      await timeOpening(browser, { address, reducedMotion: 'reduce' }, rounds),
    ];
  } finally {
    await browser.close();
    await launched.close();
    server.close();
  }
};

const addressOf = (server: Server): string => {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new RangeError('the server must listen on a port');
  return `http://127.0.0.1:${bound.port}/`;
};

type Opening = { readonly address: string; readonly reducedMotion: 'reduce' | 'no-preference' };

const timeOpening = async (
  browser: Browser,
  { address, reducedMotion }: Opening,
  { warmUp, counted }: Rounds,
): Promise<Spread> => {
  const context = await browser.newContext({ reducedMotion });
  await context.addInitScript(watch);
  const times: number[] = [];
  for (let round = -warmUp; round < counted; round++) {
    const page = await context.newPage();
    await page.goto(address);
    const time = await page.waitForFunction(() => (window as Watched).drawnIn);
    if (round >= 0) times.push(Number(await time.jsonValue()));
    await page.close();
  }
  await context.close();
  return spreadOf(times);
};

type Watched = typeof window & { drawnIn?: number };

/** Runs in the page: from the service's answer to the picture in the page with every box known. */
const watch = (): void => {
  let answered = 0;
  const ask = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const answer = await ask(...asked);
    answered = performance.now();
    return answer;
  };
  const observer = new MutationObserver(() => {
    const svg = document.querySelector('svg.free');
    if (svg === null) return;
    observer.disconnect();
    svg.getBoundingClientRect();
    (window as Watched).drawnIn = performance.now() - answered;
  });
  observer.observe(document, { childList: true, subtree: true });
};

const serve = async (drawing: Drawing, assets: Assets): Promise<Server> => {
  const answer = JSON.stringify({ data: { neighborhood: toAnswer(drawing) } });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = assets.find(url.pathname);
    if (asset !== null) void sendAsset(asset, response);
    else if (url.pathname === '/graphql') send(answer, 'application/json', response);
    else send(pageOf(drawing, url, assets), 'text/html; charset=utf-8', response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
};

const toAnswer = ({ nodes, links }: Drawing) => ({
  isPartial: false,
  nodes,
  links: links.map((link, index) => ({
    ...link,
    id: String(index),
    from: { id: link.from },
    to: { id: link.to },
  })),
});

const pageOf = ({ root }: Drawing, url: URL, assets: Assets): string => {
  const view = createView(url, 'zh-Hant', WORDS['zh-Hant']);
  const main = renderFreeGraph({ id: root, name: root }, view);
  return String(frame({ title: root, description: root, scripts: ['free-graph'], main }, view, assets.path));
};

const sendAsset = async (asset: Response, response: ServerResponse): Promise<void> =>
  send(await asset.text(), asset.headers.get('content-type') ?? '', response);

const send = (body: string, type: string, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
};
