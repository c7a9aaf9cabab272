import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useBrowser } from './support/browser.ts';
import { proofsOnPages } from './support/pages.ts';
import { REPORT_TEXT } from './support/seed-report.ts';
import { SERVICE } from './support/service.ts';

const openPage = useBrowser();
const PROOFS = await proofsOnPages();

const CHECKED = 20;

/** From all over the report. */
const proofs = Array.from(
  { length: CHECKED },
  (_, index) => PROOFS[Math.floor((index * PROOFS.length) / CHECKED)] ?? '',
);

const spanOf = (href: string): readonly [start: number, end: number] => {
  const [, start, end] = /#(\d+)-(\d+)$/u.exec(href) ?? [];
  return [Number(start), Number(end)];
};

/** The words in marks, and whether the first of them are in sight below whatever sticks to the top. */
const shown = (page: Page): Promise<{ readonly words: string; readonly inSight: boolean }> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.report-text mark')];
    const box = marks[0]?.getBoundingClientRect();
    const note = document.querySelector('.proof-note')?.getBoundingClientRect();
    return {
      words: marks.map(({ textContent }) => textContent).join(''),
      inSight: box !== undefined && box.top >= (note?.bottom ?? 0) && box.top < innerHeight,
    };
  });

/** Between paragraphs a mark has no line break of its own. */
const wordsAt = ([start, end]: readonly [number, number]): string =>
  REPORT_TEXT.slice(start, end).replaceAll('\n', '');

describe.each([
  { javaScriptEnabled: true, viewport: { width: 1280, height: 800 } },
  { javaScriptEnabled: false, viewport: { width: 390, height: 700 } },
])('the address of a proof, with %o', (options) => {
  it('lands on the very words, and marks them and no others', async () => {
    expect(PROOFS.length).toBeGreaterThanOrEqual(CHECKED);
    for (const href of proofs) {
      const { page, errors } = await openPage(`${SERVICE}${href}`, options);
      // Read within the page: without script a test can still evaluate.
      expect({ href, ...(await shown(page)) }).toEqual({ href, words: wordsAt(spanOf(href)), inSight: true });
      expect(errors).toEqual([]);
      await page.context().close();
    }
  }, 120_000);
});

it('an older address, which names the words in its fragment only, shows them too', async () => {
  const href = proofs[7] ?? '';
  const { page } = await openPage(`${SERVICE}${href.replace(/\?at=[^#]*/u, '')}`);
  await page.waitForURL((url) => url.searchParams.has('at'));
  expect(await shown(page)).toEqual({ words: wordsAt(spanOf(href)), inSight: true });
});

it('a link within the page to other words shows those, in the language that was read', async () => {
  const [first = '', second = ''] = [proofs[2], proofs[9]];
  const { page } = await openPage(`${SERVICE}${first.replace('?', '?lang=en&')}`);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(second, SERVICE).hash);
  await page.waitForURL((url) => second.includes(`at=${url.searchParams.get('at')}#`));
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  expect(await shown(page)).toEqual({ words: wordsAt(spanOf(second)), inSight: true });
});

it('words that the text does not have are not sought for ever', async () => {
  const { page, errors, requests } = await openPage(
    `${SERVICE}${(proofs[0] ?? '').replace(/\?.*/u, '#9999990-9999999')}`,
  );
  await page.locator('.proof-note.missing').waitFor();
  expect(requests.filter((request) => request.includes('/report/')).length).toBe(2);
  expect(errors).toEqual([]);
});

it('the words can be cited', async () => {
  const href = proofs[4] ?? '';
  const { page } = await openPage(`${SERVICE}${href}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.proof-note summary').click();
  const cited = (await page.locator('.citation').textContent()) ?? '';
  expect(cited).toContain(REPORT_TEXT.slice(...spanOf(href)));
  expect(cited).toContain(`${SERVICE}${href}`);
  await page.locator('.proof-note button').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(cited);
});
