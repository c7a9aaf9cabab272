import { describe, expect, it } from 'vitest';

import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { pagesOfEveryKind } from './support/pages.ts';
import { SERVICE } from './support/service.ts';

const openPage = useBrowser();

describe.each(await pagesOfEveryKind())('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, and no error, when it is %s',
    async (colorScheme) => {
      const { page, errors } = await openPage(`${SERVICE}${path}`, { colorScheme });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axe(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it('fits a screen of 320 pixels, and does not move while it loads', async () => {
    const { page } = await openPage(`${SERVICE}${path}`, {
      viewport: { width: 320, height: 640 },
      before: () => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  it('has one main heading, and none that skips a level', async () => {
    const { page } = await openPage(`${SERVICE}${path}`, { javaScriptEnabled: true });
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says the same without script', async () => {
    const [plain, scripted] = await Promise.all(
      [false, true].map((javaScriptEnabled) => openPage(`${SERVICE}${path}`, { javaScriptEnabled })),
    );
    const words = await scripted?.page.evaluate(() => {
      for (const added of document.querySelectorAll('.suggestions, .unseen, .cite button')) added.remove();
      return document.querySelector('main')?.textContent;
    });
    const plainWords = await plain?.page.locator('main').textContent();
    const buttons = await plain?.page.locator('.cite button').allTextContents();
    const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
    const without = (buttons ?? []).reduce(
      (text, button) => text.replace(squeezed(button), ''),
      squeezed(plainWords ?? ''),
    );
    expect(without).toBe(squeezed(words ?? ''));
  });
});

it('the first thing that Tab reaches skips to the content', async () => {
  const { page } = await openPage(`${SERVICE}/terms`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});

it('a page with everything that it loads is small', async () => {
  const { page } = await openPage(`${SERVICE}/`);
  const bytes = await page.evaluate(async () => {
    const addresses = [
      location.href,
      ...[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => (link as HTMLLinkElement).href),
      ...[...document.scripts].filter(({ src }) => src !== '').map(({ src }) => src),
    ];
    const sizes = await Promise.all(
      addresses.map(async (address) => {
        const body = (await fetch(address)).body?.pipeThrough(new CompressionStream('gzip'));
        return (await new Response(body).arrayBuffer()).byteLength;
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  });
  expect(bytes).toBeLessThan(60_000);
});
