import { describe, expect, it } from 'vitest';

import { SEED_REPORT } from '../support/report-paths.ts';
import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { proofsOnPages } from './support/pages.ts';
import { REPORT_TEXT } from './support/seed-report.ts';
import { SERVICE } from './support/service.ts';

const openPage = useBrowser();
const PROOFS = await proofsOnPages();
const REPORT = `${SERVICE}${SEED_REPORT}`;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

describe('the page of a report', () => {
  it.each([REPORT, `${SERVICE}${PROOFS[11]}`])(
    'has its whole text, character for character: %s',
    async (address) => {
      const { page } = await openPage(address, { javaScriptEnabled: false });
      const shown = await page.locator('.report-text > *').allTextContents();
      expect(shown).toEqual(linesOf(REPORT_TEXT));
    },
  );

  it('links terms, places, projects and figures where the text names them', async () => {
    const { page } = await openPage(REPORT);
    const links = await page.locator('.report-text a').evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        text: anchor.textContent,
        path: decodeURIComponent((anchor as HTMLAnchorElement).pathname),
        kind: anchor.getAttribute('data-kind'),
        isFigure: anchor.hasAttribute('data-figure'),
      })),
    );
    for (const [kind, path] of [
      ['TERM', '/term/'],
      ['GOAL', '/goal/'],
      ['PROJECT', '/project/'],
      ['PLACE', '/place/'],
      ['ORGANIZATION', '/organization/'],
    ] as const) {
      const ofKind = links.filter((link) => link.kind === kind && !link.isFigure);
      expect(ofKind.length).toBeGreaterThan(10);
      expect(ofKind.every((link) => link.path.startsWith(path))).toBe(true);
    }
    expect(links.find(({ text }) => text === '7700萬元')).toMatchObject({ isFigure: true });
    expect(links.find(({ text }) => text === '西牛潭水庫灌區改造工程')).toMatchObject({ kind: 'PROJECT' });
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong when it is %s, marked or not',
    async (colorScheme) => {
      for (const address of [REPORT, `${SERVICE}${PROOFS[11]}`]) {
        const { page, errors } = await openPage(address, { colorScheme });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await axe(page)).toEqual([]);
        expect(errors).toEqual([]);
      }
    },
    60_000,
  );

  it('fits a screen of 320 pixels, and does not move while it loads', async () => {
    const { page } = await openPage(REPORT, {
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
});

describe('the contents', () => {
  const CHAPTER = '二、聚焦生態環境,以更嚴要求守護綠水青山';

  it('stand beside the text where there is room, and lead to each part and chapter', async () => {
    const { page } = await openPage(REPORT, { viewport: { width: 1280, height: 800 } });
    const links = page.locator('.contents a');
    await expect.poll(() => links.first().isVisible()).toBe(true);
    const targets = await links.evaluateAll((anchors) =>
      anchors.map((anchor) => [
        anchor.textContent,
        document.getElementById((anchor as HTMLAnchorElement).hash.slice(1))?.textContent ?? null,
      ]),
    );
    expect(targets.length).toBeGreaterThan(20);
    const squeezed = (one: string | null | undefined): string => (one ?? '').replaceAll(/\s/gu, '');
    for (const [heading, target] of targets) expect(squeezed(target)).toContain(squeezed(heading));
    const [text, contents] = await Promise.all(
      ['.report-text', '.contents'].map((part) => page.locator(part).boundingBox()),
    );
    expect(contents!.x).toBeGreaterThan(text!.x + text!.width);
  });

  it('are folded on a phone, and are opened and followed with the keyboard', async () => {
    const { page } = await openPage(REPORT, {
      viewport: { width: 390, height: 700 },
      javaScriptEnabled: false,
    });
    const link = page.getByRole('link', { name: CHAPTER });
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').focus();
    await page.keyboard.press('Enter');
    await link.focus();
    await page.keyboard.press('Enter');
    const heading = await page.getByRole('heading', { name: CHAPTER }).boundingBox();
    expect(heading!.y).toBeGreaterThanOrEqual(0);
    expect(heading!.y).toBeLessThan(700);
  });
});
