import { describe, expect, it } from 'vitest';

import {
  drawingOfSubgraph,
  drawingOfWalk,
  joinDrawings,
  type PicturedRelation,
} from '../../../src/explorer/pictures/answers.ts';
import { node } from './pictures-support.ts';

const relation = (id: string, start: number, more: Partial<PicturedRelation> = {}): PicturedRelation => ({
  id,
  kind: 'HAS_PART',
  basis: 'STATED',
  verb: null,
  note: null,
  evidence: [{ quote: `「${id}」`, start, end: start + 4, href: `/report/r#${start}`, report: { id: 'r' } }],
  ...more,
});

const [root, a, b, c] = ['root', 'a', 'b', 'c'].map((id) => node(id)) as [
  ReturnType<typeof node>,
  ReturnType<typeof node>,
  ReturnType<typeof node>,
  ReturnType<typeof node>,
];

const walked = {
  cutBy: 'DEPTH' as const,
  paths: [
    { steps: [{ relation: relation('r-b', 20), entity: b }] },
    { steps: [{ relation: relation('r-a', 10), entity: a }] },
    {
      steps: [
        { relation: relation('r-a', 10), entity: a },
        { relation: relation('a-c', 12), entity: c },
      ],
    },
  ],
};

describe('a drawing comes from a walk', () => {
  const ends = (drawing: ReturnType<typeof drawingOfWalk>) =>
    drawing.links.map(({ from, to }) => `${from}→${to}`);

  it('DOWN, along the arrows, each node and relation once, as the report names them', () => {
    const drawing = drawingOfWalk(root, walked, 'DOWN');
    expect(ends(drawing)).toEqual(['root→a', 'a→c', 'root→b']);
    expect(drawing.nodes.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'root']);
  });

  it('UP, against the arrows', () =>
    expect(ends(drawingOfWalk(root, walked, 'UP'))).toEqual(['a→root', 'c→a', 'b→root']));

  it('with the words that prove each link, and what cut it', () => {
    const drawing = drawingOfWalk(root, walked, 'DOWN');
    expect(drawing.links[0]?.quotes).toEqual([{ quote: '「r-a」', href: '/report/r#10' }]);
    expect(drawing.cut).toBe('DEPTH');
  });

  it('of nothing but the root when nothing is recorded', () =>
    expect(drawingOfWalk(root, { cutBy: null, paths: [] }, 'DOWN')).toEqual({
      root: 'root',
      nodes: [root],
      links: [],
      cut: null,
    }));

  it('and several views of one entity are one drawing', () => {
    const down = drawingOfWalk(root, walked, 'DOWN');
    const both = joinDrawings(down, drawingOfWalk(root, { ...walked, cutBy: null }, 'UP'), down);
    expect(both.nodes).toHaveLength(4);
    expect(both.links).toHaveLength(6);
    expect(both.cut).toBe('DEPTH');
  });
});

describe('a drawing comes from a neighbourhood', () => {
  it('with the entity that was asked for in the middle', () => {
    const drawing = drawingOfSubgraph({
      isPartial: true,
      nodes: [root, a],
      links: [
        { ...relation('r-a', 10), from: { id: 'root' }, to: { id: 'a' } },
        { ...relation('gone', 11), from: { id: 'root' }, to: { id: 'gone' } },
      ],
    });
    expect(drawing).toMatchObject({ root: 'root', cut: 'COUNT', links: [{ from: 'root', to: 'a' }] });
  });

  it('and there is none where the answer holds nothing', () =>
    expect(drawingOfSubgraph({ isPartial: false, nodes: [], links: [] })).toBeNull());
});
