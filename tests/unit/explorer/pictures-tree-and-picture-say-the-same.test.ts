import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chainSvg } from '../../../src/explorer/pictures/chain-svg.ts';
import type { Drawing } from '../../../src/explorer/pictures/drawing.ts';
import { renderTree } from '../../../src/explorer/pictures/render-tree.ts';
import { type Branch, flatten, type Tree, treeOf } from '../../../src/explorer/pictures/tree.ts';
import { PICTURE_WORDS } from '../../../src/explorer/pictures/words/words.ts';
import { attribute, drawings, elements, hasClass, HANT, link, node, textOf } from './pictures-support.ts';

const everyBranch = (tree: Tree): readonly Branch[] =>
  tree.flatMap((branch) => [branch, ...everyBranch(branch.branches)]);

const svgOf = (drawing: Drawing) =>
  chainSvg(drawing, { id: 'p', words: PICTURE_WORDS['zh-Hant'], link: HANT.link });

const nodesInSvg = (drawing: Drawing): readonly (string | null)[] =>
  elements(svgOf(drawing), hasClass('node')).map((one) => attribute(one, 'href'));

const linksInSvg = (drawing: Drawing): readonly string[] => {
  const paths = elements(svgOf(drawing), (one) => attribute(one, 'data-from') !== null);
  return paths.map((one) =>
    [
      attribute(one, 'data-from'),
      attribute(one, 'data-to'),
      attribute(one, 'data-kind'),
      hasClass('STATED')(one) ? 'STATED' : 'INFERRED',
    ].join(' '),
  );
};

const linksInTree = (tree: Tree): readonly string[] => {
  const numbers = new Map(flatten(tree).map((branch) => [branch.node.id, branch.number]));
  return everyBranch(tree).flatMap(({ links }) =>
    links.map(({ from, to, kind, basis }) => [numbers.get(from), numbers.get(to), kind, basis].join(' ')),
  );
};

describe('the tree and the picture say the same', () => {
  it('of every graph: each node once in both, in the same order', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        const inTree = flatten(treeOf(drawing)).map((branch) => branch.node.href);
        expect(nodesInSvg(drawing)).toEqual(inTree);
        expect(inTree.toSorted()).toEqual(drawing.nodes.map(({ href }) => href).toSorted());
      }),
    ));

  it('of every graph: each link once in both', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        const inTree = linksInTree(treeOf(drawing));
        expect(linksInSvg(drawing).toSorted()).toEqual(inTree.toSorted());
        expect(inTree).toHaveLength(drawing.links.length);
      }),
    ));

  it('of every graph: a repeated node stands above already', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        let last = -1;
        for (const { number, isRepeated } of everyBranch(treeOf(drawing))) {
          if (isRepeated) expect(number).toBeLessThanOrEqual(last);
          else expect(number).toBe(++last);
        }
      }),
    ));

  it('in print too: one entry a node, and “see above” for a link that the tree does not need', () => {
    const drawing = {
      root: 'a',
      nodes: [node('a'), node('b'), node('c'), node('d', 'PLACE')],
      links: [
        link('a', 'b'),
        link('a', 'c'),
        link('b', 'd', { kind: 'LOCATED_IN' }),
        link('c', 'd', { kind: 'LOCATED_IN' }),
      ],
    };
    const markup = renderTree(treeOf(drawing), { ...HANT, id: 't' });
    const repeated = elements(markup, hasClass('repeated'));
    expect(repeated.map(textOf)).toEqual(['位於 d 見上']);
    expect(elements(markup, (one) => attribute(one, 'href') === '#t-2')).toHaveLength(1);
    expect(elements(markup, (one) => attribute(one, 'id') === 't-2').map(textOf)).toEqual(['位於 d 地方']);
    expect(linksInSvg(drawing)).toHaveLength(4);
  });

  it('and a link to what is not in the view is in neither', () => {
    const drawing = { root: 'a', nodes: [node('a')], links: [link('a', 'gone')] };
    expect(linksInSvg(drawing)).toEqual([]);
    expect(linksInTree(treeOf(drawing))).toEqual([]);
  });

  it('and the tree takes the shortest way', () => {
    const nodes = ['a', 'b', 'c'].map((id) => node(id));
    const [root] = treeOf({ root: 'a', nodes, links: [link('a', 'b'), link('b', 'c'), link('a', 'c')] });
    expect(root?.branches.filter(({ isRepeated }) => !isRepeated).map((one) => one.node.id)).toEqual([
      'b',
      'c',
    ]);
  });
});
