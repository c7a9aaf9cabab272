import { describe, expect, it } from 'vitest';

import { SEED_REPORT } from '../support/report-paths.ts';
import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { cardOn, markOf, untilMarked } from './support/explainer.ts';
import { issuedOn } from './support/seed-report.ts';
import { SERVICE } from './support/service.ts';

const openPage = useBrowser();

const SOURCE = '/source/zhenjiang-2024/terms.yaml';
const PAGES = [
  '/reports',
  '/coverage',
  '/coverage?report=report:x',
  SOURCE,
  '/widget',
  '/nothing/of/the/kind',
] as const;

describe.each(PAGES)('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong when it is %s, and breaks no policy',
    async (colorScheme) => {
      const { page, errors } = await openPage(`${SERVICE}${path}`, { colorScheme });
      expect(await axe(page)).toEqual([]);
      // A page that is not there is an error to the console by its status alone.
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    },
  );

  it('fits a screen of 320 pixels, and has one main heading', async () => {
    const { page } = await openPage(`${SERVICE}${path}`, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('tells machines its address, its languages, its title and what it is', async () => {
    const { page } = await openPage(`${SERVICE}${path}`, { javaScriptEnabled: false });
    const told = await page.evaluate(() => {
      const of = (selector: string, attribute: string): readonly (string | null)[] =>
        [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
      return {
        canonical: of('link[rel=canonical]', 'href'),
        languages: of('link[rel=alternate]', 'hreflang'),
        title: of('meta[property="og:title"]', 'content'),
        description: of('meta[name=description]', 'content'),
        heading: document.querySelector('h1')?.textContent,
      };
    });
    expect(told.canonical).toEqual([`${SERVICE}${path.replace(/\?.*/u, '')}`]);
    expect(told.languages).toEqual(['zh-Hant', 'zh-Hans', 'en']);
    expect(told.title).toEqual([told.heading]);
    expect(told.description[0]).toMatch(/\p{Script=Han}/u);
  });
});

describe('a line of the record', () => {
  it('is shown when the address names it, without script too', async () => {
    const { page } = await openPage(`${SERVICE}${SOURCE}#L412`, { javaScriptEnabled: false });
    const line = await page.locator('#L412').boundingBox();
    expect(line!.y).toBeGreaterThan(0);
    expect(line!.y).toBeLessThan(page.viewportSize()!.height);
    const colors = await page
      .locator('#L411, #L412')
      .evaluateAll((lines) => lines.map((one) => getComputedStyle(one).backgroundColor));
    expect(colors[0]).not.toBe(colors[1]);
  });

  it('is of a file of the record and of no other', async () => {
    for (const file of [
      '../package.json',
      '..%2Fpackage.json',
      '%2e%2e/package.json',
      'zhenjiang-2024',
      'nothing.yaml',
    ])
      expect((await fetch(`${SERVICE}/source/${file}`, { headers: { accept: 'text/html' } })).status).toBe(
        404,
      );
  });
});

describe('the demonstration of the widget', () => {
  it('marks the terms of a report, and shows what one means', async () => {
    const { page, errors } = await openPage(`${SERVICE}/widget`);
    await untilMarked(page);
    expect(await page.locator('.demonstration term-mark').count()).toBeGreaterThan(5);
    expect(await page.locator('main > :not(.demonstration) term-mark').count()).toBe(0);
    await markOf(page, '1363').click();
    await cardOn(page).waitFor();
    expect(await cardOn(page).textContent()).toContain('1363');
    expect(errors).toEqual([]);
  });

  it('gives the line to copy, which is that of this very service', async () => {
    const { page } = await openPage(`${SERVICE}/widget`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: /复制|複製/u }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`<script type="module" src="${SERVICE}/widget.js"></script><term-explainer></term-explainer>`);
  });

  it('shows no button that does nothing to who has no script', async () => {
    const { page } = await openPage(`${SERVICE}/widget`, { javaScriptEnabled: false });
    expect(await page.locator('main button').isVisible()).toBe(false);
    expect(await page.locator('.copyable').textContent()).toContain('<term-explainer>');
  });
});

describe('what machines read', () => {
  it('is a map of the site that is well-formed, with every report', async () => {
    const { page } = await openPage(`${SERVICE}/robots.txt`);
    const robots = await page.evaluate(() => document.body.textContent);
    const address = /^Sitemap: (\S+)$/mu.exec(robots)?.[1] ?? '';
    const text = await (await fetch(address)).text();
    const addresses = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      if (parsed.querySelector('parsererror') !== null) return [];
      return [...parsed.querySelectorAll('urlset > url > loc')].map(({ textContent }) => textContent);
    }, text);
    expect(addresses.length).toBeGreaterThan(500);
    expect(addresses).toContain(`${SERVICE}${SEED_REPORT}`);
    expect(addresses.every((one) => one.startsWith(SERVICE) && URL.canParse(one))).toBe(true);
  });

  it('is JSON-LD of the report that is valid JSON', async () => {
    const { page } = await openPage(`${SERVICE}${SEED_REPORT}`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text ?? '')).toMatchObject({
      '@type': 'Report',
      '@id': `${SERVICE}${SEED_REPORT}`,
      datePublished: await issuedOn(),
    });
  });
});

describe('an address that leads nowhere', () => {
  it('is told so with 404, and helped on', async () => {
    const { page } = await openPage(`${SERVICE}/nothing/of/the/kind?lang=zh-Hant`);
    expect(await page.locator('h1').textContent()).toBe('沒有這一頁');
    await page.locator('main input[type=search]').fill('1363');
    expect(await page.locator('main form').getAttribute('action')).toBe('/search');
    const { status } = await fetch(page.url(), { headers: { accept: 'text/html' } });
    expect(status).toBe(404);
  });
});
