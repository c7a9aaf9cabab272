import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Browser, chromium } from 'playwright-core';

import { launchChromium } from '../tests/browser/support/chromium.ts';
import { type Figure, single, spread, toTable } from './figures.ts';
import { type FirstView, type Slowdown, viewFirst } from './first-view.ts';
import { describeMachine } from './machine.ts';
import { startService } from './service.ts';
import { median, spreadOf } from './spread.ts';

/** Asked for by issue 6: milliseconds, kB of a thousand bytes, layout shift. */
const ASKED = { PAINT: 1_000, SIZE: 60, SHIFT: 0 } as const;

const DISTRICT = encodeURIComponent('广东省-韶关市-浈江区');

/** A page of every kind; the first is the one whose view is timed. */
const PAGES = [
  ['term', `/term/${DISTRICT}-${encodeURIComponent('区委-1363')}`],
  ['start', '/'],
  ['search', '/search?q=1363'],
  ['list', '/projects'],
  ['project', `/project/${DISTRICT}-${encodeURIComponent('皇岗山公园建设')}`],
  ['place', `/place/${DISTRICT}-${encodeURIComponent('犁市镇')}`],
  ['goal', `/goal/${DISTRICT}-${encodeURIComponent('地区生产总值')}`],
  ['report', `/report/${DISTRICT}-2024`],
  ['coverage', '/coverage'],
  ['widget', '/widget'],
] as const;

const VIEWS = 9;

/** `npm run bench:explorer [-- --json]`: the real service with throw-away data, seen by a real Chromium. */
const measure = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const service = await startService({ TIFA_DATA: folder, NEO4J_URI: '' });
  const launched = await launchChromium();
  const browser = await chromium.connect(launched.wsEndpoint());
  try {
    return await figuresOf(browser, service.origin);
  } finally {
    await browser.close();
    await launched.close();
    await service.stop();
  }
};

const figuresOf = async (browser: Browser, origin: string): Promise<readonly Figure[]> => {
  const [[, term]] = PAGES;
  // The database plans a query when it is first asked.
  await viewFirst(browser, origin + term, 1);
  const timed = await views(browser, origin + term, 1);
  const slow = await views(browser, origin + term, 4);
  const sized: Figure[] = [];
  for (const [kind, path] of PAGES)
    sized.push(...sizeFigures(kind, await viewFirst(browser, origin + path, 1)));
  return [...paintFigures('term', timed), ...paintFigures('term, processor 4 times slower', slow), ...sized];
};

const views = async (
  browser: Browser,
  address: string,
  slowdown: Slowdown,
): Promise<readonly FirstView[]> => {
  const seen: FirstView[] = [];
  for (let view = 0; view < VIEWS; view++) seen.push(await viewFirst(browser, address, slowdown));
  return seen;
};

const paintFigures = (what: string, seen: readonly FirstView[]): readonly Figure[] => [
  {
    ...spread(
      { id: `${what}.first`, what: `${what}: first contentful paint` },
      spreadOf(seen.map(({ firstPaint }) => firstPaint)),
    ),
    atMost: ASKED.PAINT,
  },
  {
    ...spread(
      { id: `${what}.largest`, what: '  largest contentful paint' },
      spreadOf(seen.map(({ largestPaint }) => largestPaint)),
    ),
    atMost: ASKED.PAINT,
  },
  spread(
    { id: `${what}.answered`, what: '  of it to the first byte' },
    spreadOf(seen.map(({ answered }) => answered)),
  ),
  single(
    { id: `${what}.shift`, what: '  layout shift' },
    median(seen.map(({ layoutShift }) => layoutShift)),
    'none',
    ASKED.SHIFT,
  ),
];

const sizeFigures = (kind: string, { bytes, layoutShift }: FirstView): readonly Figure[] => [
  single({ id: `${kind}.size`, what: `${kind}: first load, everything` }, bytes / 1_000, 'kB', ASKED.SIZE),
  ...(layoutShift === 0
    ? []
    : [single({ id: `${kind}.shift`, what: '  layout shift' }, layoutShift, 'none', ASKED.SHIFT)]),
];

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
process.once('SIGINT', () => process.exit(130));
const machine = describeMachine();
const figures = await measure();
console.log(
  values.json ? JSON.stringify({ machine, figures }, null, 2) : `\n${machine}\n\n${toTable(figures)}\n`,
);
