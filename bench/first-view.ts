import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a reader waits for and is sent when a page is opened for the first time. Times in milliseconds. */
export type FirstView = {
  /** The first byte of the page: two ways over the network, and what the service took. */
  readonly answered: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** Of everything that came over the wire, compressed, with headers. */
  readonly bytes: number;
};

/** How often slower than this machine the reader's is. */
export type Slowdown = 1 | 4;

/** Lighthouse's mobile profile: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. The debugger delays every request by the first. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, locale: 'zh-TW' } as const;

/** A page that is not painted again for so long is as large as it gets. */
const STILL = 500;

/** Opens a page with nothing in its cache, over a phone's network. */
export const viewFirst = async (
  browser: Browser,
  address: string,
  slowdown: Slowdown,
): Promise<FirstView> => {
  const context = await browser.newContext(PHONE);
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const received = await throttle(session, slowdown);
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response?.status() !== 200)
      throw new Error(
        `${address} must be answered with 200, and was with ${response?.status()}; look at it.`,
      );
    await page.waitForTimeout(STILL);
    return { ...(await painted(page)), bytes: received() };
  } finally {
    await context.close();
  }
};

/** @returns the bytes that came so far */
const throttle = async (session: CDPSession, slowdown: Slowdown): Promise<() => number> => {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return () => bytes;
};

type Seen = Omit<FirstView, 'bytes' | 'answered'>;
type Watched = typeof window & { seen?: { -readonly [Key in keyof Seen]: Seen[Key] } };

/** Runs in the page. */
const watch = (): void => {
  const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0 };
  (window as Watched).seen = seen;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
      if (entry.entryType === 'largest-contentful-paint') seen.largestPaint = entry.startTime;
      if (entry.entryType === 'layout-shift') seen.layoutShift += 'value' in entry ? Number(entry.value) : 0;
    }
  });
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift'])
    observer.observe({ type, buffered: true });
};

const painted = async (page: Page): Promise<Omit<FirstView, 'bytes'>> => {
  const { seen, answered } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return {
      seen: (window as Watched).seen,
      answered: navigation instanceof PerformanceNavigationTiming ? navigation.responseStart : 0,
    };
  });
  if (seen === undefined || seen.firstPaint === 0)
    throw new Error(`${page.url()} must be painted within ${STILL} ms of its load, and was not; look at it.`);
  return { ...seen, answered };
};
