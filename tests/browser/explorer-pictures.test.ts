import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { makeAssets } from '../../src/explorer/assets.ts';
import { frame } from '../../src/explorer/frame.ts';
import { html as markup } from '../../src/explorer/html.ts';
import { toSvg } from '../../src/explorer/pictures/exports/svg.ts';
import { renderChain } from '../../src/explorer/pictures/render-chain.ts';
import { renderSplit } from '../../src/explorer/pictures/render-split.ts';
import { renderTree } from '../../src/explorer/pictures/render-tree.ts';
import { treeOf } from '../../src/explorer/pictures/tree.ts';
import { PICTURE_WORDS } from '../../src/explorer/pictures/words/words.ts';
import { createView } from '../../src/explorer/view.ts';
import { WORDS } from '../../src/explorer/words/words.ts';
import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { at, html, startSite } from './support/site.ts';

const POLICY = "default-src 'none'; style-src 'self'; img-src data:";

const entity = (id: string, kind: 'TERM' | 'GOAL' | 'ACTION' | 'PROJECT' | 'PLACE', name: string) => ({
  id,
  kind,
  name,
  href: `/${kind.toLowerCase()}/${id}`,
});

const stated = {
  basis: 'STATED',
  quotes: [{ quote: '加快皇崗山公園建設', href: '/report/r#1-10' }],
} as const;
const inferred = { basis: 'INFERRED', note: '兩句相連。' } as const;

const DRAWING = {
  root: 's',
  nodes: [
    entity('s', 'TERM', '區委“1363”工作要求'),
    entity('t', 'TERM', '六大行動'),
    entity('g', 'GOAL', '爭當城鄉融合發展示範區'),
    entity('a', 'ACTION', '加快皇崗山、蓮花山公園建設'),
    entity('b', 'ACTION', '拓展城鄉綠地生態空間'),
    entity('p', 'PROJECT', '皇崗山公園建設'),
    entity('l', 'PLACE', '皇崗山'),
  ],
  links: [
    { from: 's', to: 't', kind: 'HAS_PART', ...stated },
    { from: 's', to: 'g', kind: 'PURSUES', ...stated },
    { from: 't', to: 'a', kind: 'GOVERNS', ...stated },
    { from: 'g', to: 'b', kind: 'ADVANCED_BY', ...inferred },
    { from: 'a', to: 'p', kind: 'DELIVERS', ...stated },
    { from: 'p', to: 'l', kind: 'LOCATED_IN', ...inferred },
    { from: 'a', to: 'l', kind: 'LOCATED_IN', ...stated },
  ],
  cut: 'DEPTH',
} as const;

const PARTS = [
  { token: '6', heading: '六大行動', count: 6, complete: false, group: entity('t', 'TERM', '六大行動') },
  { token: 'N', heading: null, count: null, complete: true, group: null },
].map((part) => ({ ...part, items: [entity('u', 'TERM', '綠美湞江')] }));

const assets = makeAssets(PROJECT.explorer);

const page = (request: Request): Response => {
  const view = createView(new URL(request.url), 'zh-Hant', WORDS['zh-Hant']);
  const main = markup`<h1>1363</h1>
    ${renderSplit({ name: '1363', parts: PARTS }, view)}${renderChain(DRAWING, 'chain', view)}
    ${renderTree(treeOf(DRAWING), { ...view, id: 'tree' })}`;
  const body = frame({ title: '1363', description: '1363', main }, view, assets.path);
  return html(String(body), { 'content-security-policy': POLICY });
};

const site = await startSite(
  at('/', page),
  ({ url }) => assets.find(new URL(url).pathname),
  at('/alone.svg', () =>
    html(toSvg(DRAWING, PICTURE_WORDS['zh-Hant'], 'https://tifa.example'), {
      'content-type': 'image/svg+xml',
    }),
  ),
);

describe('the pictures of a page', () => {
  const open = useBrowser();

  it('have nothing that axe finds wrong, light and dark, under a strict policy', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page: browser, errors } = await open(site.origin, { colorScheme });
      expect(await axe(browser, 'main')).toEqual([]);
      expect(errors).toEqual([]);
    }
  });

  it('are coloured by the style sheet of the page', async () => {
    const { page: browser } = await open(site.origin);
    const fills = await browser
      .locator('.chain .node .bar')
      .evaluateAll((bars) => new Set(bars.map((bar) => getComputedStyle(bar).fill)).size);
    expect(fills).toBe(5);
  });

  it('are walked by keyboard in the order of the tree', async () => {
    const { page: browser } = await open(site.origin);
    const visited: (string | null)[] = [];
    await browser.locator('.chain .node').first().focus();
    for (let step = 0; step < DRAWING.nodes.length; step++) {
      visited.push(await browser.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
      await browser.keyboard.press('Tab');
    }
    const inTree = browser.locator('.tree li:not(.repeated) > .entity');
    expect(visited).toEqual(await inTree.evaluateAll((all) => all.map((one) => one.getAttribute('href'))));
  });

  it('leave no text outside its box', async () => {
    const { page: browser } = await open(site.origin);
    const outside = await browser.locator('.chain .node').evaluateAll((all) =>
      all
        .filter((one) => {
          const [text, box] = [one.querySelector('text'), one.querySelector('.box')].map((part) =>
            part!.getBoundingClientRect(),
          );
          return text!.right > box!.right || text!.left < box!.left || text!.bottom > box!.bottom;
        })
        .map((one) => one.textContent),
    );
    expect(outside).toEqual([]);
  });

  it('open and close without script', async () => {
    const { page: browser } = await open(site.origin, { javaScriptEnabled: false });
    const project = browser.locator('.tree').getByRole('link', { name: '皇崗山公園建設', exact: true });
    const branch = browser.locator('.tree summary[aria-label^="加快皇崗山、蓮花山公園建設"]');
    const wasSeen = await project.isVisible();
    await branch.click();
    expect(await project.isVisible()).toBe(!wasSeen);
  });

  it('stand alone as files with their own colours', async () => {
    const { page: browser, errors } = await open(`${site.origin}/alone.svg`, { colorScheme: 'dark' });
    expect(await browser.locator('.node').count()).toBe(DRAWING.nodes.length);
    const text = await browser
      .locator('.node:not(.root) text')
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
    expect(text).toBe('rgb(236, 235, 230)');
    expect(errors).toEqual([]);
  });
});
