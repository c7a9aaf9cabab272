import { expect, test } from 'vitest';

import { useBrowser } from './support/browser.ts';
import { markOf, marksOn, untilMarked } from './support/explainer.ts';
import { startWidgetSite } from './support/widget-site.ts';

const openPage = useBrowser();
const site = await startWidgetSite();

const marked = async (body: string, explainer = 'occurrences="all"'): Promise<readonly string[]> => {
  const { page, errors } = await openPage(site.page(body, { explainer }));
  await untilMarked(page);
  expect(errors).toEqual([]);
  return marksOn(page);
};

test('in either script, unspaced, the longest, with the issuer before it', async () => {
  expect(await marked('<p>全面落實省委“1310”具體部署和三線一單,严控“两高”项目。</p>')).toEqual([
    '省委“1310”具體部署',
    '三線一單',
    '“两高”项目',
  ]);
});

test('no number that is only a number', async () => {
  expect(await marked('<p>全區共1310人,種樹363亩,門牌1363號,電話139。</p>')).toEqual([]);
});

test('through inline elements, in as many pieces', async () => {
  expect(await marked('<p>區委“<b>13</b><i>63</i>”工作要求和三<em>線</em>一單</p>')).toEqual([
    '區委“',
    '13',
    '63',
    '”工作要求',
    '三',
    '線',
    '一單',
  ]);
});

test('never over the end of a block', async () => {
  expect(await marked('<ul><li>三線</li><li>一單</li></ul><div>三線</div>一單<p>三線<br>一</p>')).toEqual([]);
});

test('not in links, headings, code, form fields, buttons and editable text', async () => {
  const body = `<h2>三線一單</h2><p><a href="/x">三線一單</a> <code>三線一單</code> <kbd>三線一單</kbd></p><pre>三線一單</pre>
    <textarea>三線一單</textarea><input value="三線一單"><select><option>三線一單</option></select><button>三線一單</button>
    <label>三線一單</label><details><summary>三線一單</summary></details><div contenteditable>三線一單</div>
    <div role="button">三線一單</div><p data-no-terms>三線一單</p><p aria-hidden="true">三線一單</p><script type="x">三線一單</script>
    <style>/*三線一單*/</style><svg><text>三線一單</text></svg>`;
  expect(await marked(body)).toEqual([]);
});

test('in headings by choice, and not in what the page excludes', async () => {
  const body = '<h2>三線一單</h2><p class="quiet">三線一單</p><p>三線一單</p>';
  expect(await marked(body, 'occurrences="all" headings exclude=".quiet"')).toHaveLength(2);
  expect(await marked(body, 'occurrences="all" exclude="((("')).toHaveLength(2);
});

test('words in a link are read: 1310 before a linked 人 is a number, before a linked 部署 a slogan', async () => {
  expect(await marked('<p>落實1310<a href="/x">人</a></p>')).toEqual([]);
  expect(await marked('<p>全面1310<a href="/x">部署</a></p>')).toEqual(['1310']);
});

test('the first on the page, the first in each section, or all', async () => {
  const body = `<h2>一</h2><p>三線一單,三線一單</p><p>三線一單</p><h2>二</h2><p>三線一單</p><div><p>三線一單</p></div>`;
  expect(await marked(body, '')).toHaveLength(1);
  expect(await marked(body, 'occurrences="first"')).toHaveLength(1);
  expect(await marked(body, 'occurrences="section"')).toHaveLength(2);
  expect(await marked(body, 'occurrences="all"')).toHaveLength(5);
});

test('only below the root that is asked for', async () => {
  const body = '<main><p>三線一單</p></main><aside><p>三線一單</p></aside><article>三線一單</article>';
  expect(await marked(body, 'occurrences="all" root="main"')).toHaveLength(1);
  expect(await marked(body, 'occurrences="all" root="main,article"')).toHaveLength(2);
  expect(await marked(body, 'occurrences="all" root="nowhere"')).toHaveLength(0);
  expect(await marked(body, 'occurrences="all" root="(("')).toHaveLength(0);
});

test('each mark is a button that can have the focus and says that it opens a dialog', async () => {
  const { page } = await openPage(site.page('<p>三<b>線</b>一單</p>'));
  await untilMarked(page);
  const mark = markOf(page, '三');
  expect(await mark.getAttribute('role')).toBe('button');
  expect(await mark.getAttribute('aria-expanded')).toBe('false');
  expect(await mark.getAttribute('aria-haspopup')).toBe('dialog');
  expect(await page.getByRole('button', { name: '三線一單' }).count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('三');
});
