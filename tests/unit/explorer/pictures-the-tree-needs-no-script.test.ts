import { describe, expect, it } from 'vitest';

import { renderChain } from '../../../src/explorer/pictures/render-chain.ts';
import { renderTree } from '../../../src/explorer/pictures/render-tree.ts';
import { treeOf } from '../../../src/explorer/pictures/tree.ts';
import { attribute, elements, ENGLISH, hasClass, HANT, link, node, textOf } from './pictures-support.ts';

const DRAWING = {
  root: 'term:1363',
  nodes: [
    node('term:1363', 'TERM', '1363'),
    node('action:1', 'ACTION', '完成<b>林分</b>優化6907畝'),
    { ...node('place:1', 'PLACE', '奎塘村'), note: '村' },
  ],
  links: [
    link('term:1363', 'action:1', {
      kind: 'GOVERNS',
      verb: '推進',
      quotes: [{ quote: '完成林分優化6907畝', href: '/report/r#10-19' }],
    }),
    link('action:1', 'place:1', { kind: 'LOCATED_IN', basis: 'INFERRED', note: '同一句話。' }),
  ],
  cut: 'COUNT' as const,
};

const tree = (reader = HANT) => renderTree(treeOf(DRAWING), { ...reader, id: 't' });

describe('the tree needs no script', () => {
  it('branches open and close by themselves', () =>
    expect(elements(tree(), ({ tagName }) => tagName === 'details')).toHaveLength(2));

  it('every node links to its page, in the language of the reader', () => {
    const entities = elements(tree(ENGLISH), hasClass('entity'));
    expect(entities.map((one) => attribute(one, 'href'))).toEqual(
      DRAWING.nodes.map(({ href }) => `${href}?lang=en`),
    );
  });

  it('a step says how it is linked, with the verb of the report', () =>
    expect(elements(tree(), hasClass('tree-relation')).map(textOf)).toEqual(['統領（推進）', '位於']));

  it('the report’s words stand under their step and lead to where they are said', () => {
    const [quote] = elements(tree(), (one) => attribute(one, 'href') === '/report/r#10-19');
    expect(quote?.childNodes.map((child) => child.nodeName)).toEqual(['q']);
    expect(quote && textOf(quote)).toBe('完成林分優化6907畝');
  });

  it('what was concluded is marked, and says why; what is stated is not marked', () => {
    expect(elements(tree(), hasClass('basis')).map(textOf)).toEqual(['編者判斷']);
    expect(elements(tree(), hasClass('proof')).map(textOf)).toContain('同一句話。');
  });

  it('names are text, never markup', () => {
    expect(elements(tree(), ({ tagName }) => tagName === 'b')).toEqual([]);
    expect(elements(renderChain(DRAWING, 'p', HANT), ({ tagName }) => tagName === 'b')).toEqual([]);
  });

  it('nothing in tree or picture needs a style of its own, which the site’s policy forbids', () => {
    const markup = `${String(tree())}${String(renderChain(DRAWING, 'p', HANT))}`;
    expect(elements(markup, (one) => attribute(one, 'style') !== null || one.tagName === 'style')).toEqual(
      [],
    );
  });

  it('the picture says what cut it', () =>
    expect(
      elements(renderChain(DRAWING, 'p', HANT), ({ tagName }) => tagName === 'figcaption').map(textOf),
    ).toEqual(['內容比這裡畫出的多。']));
});

describe('the picture is accessible', () => {
  const picture = (reader = ENGLISH) => renderChain(DRAWING, 'p', reader);

  it('it has a name and a description', () => {
    const [svg] = elements(picture(), ({ tagName }) => tagName === 'svg');
    const named = ['aria-labelledby', 'aria-describedby'].map((name) => svg && attribute(svg, name));
    expect(elements(picture(), (one) => named.includes(attribute(one, 'id'))).map(textOf)).toEqual([
      'What 1363 is connected with',
      expect.stringContaining('3 entries and 2 links'),
    ]);
  });

  it('every node is a link that says its name, its kind and how it is reached', () =>
    expect(elements(picture(), hasClass('node')).map((one) => attribute(one, 'aria-label'))).toEqual([
      '1363, slogan',
      '完成<b>林分</b>優化6907畝, action, governs (推進), stated',
      '奎塘村, place, at, concluded by an editor',
    ]));

  it('a shortened name can be read whole', () => {
    const name = '推進'.repeat(60);
    const drawing = { root: 'a', nodes: [node('a', 'TERM', name)], links: [] };
    const [anchor] = elements(renderChain(drawing, 'p', HANT), hasClass('node'));
    const titles = elements(renderChain(drawing, 'p', HANT), ({ tagName }) => tagName === 'title').map(
      textOf,
    );
    expect(anchor && textOf(anchor)).toContain('…');
    expect(titles).toContain(name);
  });
});
