import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestWays } from '../../../src/walks/best-ways.ts';
import type { Opened, OpenedEntity, OpenedStep } from '../../../src/walks/opened.ts';
import { stepsOf } from '../../../src/walks/way.ts';

const IDS = 'abcdef'.split('');

type Arrow = {
  readonly from: string;
  readonly to: string;
  readonly isStated: boolean;
  readonly isQualified: boolean;
};

const stepOf = ({ to, isStated, isQualified }: Arrow, index: number): OpenedStep => ({
  to,
  position: String(index).padStart(3, '0'),
  year: 2024,
  isStated,
  isQualified,
});

/** The entities a to f, joined by arrows that stand in document order. */
const openedOf = (arrows: readonly Arrow[], isWhole = true): Opened => {
  const entity = (id: string): OpenedEntity => ({
    id,
    kind: 'TERM',
    position: id,
    year: null,
    weight: 0,
    steps: arrows.flatMap((arrow, index) => (arrow.from === id ? [stepOf(arrow, index)] : [])),
  });
  return { entities: new Map(IDS.map((id) => [id, entity(id)])), isWhole };
};

const arrow = (ends: string, isStated = true, isQualified = false): Arrow => ({
  from: ends[0]!,
  to: ends[1]!,
  isStated,
  isQualified,
});

/** Where a way comes among all ways to its end: the order of the contract, as a text that sorts. */
const orderOf = (steps: readonly OpenedStep[]): string =>
  [
    steps.some(({ isQualified }) => isQualified) ? 1 : 0,
    steps.filter(({ isStated }) => !isStated).length,
    String(steps.length).padStart(2, '0'),
    ...steps.map(({ position }) => position),
  ].join(' ');

/** The best way to each end, found by looking at every way. */
const byLookingAtAll = (opened: Opened, start: string, maxDepth: number): ReadonlyMap<string, string> => {
  const best = new Map<string, string>();
  const go = (at: string, steps: readonly OpenedStep[], seen: readonly string[]): void => {
    if (steps.length > 0 && orderOf(steps) < (best.get(at) ?? '~')) best.set(at, orderOf(steps));
    if (steps.length === maxDepth) return;
    for (const step of opened.entities.get(at)?.steps ?? [])
      if (!seen.includes(step.to)) go(step.to, [...steps, step], [...seen, step.to]);
  };
  go(start, [], [start]);
  return best;
};

const foundBy = (opened: Opened, start: string, maxDepth: number): ReadonlyMap<string, string> => {
  const stepAt = new Map(
    [...opened.entities.values()].flatMap(({ steps }) => steps.map((step) => [step.position, step] as const)),
  );
  return new Map(
    bestWays(opened, start, maxDepth).ways.map((way) => [
      way.entity.id,
      orderOf(stepsOf(way).map(({ position }) => stepAt.get(position)!)),
    ]),
  );
};

const id = fc.constantFrom(...IDS);
const anyArrow = fc.record({ from: id, to: id, isStated: fc.boolean(), isQualified: fc.boolean() });

describe('the best way to each end', () => {
  it('is the one that is found by looking at every way', () => {
    fc.assert(
      fc.property(
        fc.array(anyArrow, { maxLength: 18 }),
        fc.integer({ min: 1, max: 6 }),
        (arrows, maxDepth) => {
          const opened = openedOf(arrows);
          expect(foundBy(opened, 'a', maxDepth)).toEqual(byLookingAtAll(opened, 'a', maxDepth));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is longer where it has fewer conclusions: an entity is opened again', () => {
    const opened = openedOf([arrow('ab', false), arrow('ac'), arrow('cb'), arrow('bd')]);
    const toD = bestWays(opened, 'a', 8).ways.find(({ entity }) => entity.id === 'd')!;
    expect(stepsOf(toD).map(({ to }) => to)).toEqual(['c', 'b', 'd']);
    expect(toD.unstated).toBe(0);
  });

  it('avoids a step that a verb qualifies, at the price of a conclusion', () => {
    const opened = openedOf([arrow('ab', true, true), arrow('ac', false), arrow('cb')]);
    const toB = bestWays(opened, 'a', 8).ways.find(({ entity }) => entity.id === 'b')!;
    expect(stepsOf(toB).map(({ to }) => to)).toEqual(['c', 'b']);
  });

  it('has such a step where every way has one', () => {
    const opened = openedOf([
      arrow('ab', true, true),
      arrow('ac', false),
      arrow('cb'),
      arrow('bd', true, true),
    ]);
    const toD = bestWays(opened, 'a', 8).ways.find(({ entity }) => entity.id === 'd')!;
    expect(stepsOf(toD).map(({ to }) => to)).toEqual(['b', 'd']);
  });
});

describe('what cuts a walk', () => {
  const chain = openedOf([arrow('ab'), arrow('bc'), arrow('cd')]);
  const cutBy = (...args: Parameters<typeof bestWays>): string | null => bestWays(...args).cutBy;

  it('DEPTH: a step to an entity that was not reached is left', () => {
    expect(cutBy(chain, 'a', 2)).toBe('DEPTH');
    expect(cutBy(chain, 'a', 3)).toBeNull();
    expect(cutBy(openedOf([arrow('ab'), arrow('ba')]), 'a', 1)).toBeNull();
  });

  it('COUNT: more entities than may be opened, the start not among them', () => {
    const { ways, cutBy: cut } = bestWays(chain, 'a', 8, 2);
    expect(ways.map(({ entity }) => entity.id)).toEqual(['b', 'c']);
    expect(cut).toBe('COUNT');
    expect(cutBy(chain, 'a', 8, 3)).toBeNull();
  });

  it('COUNT: an entity in reach that the database was not asked for', () => {
    const entities = new Map([...chain.entities].filter(([one]) => one !== 'c'));
    const { ways, cutBy: cut } = bestWays({ entities, isWhole: true }, 'a', 8);
    expect(ways.map(({ entity }) => entity.id)).toEqual(['b']);
    expect(cut).toBe('COUNT');
  });

  it('TIME before both, with what there is', () => {
    const late = openedOf([arrow('ab'), arrow('bc')], false);
    expect(bestWays(late, 'a', 1)).toMatchObject({ ways: [{ length: 1 }], cutBy: 'TIME' });
    expect(cutBy(late, 'nowhere', 1)).toBe('TIME');
  });
});
