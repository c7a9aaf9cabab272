import { readFileSync } from 'node:fs';

import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';

import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { cardOn, markOf, marksOn, untilMarked } from './support/explainer.ts';
import { startWidgetSite } from './support/widget-site.ts';

const openPage = useBrowser();
const site = await startWidgetSite();

beforeEach(() => site.be('well'));

const reactPage = buildSync({
  entryPoints: [new URL('./support/react-page.js', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"development"' },
}).outputFiles[0]!.text;

test('under a policy that forbids all but its script and its service, with Trusted Types', async () => {
  const policy = `default-src 'none'; script-src ${site.origin}/widget.js; connect-src ${site.origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page, errors } = await openPage(
    site.page('<main><p>落實省委“1310”具體部署</p></main>', {
      headers: { 'content-security-policy': policy },
    }),
  );
  await untilMarked(page);
  await markOf(page, '1310').click();
  await cardOn(page).locator('.facts').waitFor();
  expect(await cardOn(page).evaluate((card) => getComputedStyle(card).position)).toBe('fixed');
  expect((await cardOn(page).boundingBox())!.y).toBeGreaterThan(20);
  expect(await markOf(page, '1310').evaluate((mark) => getComputedStyle(mark).textDecorationStyle)).toBe(
    'dotted',
  );
  expect(errors).toEqual([]);
});

const openReact = async (): Promise<{ readonly page: Page; readonly errors: readonly string[] }> => {
  const opened = await openPage(
    site.page('<div id="app"></div>', { explainer: 'occurrences="all"', title: '報告' }),
  );
  await opened.page.addScriptTag({ content: reactPage });
  await opened.page.locator('#app main').waitFor();
  await untilMarked(opened.page);
  return opened;
};

const paintedOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Array.from(CSS.highlights.get('term-explainer') ?? [], String).toSorted());

test('on a page that React draws it paints, changes nothing, and follows every change', async () => {
  const { page, errors } = await openReact();
  expect(await page.locator('term-mark').count()).toBe(0);
  expect(await paintedOn(page)).toEqual(['三線', '一單', '省委“1310”具體部署'].toSorted());
  await page.getByRole('button', { name: 'more' }).click();
  await untilMarked(page);
  expect(await paintedOn(page)).toEqual(['“兩高”項目', '三線', '一單', '三線一單', '百千萬工程'].toSorted());
  for (let times = 0; times < 6; times++) await page.getByRole('button', { name: 'more' }).click();
  await untilMarked(page);
  expect(errors).toEqual([]);
  await page.evaluate(() => document.querySelector('term-explainer')?.remove());
  expect(await paintedOn(page)).toEqual([]);
});

test('a painted term answers the pointer, and stands in a list for the keyboard', async () => {
  const { page } = await openReact();
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('term-explainer')!;
    const { x, y } = (range as Range).getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.move(box.x + 8, box.y + 8);
  await cardOn(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await cardOn(page).isVisible()).toBe(false);
  const list = page.getByRole('navigation', { name: '本頁提法' });
  await list.getByText('本頁提法 (2)').click();
  expect(await list.getByRole('button').allTextContents()).toHaveLength(2);
  await list.getByRole('button', { name: '三線一單' }).press('Enter');
  await cardOn(page).locator('.facts').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(
    '三線一單',
  );
});

test('content that arrives later is marked, that changes is marked anew, and that moves into an editor is not', async () => {
  const { page } = await openPage(
    site.page('<main><p id="p">早</p></main>', { explainer: 'occurrences="all"' }),
  );
  await untilMarked(page);
  const after = async (change: () => void): Promise<readonly string[]> => {
    await page.evaluate(change);
    await untilMarked(page);
    return marksOn(page);
  };
  expect(
    await after(() =>
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<ul><li>三線一單</li></ul>'),
    ),
  ).toEqual(['三線一單']);
  expect(await after(() => document.querySelector('#p')!.append('嚴控“兩高”', '項目'))).toEqual([
    '“兩高”',
    '項目',
    '三線一單',
  ]);
  expect(
    await after(() => void ((document.querySelector('#p')!.firstChild as Text).data = '三線一單;')),
  ).toEqual(['三線一單', '“兩高”', '項目', '三線一單']);
  expect(await after(() => document.querySelector('#p')!.setAttribute('contenteditable', ''))).toEqual([
    '三線一單',
  ]);
  expect(await after(() => document.querySelector('#p')!.removeAttribute('contenteditable'))).toHaveLength(4);
  expect(await after(() => document.querySelector('ul')!.remove())).toHaveLength(3);
  expect(
    await after(() => document.querySelector('main')!.append(document.querySelector('#p')!.cloneNode(true))),
  ).toHaveLength(6);
});

test('an unrelated change leaves the marks, and the focus on one, alone', async () => {
  const { page } = await openPage(site.page('<main><p id="p">三線一單</p></main>'));
  await untilMarked(page);
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelector('#p')!.append('之後'));
  await untilMarked(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('三線一單');
});

test('attributes that change later are followed', async () => {
  const { page } = await openPage(
    site.page('<main>三線一單</main><aside>三線一單</aside>', { explainer: 'root="main"' }),
  );
  await untilMarked(page);
  expect(await page.locator('main term-mark').count()).toBe(1);
  await page.evaluate(() => document.querySelector('term-explainer')!.setAttribute('root', 'aside'));
  await page.locator('aside term-mark').waitFor();
  expect(await page.locator('main term-mark').count()).toBe(0);
  await page.evaluate(() => document.querySelector('term-explainer')!.setAttribute('mode', 'highlight'));
  await expect.poll(() => paintedOn(page)).toEqual(['三線一單']);
  expect(await page.locator('term-mark').count()).toBe(0);
});

test('of two explainers one works, and the other takes over', async () => {
  const { page } = await openPage(
    site.page('<main>三線一單</main><term-explainer id="other"></term-explainer>'),
  );
  await untilMarked(page);
  expect(await page.locator('term-mark').count()).toBe(1);
  await page.evaluate(() => document.querySelector('[data-state=ready]')!.remove());
  await untilMarked(page);
  expect(await page.locator('term-mark').count()).toBe(1);
});

test('from another origin', async () => {
  const other = await startWidgetSite();
  const { page, errors } = await openPage(
    other.page(
      `<main>三線一單</main><script type="module" src="${site.origin}/widget.js"></script><term-explainer></term-explainer>`.replace(
        '<main>',
        '<script>customElements.define = ((define) => function (name, ...rest) { if (document.currentScript === null && !window.ours) { window.ours = 1; return; } define.call(this, name, ...rest); })(customElements.define)</script><main>',
      ),
      { explainer: null },
    ),
  );
  await untilMarked(page);
  await markOf(page, '三線一單').click();
  await cardOn(page).locator('.facts').waitFor();
  expect(site.asked.some((one) => one.startsWith('GET /graphql'))).toBe(true);
  expect(other.asked.some((one) => one.startsWith('GET /graphql') || one.startsWith('GET /terms'))).toBe(
    false,
  );
  expect(errors).toEqual([]);
});

test.each([
  ['dead', '服務暫時不能回答。'],
  ['down', '服務暫時不能回答。'],
  ['garbage', '服務暫時不能回答。'],
  ['html', '服務暫時不能回答。'],
] as const)(
  'a service that is %s is said in a sentence, and can be tried again',
  async (health, sentence) => {
    const { page } = await openPage(site.page('<main>三線一單</main>'));
    await untilMarked(page);
    site.be(health);
    await markOf(page, '三線一單').click();
    await cardOn(page).getByRole('status').getByText(sentence).waitFor();
    if (health === 'garbage') return;
    site.be('well');
    await cardOn(page).locator('.retry').click();
    await cardOn(page).locator('.facts').waitFor();
  },
);

test('offline and slow are told apart', async () => {
  const { page } = await openPage(site.page('<main>三線一單</main>'));
  await untilMarked(page);
  await page.context().setOffline(true);
  await markOf(page, '三線一單').click();
  await cardOn(page).getByText('沒有網絡連接。').waitFor();
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);
  site.be('silent');
  await markOf(page, '三線一單').click();
  await cardOn(page).getByText('正在查詢…').waitFor();
  await cardOn(page).getByText('服務沒有及時回答。').waitFor({ timeout: 20_000 });
});

test('without its index it leaves the page alone, and begins when the network is back', async () => {
  const { page } = await openPage('about:blank');
  let isDown = true;
  await page.route('**/terms.json', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(site.page('<main>三線一單</main>'));
  await page.locator('term-explainer[data-state="failed"]').waitFor({ state: 'attached' });
  expect(await page.locator('term-mark').count()).toBe(0);
  isDown = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await untilMarked(page);
  expect(await page.locator('term-mark').count()).toBe(1);
});

test('an index that is none is a failure, quietly', async () => {
  const { page } = await openPage('about:blank');
  await page.route('**/terms.json', (route) => route.fulfill({ json: { terms: 7 } }));
  await page.goto(site.page('<main>三線一單</main>'));
  await page.locator('term-explainer[data-state="failed"]').waitFor({ state: 'attached' });
});

const report = readFileSync(new URL('../../seeds/zhenjiang-2024/report.txt', import.meta.url), 'utf8');
const escaped = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asPage = escaped
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('\n');

test('the seed report as published, with the marks that the index finds in each line', async () => {
  const { page, errors } = await openPage(
    site.page(`<main>${asPage}</main>`, { explainer: 'occurrences="all"' }),
  );
  const before = await page.innerText('main');
  await untilMarked(page);
  const marks = await marksOn(page);
  expect(marks.length).toBeGreaterThan(150);
  for (const name of ['省委“1310”具體部署', '三線一單', '綠美湞江']) expect(marks.join('|')).toContain(name);
  expect(await page.innerText('main')).toBe(before);
  expect(errors).toEqual([]);
});

test('a page of a megabyte is marked whole, and given back', async () => {
  const times = Math.ceil(1_000_000 / asPage.length);
  const { page } = await openPage(site.page(`<main>${asPage.repeat(times)}</main>`, { explainer: null }));
  const before = await page.evaluate(() => document.querySelector('main')!.innerHTML);
  const marked = await page.evaluate(async () => {
    const element = document.createElement('term-explainer');
    element.setAttribute('occurrences', 'all');
    const done = new Promise((resolve) => element.addEventListener('terms-marked', resolve));
    document.body.append(element);
    await done;
    return document.querySelectorAll('term-mark').length;
  });
  expect(marked % times).toBe(0);
  expect(marked / times).toBeGreaterThan(150);
  await page.evaluate(() => document.querySelector('term-explainer')!.remove());
  expect(await page.evaluate((html) => document.querySelector('main')!.innerHTML === html, before)).toBe(
    true,
  );
});
