import { expect, test } from 'vitest';

import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { at, html, startSite } from './support/site.ts';

const openPage = useBrowser();

const site = await startSite(
  at('/', () =>
    html(
      '<!doctype html><html lang="zh-Hans"><title>湞江</title><main><h1>湞江</h1><p>雙變</p></main></html>',
    ),
  ),
  at('/bad', () =>
    html(
      '<!doctype html><title>x</title><main><h1>x</h1><img src="/none.png"><script>throw new Error("no")</script></main>',
    ),
  ),
);

test('a page opens in a real Chromium, and axe finds nothing on a good one', async () => {
  const { page, errors } = await openPage(`${site.origin}/`);
  expect(await page.textContent('p')).toBe('雙變');
  expect(await axe(page)).toEqual([]);
  expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
});

test('errors and violations are seen', async () => {
  const { page, errors } = await openPage(`${site.origin}/bad`);
  expect(errors).toContain('no');
  const found = await axe(page);
  expect(found).toContain('image-alt: img');
  expect(found).toContain('html-has-lang: html');
});
