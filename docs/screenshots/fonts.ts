import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

const STYLES = import.meta.resolve('@fontsource-variable/noto-sans-tc/index.css');
const PACKAGED = "'Noto Sans TC Variable'";
const FILES = './files/';

/** What the styles of the pages ask for, behind the fonts that a machine may have. */
const ASKED = ["'Noto Sans TC'", "'Noto Serif TC'"] as const;

/** Answered from the package; nothing leaves the machine. */
const ADDRESS = 'http://fonts.invalid/';

/** Lets Chinese show where no Chinese font is installed. The page's policy must be bypassed. */
export const provideFonts = async (page: Page): Promise<void> => {
  const packaged = readFileSync(new URL(STYLES), 'utf8').replaceAll(FILES, ADDRESS);
  await page.addStyleTag({ content: ASKED.map((name) => packaged.replaceAll(PACKAGED, name)).join('') });
  await page.evaluate(() => document.fonts.ready);
};

/** To be called before the page is opened. */
export const serveFonts = (page: Page): Promise<unknown> =>
  page.route(`${ADDRESS}**`, (route) => {
    const file = route.request().url().slice(ADDRESS.length);
    return route.fulfill({
      body: readFileSync(new URL(`${FILES}${file}`, STYLES)),
      headers: { 'content-type': 'font/woff2', 'access-control-allow-origin': '*' },
    });
  });
