import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countCrossings } from '../../../src/explorer/pictures/layout/crossings.ts';
import { layOut } from '../../../src/explorer/pictures/layout/layout.ts';
import { orderColumns } from '../../../src/explorer/pictures/layout/order.ts';
import { stack } from '../../../src/explorer/pictures/layout/stack.ts';
import { drawings, link, node } from './pictures-support.ts';

describe('the picture is laid out', () => {
  it('without one node on another, and inside its frame', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { nodes, width, height } = layOut(drawing);
        const inColumns = Map.groupBy(nodes, ({ x }) => x);
        for (const column of inColumns.values()) {
          const sorted = column.toSorted((a, b) => a.y - b.y);
          for (const [index, one] of sorted.entries()) {
            const next = sorted[index + 1];
            if (next !== undefined) expect(next.y).toBeGreaterThan(one.y + one.height);
          }
        }
        for (const { x, y, ...box } of nodes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + box.width).toBeLessThanOrEqual(width);
          expect(y + box.height).toBeLessThanOrEqual(height);
        }
      }),
    ));

  it('with every line from the border of one node to the border of the other', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        const layout = layOut(drawing);
        const boxes = new Map(layout.nodes.map((one) => [one.branch.node.id, one]));
        for (const { link: drawn, stops, isForward } of layout.links) {
          const ends = [boxes.get(drawn.from)!, boxes.get(drawn.to)!];
          const [left, right] = isForward ? ends : ends.toReversed();
          expect(stops[0]?.x).toBe(left!.x + left!.width);
          expect([right!.x, right!.x + right!.width]).toContain(stops.at(-1)?.x);
          expect(stops.at(-1)!.y).toBeGreaterThanOrEqual(right!.y);
          expect(stops.at(-1)!.y).toBeLessThanOrEqual(right!.y + right!.height);
        }
      }),
    ));

  it('from policy on the left to the ground on the right, whatever its root', () => {
    const nodes = [node('p', 'PLACE'), node('j', 'PROJECT'), node('a', 'ACTION'), node('t'), node('s')];
    const links = [
      link('s', 't'),
      link('t', 'a', { kind: 'GOVERNS' }),
      link('a', 'j', { kind: 'DELIVERS' }),
      link('j', 'p', { kind: 'LOCATED_IN' }),
    ];
    for (const root of ['s', 'p']) {
      const across = layOut({ root, nodes, links }).nodes.toSorted((a, b) => a.x - b.x);
      expect(across.map(({ branch }) => branch.node.id)).toEqual(['s', 't', 'a', 'j', 'p']);
    }
  });

  it('with a heading over all columns of a kind', () => {
    const nodes = [node('s'), node('t'), node('a', 'ACTION')];
    const { headings } = layOut({
      root: 's',
      nodes,
      links: [link('s', 't'), link('t', 'a', { kind: 'GOVERNS' })],
    });
    expect(headings.map(({ kind }) => kind)).toEqual(['TERM', 'ACTION']);
  });

  it('through circles to an end', () => {
    const nodes = ['a', 'b', 'c'].map((id) => node(id));
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'a'), link('b', 'b')];
    expect(layOut({ root: 'a', nodes, links }).links).toHaveLength(4);
  });
});

describe('crossings are few', () => {
  const cell = (column: number, order: number) => ({ column, order, height: 20, isBend: false });

  it('a tree in reading order has none, and keeps that order', () => {
    const cells = [cell(0, 0), cell(1, 1), cell(1, 4), cell(2, 2), cell(2, 3), cell(2, 5)];
    const joins = { left: [[], [0], [0], [1], [1], [2]], right: [[1, 2], [3, 4], [5], [], [], []] };
    expect(orderColumns(cells, joins)).toEqual([[0], [1, 2], [3, 4, 5]]);
  });

  it('two lines that cross are uncrossed', () => {
    const cells = [cell(0, 0), cell(0, 1), cell(1, 2), cell(1, 3)];
    const joins = { left: [[], [], [1], [0]], right: [[3], [2], [], []] };
    expect(
      countCrossings(
        [
          [0, 1],
          [2, 3],
        ],
        joins,
      ),
    ).toBe(1);
    expect(countCrossings(orderColumns(cells, joins), joins)).toBe(0);
  });

  it('they are counted as pairs of lines that swap their ends', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 30 }), (pairs) => {
        const lines = [...new Map(pairs.map((pair) => [String(pair), pair])).values()];
        const right = Array.from({ length: 16 }, (_, at) =>
          lines.flatMap(([a, b]) => (a === at ? [b + 8] : [])),
        );
        const columns = [
          Array.from({ length: 8 }, (_, at) => at),
          Array.from({ length: 8 }, (_, at) => at + 8),
        ];
        const crossing = lines.flatMap(([a, b], at) =>
          lines.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0),
        );
        expect(countCrossings(columns, { left: [], right })).toBe(crossing.length);
      }),
    ));
});

describe('things in a stack', () => {
  const items = fc.array(
    fc.record({
      wish: fc.integer({ min: -500, max: 500 }),
      size: fc.integer({ min: 1, max: 60 }),
      weight: fc.constantFrom(0.001, 1),
    }),
    { minLength: 1 },
  );

  it('never overlap', () =>
    fc.assert(
      fc.property(items, (list) => {
        const middles = stack(list);
        for (const [index, { size }] of list.slice(0, -1).entries()) {
          const room = (size + list[index + 1]!.size) / 2;
          expect(middles[index + 1]! - middles[index]!).toBeGreaterThanOrEqual(room - 1e-6);
        }
      }),
    ));

  it('get their wish where there is room', () =>
    expect(
      stack([
        { wish: 0, size: 10, weight: 1 },
        { wish: 100, size: 10, weight: 1 },
      ]),
    ).toEqual([0, 100]));

  it('and share the loss where there is none', () =>
    expect(
      stack([
        { wish: 50, size: 10, weight: 1 },
        { wish: 50, size: 10, weight: 1 },
      ]),
    ).toEqual([45, 55]));
});
