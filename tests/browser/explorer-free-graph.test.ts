import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { ENTITY_KINDS } from '../../src/domain/kinds.ts';
import { makeAssets } from '../../src/explorer/assets.ts';
import { frame } from '../../src/explorer/frame.ts';
import { renderFreeGraph } from '../../src/explorer/pictures/render-free-graph.ts';
import { createView } from '../../src/explorer/view.ts';
import { WORDS } from '../../src/explorer/words/words.ts';
import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { at, html, startSite } from './support/site.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'";

const COUNT = 60;

/** A root with a ring around it, whose members have members. */
const NEIGHBORHOOD = {
  isPartial: true,
  nodes: Array.from({ length: COUNT }, (_, index) => ({
    id: `term:${index}`,
    kind: ENTITY_KINDS[index % ENTITY_KINDS.length],
    name: `推進第${index}項工作`,
    href: `/term/${index}`,
  })),
  links: Array.from({ length: COUNT - 1 }, (_, index) => ({
    id: String(index),
    kind: 'HAS_PART',
    basis: index % 3 === 0 ? 'INFERRED' : 'STATED',
    verb: null,
    note: null,
    from: { id: `term:${Math.floor(index / 8)}` },
    to: { id: `term:${index + 1}` },
  })),
};

const assets = makeAssets(PROJECT.explorer);

const page = (request: Request): Response => {
  const view = createView(new URL(request.url), 'en', WORDS.en);
  const main = renderFreeGraph({ id: 'term:0', name: '推進第0項工作' }, view);
  const content = { title: '推進', description: '推進', scripts: ['free-graph'], main } as const;
  return html(String(frame(content, view, assets.path)), { 'content-security-policy': POLICY });
};

const startExplorer = async (
  answer: () => Response = () => Response.json({ data: { neighborhood: NEIGHBORHOOD } }),
) =>
  startSite(
    at('/', page),
    at('/graphql', answer),
    ({ url }) => assets.find(new URL(url).pathname),
    ({ url }) => (new URL(url).pathname.startsWith('/term/') ? html('<title>a page</title>') : null),
  );

const whole = await startExplorer();
const failing = [
  await startExplorer(() => new Response('gone', { status: 500 })),
  await startExplorer(() => Response.json({ errors: [{ message: 'no' }] })),
];

const STILL = { reducedMotion: 'reduce' } as const;

const nodes = (browser: BrowserPage) => browser.locator('svg.free a.node');

const placesOf = (browser: BrowserPage): Promise<readonly (string | null)[]> =>
  nodes(browser).evaluateAll((all) => all.map((one) => one.getAttribute('transform')));

const viewOf = (browser: BrowserPage): Promise<readonly number[]> =>
  browser.locator('svg.free').evaluate((svg) => (svg.getAttribute('viewBox') ?? '').split(' ').map(Number));

describe('the free graph', () => {
  const open = useBrowser();

  const opened = async (options: Parameters<typeof open>[1] = STILL, path = '/') => {
    const found = await open(`${whole.origin}${path}`, options);
    await nodes(found.page).first().waitFor();
    return found;
  };

  it('draws what the service answers, every node a link with its name and kind, under a strict policy', async () => {
    const { page: browser, errors } = await opened();
    expect(await nodes(browser).count()).toBe(COUNT);
    expect(await browser.locator('svg.free line').count()).toBe(COUNT - 1);
    expect(await browser.locator('svg.free line.INFERRED').count()).toBe(20);
    expect(await nodes(browser).nth(1).getAttribute('aria-label')).toBe('推進第1項工作, goal');
    expect(errors).toEqual([]);
  });

  it('says how much it shows, and that there is more', async () => {
    const { page: browser } = await opened();
    expect(await browser.getByRole('status').innerText()).toMatch(
      /^60 entries, 59 links\..*more than this shows/u,
    );
  });

  it('asks once, for the neighbourhood alone', async () => {
    const { requests } = await opened();
    expect(requests.filter((one) => one.includes('/graphql'))).toHaveLength(1);
  });

  it('carries the language of the reader on to the pages of its nodes', async () => {
    const { page: browser } = await opened(STILL, '/?lang=en');
    expect(await nodes(browser).nth(2).getAttribute('href')).toBe('/term/2?lang=en');
  });

  it('is reached by keyboard, node after node, and shows the one with the focus', async () => {
    const { page: browser } = await opened();
    for (let press = 0; press < 8; press++) await browser.getByRole('button', { name: 'Closer' }).click();
    const far = nodes(browser).last();
    await nodes(browser)
      .nth(COUNT - 2)
      .focus();
    await browser.keyboard.press('Tab');
    expect(await far.evaluate((one) => one === document.activeElement)).toBe(true);
    const [box, frameBox] = [await far.boundingBox(), await browser.locator('svg.free').boundingBox()];
    expect(box!.x).toBeGreaterThan(frameBox!.x);
    expect(box!.x).toBeLessThan(frameBox!.x + frameBox!.width);
    await browser.keyboard.press('Enter');
    await browser.waitForURL(`**/term/${COUNT - 1}`);
  });

  it('lets nodes be dragged, which follows no link', async () => {
    const { page: browser } = await opened();
    const sign = nodes(browser).nth(3).locator('path');
    const before = await sign.boundingBox();
    const [x, y] = [before!.x + before!.width / 2, before!.y + before!.height / 2];
    await browser.mouse.move(x, y);
    await browser.mouse.down();
    await browser.mouse.move(x + 40, y + 30, { steps: 4 });
    await browser.mouse.up();
    const after = await sign.boundingBox();
    expect(after!.x - before!.x).toBeCloseTo(40, 0);
    expect(after!.y - before!.y).toBeCloseTo(30, 0);
    expect(new URL(browser.url()).pathname).toBe('/');
  });

  it('follows a link on a click', async () => {
    const { page: browser } = await opened();
    await nodes(browser).nth(3).locator('path').click();
    await browser.waitForURL('**/term/3');
  });

  it('is moved by dragging its ground', async () => {
    const { page: browser } = await opened();
    const box = (await browser.locator('svg.free').boundingBox())!;
    const [before] = await viewOf(browser);
    await browser.mouse.move(box.x + 8, box.y + 8);
    await browser.mouse.down();
    await browser.mouse.move(box.x + 108, box.y + 8, { steps: 4 });
    await browser.mouse.up();
    expect((await viewOf(browser))[0]).toBeLessThan(before!);
  });

  it('comes closer and goes farther by buttons, and back to the whole', async () => {
    const { page: browser } = await opened();
    const all = await viewOf(browser);
    await browser.getByRole('button', { name: 'Closer' }).click();
    expect((await viewOf(browser))[2]).toBeLessThan(all[2]!);
    await browser.getByRole('button', { name: 'Farther' }).click();
    await browser.getByRole('button', { name: 'Farther' }).click();
    expect((await viewOf(browser))[2]).toBeGreaterThan(all[2]!);
    await browser.getByRole('button', { name: 'Show all' }).click();
    expect(await viewOf(browser)).toEqual(all);
  });

  it('takes the wheel only from a reader who works in it', async () => {
    const { page: browser } = await opened();
    const all = await viewOf(browser);
    await browser.locator('svg.free').hover();
    await browser.mouse.wheel(0, -200);
    expect(await viewOf(browser)).toEqual(all);
    await nodes(browser).first().focus();
    await browser.mouse.wheel(0, -200);
    await expect.poll(async () => (await viewOf(browser))[2]).toBeLessThan(all[2]!);
  });

  it('stands still from the first for readers who mind motion', async () => {
    const { page: browser } = await opened();
    const before = await placesOf(browser);
    await browser.evaluate(async () => {
      for (let shown = 0; shown < 10; shown++) await new Promise(requestAnimationFrame);
    });
    expect(await placesOf(browser)).toEqual(before);
  });

  it('comes to rest before the eyes of others', async () => {
    const { page: browser } = await opened({ reducedMotion: 'no-preference' });
    const before = await placesOf(browser);
    await expect.poll(() => placesOf(browser)).not.toEqual(before);
  });

  it('marks the links of the node that has the focus', async () => {
    const { page: browser } = await opened();
    await nodes(browser).nth(1).focus();
    expect(await browser.locator('line.near').count()).toBe(9);
    await nodes(browser).nth(20).focus();
    expect(await browser.locator('line.near').count()).toBe(1);
  });

  it('has nothing that axe finds wrong, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page: browser } = await opened({ ...STILL, colorScheme });
      expect(await axe(browser, '.free-graph')).toEqual([]);
    }
  });

  it('says so when the service gives no answer', async () => {
    for (const { origin } of failing) {
      const { page: browser } = await open(origin);
      await browser.getByText('could not be drawn').waitFor();
      expect(await browser.locator('svg.free').count()).toBe(0);
    }
  });

  it('says where else the same is said when script is off', async () => {
    const { page: browser } = await open(whole.origin, { javaScriptEnabled: false });
    expect(await browser.locator('.free-graph').innerText()).toBe(
      'The free picture needs script. The list on this page says the same in words.',
    );
  });
});
