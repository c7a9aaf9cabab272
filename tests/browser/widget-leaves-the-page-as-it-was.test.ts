import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from './support/browser.ts';
import { marksOn, untilMarked } from './support/explainer.ts';
import { startWidgetSite } from './support/widget-site.ts';

const openPage = useBrowser();
const site = await startWidgetSite();

const BODY = `<main><p id="one">落實省委“1310”具體部署,三<b>線</b>一<i>單</i>,嚴控“兩高”項目。三線一單</p>
<p id="two">推進百千萬工程</p></main>`;

/** Every node as it is, text nodes one by one: two that are joined differ from one. */
const nodesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!);
    const nodes: string[] = [];
    while (walker.nextNode()) nodes.push(`${walker.currentNode.nodeName}:${walker.currentNode.nodeValue}`);
    return nodes;
  });

const open = async (): Promise<Page> => {
  const { page } = await openPage(site.page(BODY, { explainer: null }));
  return page;
};

const explain = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const element = document.createElement('term-explainer');
    element.setAttribute('occurrences', 'all');
    document.body.append(element);
  });
  await untilMarked(page);
};

const remove = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('term-explainer')?.remove());

test('removing it restores every node, and the very same nodes', async () => {
  const page = await open();
  const before = await nodesOf(page);
  await page.evaluate(() => Object.assign(window, { kept: document.querySelector('#one')!.firstChild }));
  await explain(page);
  expect((await marksOn(page)).length).toBeGreaterThan(5);
  await remove(page);
  expect(await nodesOf(page)).toEqual(before);
  expect(
    await page.evaluate(() => Reflect.get(window, 'kept') === document.querySelector('#one')!.firstChild),
  ).toBe(true);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('text nodes that the page itself split stay split, and empty ones stay', async () => {
  const page = await open();
  await page.evaluate(() => {
    const text = document.querySelector('#two')!.firstChild as Text;
    text.splitText(3);
    document.querySelector('#two')!.append('', '三線一單', '');
  });
  const before = await nodesOf(page);
  await explain(page);
  expect(await marksOn(page)).toContain('百');
  await remove(page);
  expect(await nodesOf(page)).toEqual(before);
});

test('text, selection and copy stay as they were', async () => {
  const page = await open();
  const text = await page.innerText('main');
  await page.evaluate(() => {
    const [one, two] = [document.querySelector('#one')!, document.querySelector('#two')!];
    getSelection()!.setBaseAndExtent(one.firstChild!, 6, two.firstChild!, 4);
  });
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toContain('10”具體部署');
  await explain(page);
  expect(await page.innerText('main')).toBe(text);
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(selected);
  await remove(page);
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(selected);
  expect(await page.evaluate(() => [getSelection()!.anchorOffset, getSelection()!.focusOffset])).toEqual([
    6, 4,
  ]);
});

test('what the page takes out or changes meanwhile stays so', async () => {
  const page = await open();
  await explain(page);
  await page.evaluate(() => {
    document.querySelector('#one term-mark')!.remove();
    document.querySelector('#two')!.append('之後');
  });
  await untilMarked(page);
  await remove(page);
  expect(await page.innerText('main')).toBe('落實,三線一單,嚴控“兩高”項目。三線一單\n\n推進百千萬工程之後');
  expect(await page.locator('term-mark').count()).toBe(0);
});

test('it works again after it was put back', async () => {
  const page = await open();
  await explain(page);
  const marks = await marksOn(page);
  await remove(page);
  await explain(page);
  expect(await marksOn(page)).toEqual(marks);
});
