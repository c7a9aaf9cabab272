import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';

import { type PageOptions, useBrowser } from './support/browser.ts';
import { cardOn, markOf, untilMarked } from './support/explainer.ts';
import { startWidgetSite } from './support/widget-site.ts';

const openPage = useBrowser();
const site = await startWidgetSite();

beforeEach(() => site.be('well'));

const BODY = `<main><p>落實省委“1310”具體部署。</p><p>推進三線一單,抓好三大戰略。</p>
<p><button id="own">別的</button></p></main><dialog id="modal"><p>嚴控“兩高”項目</p></dialog>`;

/** The page's clock stands still; `page.clock.runFor` moves it. */
const open = async (options: PageOptions = {}): Promise<Page> => {
  const { page } = await openPage(site.page(BODY), options);
  await untilMarked(page);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  site.questions();
  return page;
};

const isOpen = (page: Page): Promise<boolean> => cardOn(page).isVisible();

const pointAt = async (page: Page, text: string): Promise<void> => {
  const box = (await markOf(page, text).boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + box.height / 2);
};

const away = (page: Page): Promise<void> => page.mouse.move(1200, 700);

test('nothing but the index is loaded before a reader shows interest', async () => {
  const { page, requests } = await openPage(site.page(BODY));
  await untilMarked(page);
  expect(
    requests.map((request) => new URL(request.slice(4)).pathname).filter((path) => !path.startsWith('/page')),
  ).toEqual(['/widget.js', '/terms.json']);
});

test('a pointer that rests asks after 150 ms and is shown the card after 500 ms', async () => {
  const page = await open();
  await pointAt(page, '1310');
  await page.clock.runFor(149);
  expect(site.questions()).toBe(0);
  await page.clock.runFor(2);
  await expect.poll(() => site.questions()).toBe(1);
  await page.clock.runFor(340);
  expect(await isOpen(page)).toBe(false);
  await page.clock.runFor(20);
  expect(await isOpen(page)).toBe(true);
});

test('a pointer that passes by asks for nothing', async () => {
  const page = await open();
  await pointAt(page, '1310');
  await page.clock.runFor(100);
  await away(page);
  await page.clock.runFor(2_000);
  expect(site.questions()).toBe(0);
  expect(await isOpen(page)).toBe(false);
});

test('a pointer that leaves too early takes its question back', async () => {
  site.be('silent');
  const page = await open();
  const failed = page.waitForEvent('requestfailed');
  await pointAt(page, '1310');
  await page.clock.runFor(200);
  await away(page);
  expect((await failed).failure()?.errorText).toContain('ABORTED');
});

test('the card closes 300 ms after the pointer has left, and not while it is on the card', async () => {
  const page = await open();
  await pointAt(page, '1310');
  await page.clock.runFor(501);
  await cardOn(page).locator('.facts').waitFor();
  const box = (await cardOn(page).boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20, { steps: 3 });
  await page.clock.runFor(5_000);
  expect(await isOpen(page)).toBe(true);
  await away(page);
  await page.clock.runFor(290);
  expect(await isOpen(page)).toBe(true);
  await page.clock.runFor(20);
  expect(await isOpen(page)).toBe(false);
});

test('from one term to the next the first card closes and the second opens', async () => {
  const page = await open();
  await pointAt(page, '三線一單');
  await page.clock.runFor(501);
  await pointAt(page, '1310');
  await page.clock.runFor(310);
  expect(await isOpen(page)).toBe(false);
  await page.clock.runFor(200);
  expect(await cardOn(page).locator('h2').innerText()).toContain('1310');
});

test('nothing opens while the reader selects text', async () => {
  const page = await open();
  const box = (await markOf(page, '1310').boundingBox())!;
  await page.mouse.move(box.x - 10, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + 5, { steps: 4 });
  await page.clock.runFor(2_000);
  await page.mouse.up();
  await page.clock.runFor(100);
  expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(0);
  expect(await isOpen(page)).toBe(false);
});

test('a click opens at once, and again costs no request', async () => {
  const page = await open();
  await markOf(page, '1310').click();
  expect(await isOpen(page)).toBe(true);
  await cardOn(page).locator('.facts').waitFor();
  await page.locator('#own').click();
  expect(await isOpen(page)).toBe(false);
  await markOf(page, '1310').click();
  await cardOn(page).locator('.facts').waitFor();
  expect(site.questions()).toBe(1);
});

test('a tap opens at once; a tap elsewhere closes', async () => {
  const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 700 } });
  await markOf(page, '1310').tap();
  expect(await isOpen(page)).toBe(true);
  await cardOn(page).locator('.facts').waitFor();
  const box = (await cardOn(page).boundingBox())!;
  expect([box.x, box.width]).toEqual([0, 400]);
  expect(Math.round(box.y + box.height)).toBe(700);
  await page.touchscreen.tap(300, 250);
  expect(await isOpen(page)).toBe(false);
});

test.each(['Enter', ' '])(
  '%j opens at once and moves into the card; Tab and Escape come back',
  async (key) => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press(key);
    expect(await isOpen(page)).toBe(true);
    expect(await markOf(page, '1310').getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('term-explainer');
    await cardOn(page).locator('.facts').waitFor();
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await markOf(page, '1310').getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('1310');
    await page.keyboard.press(key);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('1310');
    await page.clock.runFor(1_000);
    await page.keyboard.press(key);
    for (let stops = await cardOn(page).locator('a,button,summary').count(); stops >= 0; stops--)
      await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('三線一單');
  },
);

test('the keyboard focus alone opens as the pointer does, and closes when it goes on', async () => {
  const page = await open();
  await page.keyboard.press('Tab');
  await page.clock.runFor(499);
  expect(await isOpen(page)).toBe(false);
  await page.clock.runFor(2);
  expect(await isOpen(page)).toBe(true);
  await page.locator('#own').focus();
  await page.clock.runFor(301);
  expect(await isOpen(page)).toBe(false);
});

test('Escape closes the card under the pointer, which does not come back until the pointer has left', async () => {
  const page = await open();
  await pointAt(page, '1310');
  await page.clock.runFor(501);
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  await page.mouse.move(0, 0);
  await pointAt(page, '1310');
  await page.clock.runFor(501);
  expect(await isOpen(page)).toBe(true);
});

test('another try keeps the card open however long it takes, and the focus in it', async () => {
  site.be('down');
  const page = await open();
  await markOf(page, '1310').click();
  await cardOn(page).locator('.retry').waitFor();
  site.be('silent');
  await cardOn(page).locator('.retry').click();
  await page.clock.runFor(3_000);
  expect(await cardOn(page).getByRole('status').innerText()).toBe('正在查詢…');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('term-explainer');
});

test('in a modal dialog of the page the card can be used, and Escape closes the card alone', async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')!.showModal());
  await markOf(page, '兩高').click();
  await cardOn(page).locator('.facts').waitFor();
  await cardOn(page).locator('.close').hover();
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  expect(await page.locator('#modal').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#modal').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(false);
});

test('the close button closes and gives the focus back', async () => {
  const page = await open();
  await markOf(page, '1310').click();
  await cardOn(page).getByRole('button', { name: '關閉' }).click();
  expect(await isOpen(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('1310');
});

test('it tells the page what it does, by events', async () => {
  const page = await open();
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const type of ['term-open', 'term-close'])
      document.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail.ids.length]));
  });
  await markOf(page, '三大戰略').click();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([
    ['term-open', 2],
    ['term-close', 0],
  ]);
});
