import { describe, expect, it } from 'vitest';

import { compareEnds, inOrder } from '../../../src/walks/ends.ts';
import type { OpenedEntity } from '../../../src/walks/opened.ts';
import { extended, startingAt, type Way } from '../../../src/walks/way.ts';

const entity = (id: string, more: Partial<OpenedEntity> = {}): OpenedEntity => ({
  id,
  kind: 'PROJECT',
  position: id,
  year: null,
  weight: 0,
  steps: [],
  ...more,
});
const TERM = entity('start', { kind: 'TERM' });

type Told = {
  readonly via?: number;
  readonly said?: number;
  readonly unstated?: number;
  readonly weight?: number;
};

/** A way from the term over an action of a year, or, without one, by a step that a report of a year says. */
const way = (id: string, { via, said = 2024, unstated = 0, weight = 0 }: Told): Way => {
  const step = (to: string, isStated: boolean) => ({
    to,
    position: to,
    year: said,
    isStated,
    isQualified: false,
  });
  const start = startingAt(TERM);
  const before =
    via === undefined
      ? start
      : extended(start, step('action', unstated < 2), entity('action', { kind: 'ACTION', year: via }));
  return extended(before, step(id, unstated < 1), entity(id, { weight }));
};

const order = (ways: readonly Way[], start = TERM, direction: 'DOWN' | 'UP' = 'DOWN'): readonly string[] =>
  inOrder(ways, start, direction).map(({ way: { entity: end } }) => end.id);

describe('the order of the ends', () => {
  it('from a term DOWN the latest year first, of the last action and else of the report', () => {
    const ways = [
      way('a', { via: 2023, weight: 9 }),
      way('b', { via: 2024, unstated: 2 }),
      way('c', { said: 2025 }),
      way('d', { via: 2022, said: 2026 }),
    ];
    expect(order(ways)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('years do not count from anything else, nor UP', () => {
    const ways = [way('a', { via: 2023 }), way('b', { via: 2024 })];
    expect(order(ways, entity('start', { kind: 'GOAL' }))).toEqual(['a', 'b']);
    expect(order(ways, TERM, 'UP')).toEqual(['a', 'b']);
  });

  it('of a year what is stated all the way, then weight, then fewer conclusions, then the shorter, then the text', () => {
    const ways = [
      way('f', { via: 2024, unstated: 2 }),
      way('e', { via: 2024, unstated: 1 }),
      way('d', { said: 2024, unstated: 1 }),
      way('c', { via: 2024, unstated: 2, weight: 1 }),
      way('b', { via: 2024 }),
      way('a', { via: 2024, weight: 0 }),
    ];
    expect(order(ways)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is one that cursors can tell: positions compare as the ends stand', () => {
    const ends = inOrder(
      [way('a', { via: 2023 }), way('b', { via: 2024, unstated: 1 }), way('c', { via: 2024 })],
      TERM,
      'DOWN',
    );
    const positions = ends.map(({ position }) => JSON.parse(JSON.stringify(position)) as typeof position);
    expect(positions.toSorted(compareEnds)).toEqual(positions);
    expect(new Set(positions.map(String)).size).toBe(3);
  });
});
