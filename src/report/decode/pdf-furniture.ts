import type { PrintedLine } from './pdf-lines.ts';

type Page = readonly PrintedLine[];

/** Pages without their numbers, their running titles, and what a browser prints above and below them. */
export const withoutFurniture = (pages: readonly Page[]): readonly Page[] => {
  const isRunning = createIsRunning(pages);
  return pages.map((page) => {
    const rows = edgesOf(page);
    const isPrinted = isBrowsers(rows.map(wordsOf).join('\n'));
    const around = rows.filter((row) => isPrinted || isNumber(row) || isRunning(row)).flat();
    const furniture = new Set(around);
    return page.filter((line) => !furniture.has(line));
  });
};

/** The rows at the top and at the foot of a page: lines of one height, from left to right. */
const edgesOf = (page: Page): readonly Page[] => {
  const sorted = page.toSorted((a, b) => b.y - a.y);
  return [sorted[0], sorted.at(-1)].flatMap((edge) => (edge === undefined ? [] : [rowOf(edge, page)]));
};

const rowOf = ({ y, size }: PrintedLine, page: Page): Page =>
  page.filter((line) => Math.abs(line.y - y) < size * 0.5).toSorted((a, b) => a.left - b.left);

const wordsOf = (row: Page): string => row.map(({ text }) => text.trim()).join(' ');

const PAGE_NUMBER =
  /^[-—–·•\s]*(?:第\s*)?\d{1,4}(?:\s*[页頁])?(?:\s*[/,，]?\s*共?\s*\d{1,4}\s*[页頁]?)?[-—–·•\s]*$/u;

const isNumber = (row: Page): boolean => PAGE_NUMBER.test(wordsOf(row));

/** What stands at the head or foot of most pages, but for its numbers, belongs to the pages. */
const createIsRunning = (pages: readonly Page[]): ((row: Page) => boolean) => {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const edge of new Set(edgesOf(page).map(shape))) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return (row) => (counts.get(shape(row)) ?? 0) > Math.max(2, pages.length / 2);
};

const shape = (row: Page): string =>
  row.map(({ text }) => text.replaceAll(/\d+/gu, '0').replaceAll(/\s/gu, '')).join('');

const MOMENT =
  /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+(?:[上下]午\s?)?\d{1,2}:\d{2}|\d{4}年\d{1,2}月\d{1,2}日\s*(?:[上下]午\s?)?\d{1,2}:\d{2}/u;
const ADDRESS = /(?:https?|file|blob):\/\/\S|about:\S|data:\S/u;
const OF_PAGES =
  /(?<!\d)\d{1,4}\s?\/\s?\d{1,4}$|\d{1,4} of \d{1,4}|第\s?\d{1,4}\s?[页頁].{0,3}共\s?\d{1,4}\s?[页頁]/mu;

/** A browser prints the moment, the address and the number of each page; which stands where differs. The title is beside them. */
const isBrowsers = (edges: string): boolean =>
  MOMENT.test(edges) && ADDRESS.test(edges) && OF_PAGES.test(edges);
