import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';

/** A page in a window of its own (no cache, no storage of others), and what went wrong on it. */
export type OpenPage = {
  readonly page: Page;
  /** Errors that scripts threw and that the console showed, in order: of a good page none. */
  readonly errors: readonly string[];
  /** Addresses that were asked for since the page was opened, in order, as `GET http://…`. */
  readonly requests: readonly string[];
};

export type PageOptions = BrowserContextOptions & {
  /** Runs on the page before its own scripts. */
  readonly before?: () => void;
};

export type OpenPageFunction = (url: string, options?: PageOptions) => Promise<OpenPage>;

/** Inside a `describe` or a file: opens pages in the Chromium of the run; each is closed after its test. */
export const useBrowser = (): OpenPageFunction => {
  let browser: Promise<Browser> | undefined;
  const opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => (await browser)?.close());
  return async (url, { before, ...options } = {}) => {
    browser ??= chromium.connect(inject('chromium'));
    const context = await (await browser).newContext({ locale: 'zh-CN', ...options });
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    opened.push(page);
    const { errors, requests } = listenTo(page);
    await page.goto(url);
    return { page, errors, requests };
  };
};

const listenTo = (page: Page): Omit<OpenPage, 'page'> => {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  return { errors, requests };
};
