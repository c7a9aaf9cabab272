import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';

import { startService } from '../../bench/service.ts';
import { WORDS } from '../../src/explorer/words/words.ts';
import { launchChromium } from '../../tests/browser/support/chromium.ts';
import { provideFonts, serveFonts } from './fonts.ts';

const DISTRICT = encodeURIComponent('广东省-韶关市-浈江区');
const SLOGAN = `/term/${DISTRICT}-${encodeURIComponent('区委-1363')}`;

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What is done on the page before. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What to show; the window, when left out. */
  readonly show?: string;
};

/** The report's page at the sentence that defines a slogan: the page of the slogan links to it. */
const toItsProof = async (page: Page): Promise<void> => {
  await page.locator('.quoted blockquote a').first().click();
  await page.locator('.report-text mark').first().waitFor();
};

/** With the marked word at the top, so that there is room for the card below. */
const openCard = async (page: Page): Promise<void> => {
  const mark = page.locator('term-mark', { hasText: '1363' }).first();
  await mark.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 90));
  await mark.click();
  await page.locator('.card a').first().waitFor();
};

/** The picture is wider than its place on the page, where it is scrolled. */
const showChainAlone = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const chain = document.querySelector('svg.chain');
    if (chain !== null) document.body.replaceChildren(chain);
  });

const WINDOW = { width: 1280, height: 800 } as const;

const PICTURES: readonly Picture[] = [
  { name: 'start', path: '/' },
  { name: 'slogan', path: SLOGAN },
  { name: 'slogan-dark', path: SLOGAN, colorScheme: 'dark' },
  {
    name: 'chain',
    path: `/term/${DISTRICT}-${encodeURIComponent('区委-绿美浈江')}`,
    before: showChainAlone,
    show: 'svg.chain',
  },
  { name: 'proof', path: SLOGAN, before: toItsProof, viewport: { width: 1040, height: 490 } },
  { name: 'widget', path: '/widget', before: openCard, viewport: { width: 800, height: 540 } },
];

/** `npm run screenshots`: photographs the real service, with throw-away data, into this folder. */
const make = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-screenshots-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const service = await startService({ TIFA_DATA: folder, NEO4J_URI: '' });
  const launched = await launchChromium();
  const browser = await chromium.connect(launched.wsEndpoint());
  try {
    for (const picture of PICTURES) await photograph(browser, service.origin, picture);
  } finally {
    await browser.close();
    await launched.close();
    await service.stop();
  }
};

const photograph = async (
  browser: Browser,
  origin: string,
  { name, path, colorScheme = 'light', viewport = WINDOW, before, show }: Picture,
): Promise<void> => {
  const page = await browser.newPage({
    viewport,
    locale: 'zh-TW',
    reducedMotion: 'reduce',
    colorScheme,
    bypassCSP: true,
  });
  await serveFonts(page);
  await openWhole(page, `${origin}${path}`);
  await before?.(page);
  await provideFonts(page);
  const target = show === undefined ? page : page.locator(show).first();
  await target.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
  await page.close();
};

const { missing } = WORDS['zh-Hant'];
const LATE = [missing.timedOut, missing.cut.TIME];
const TRIES = 6;

/** A database that has just started plans its queries when they are first asked, and may be late: then the page says so, and is asked again. */
const openWhole = async (page: Page, address: string): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried++) {
    const response = await page.goto(address);
    const content = await page.content();
    if (response?.status() === 200 && !LATE.some((words) => content.includes(words))) return;
  }
  throw new Error(`${address} must come whole, and was late ${TRIES} times; is the machine busy?`);
};

process.once('SIGINT', () => process.exit(130));
await make();
