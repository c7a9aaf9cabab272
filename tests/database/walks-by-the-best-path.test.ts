import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadReport } from '../../src/ingest/load-report.ts';
import { dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { type Arrow, syntheticReport } from '../support/synthetic-report.ts';

/**
 * Five ways out of one term. The place of a relation in the text decides a tie, which is that of the name it leads to; at one place the letters
 * of its id do.
 */
const ARROWS: readonly Arrow[] = [
  // The better stated of two ways of one length, though the other one has the smaller ids.
  { kind: 'PURSUES', from: 'term:路始', to: 'goal:路推', basis: 'INFERRED', id: 'a1' },
  { kind: 'PURSUES', from: 'term:路始', to: 'goal:路言', id: 'z1' },
  { kind: 'ADVANCED_BY', from: 'goal:路推', to: 'action:路终', id: 'a2' },
  { kind: 'ADVANCED_BY', from: 'goal:路言', to: 'action:路终', id: 'z2' },
  // Of equals the one whose first relation comes first in the text.
  { kind: 'HAS_PART', from: 'term:路始', to: 'goal:路乙', id: 'm2' },
  { kind: 'HAS_PART', from: 'term:路始', to: 'goal:路甲', id: 'm1' },
  { kind: 'ADVANCED_BY', from: 'goal:路甲', to: 'action:路同', id: 'n9' },
  { kind: 'ADVANCED_BY', from: 'goal:路乙', to: 'action:路同', id: 'n1' },
  // Two stated steps before one that is concluded.
  { kind: 'GOVERNS', from: 'term:路始', to: 'action:路近', basis: 'INFERRED', id: 'p1' },
  { kind: 'ADVANCED_BY', from: 'goal:路甲', to: 'action:路近', id: 'p2' },
  // Two relations between the same two: the stated one, and of those the smaller id. One with a qualifying verb comes after all of them.
  { kind: 'GOVERNS', from: 'term:路始', to: 'action:路双', basis: 'INFERRED', id: 'q1' },
  { kind: 'GOVERNS', from: 'term:路始', to: 'action:路双', id: 'q3' },
  { kind: 'GOVERNS', from: 'term:路始', to: 'action:路双', id: 'q2' },
  { kind: 'GOVERNS', from: 'term:路始', to: 'action:路双', id: 'q0', verb: '配合' },
  // Three steps: stated to the end but for the last, against concluded at the first.
  { kind: 'DELIVERS', from: 'action:路终', to: 'project:路远', basis: 'INFERRED', id: 'b1' },
  { kind: 'DELIVERS', from: 'action:路近', to: 'project:路远', id: 'y1' },
  { kind: 'DELIVERS', from: 'action:路终', to: 'project:路平', id: 'y2' },
  { kind: 'DELIVERS', from: 'action:路同', to: 'project:路平', id: 'y3' },
  // Touched by the nearest action, delivered by a far one on an editor's conclusion.
  { kind: 'DELIVERS', from: 'action:路双', to: 'project:路触', id: 't1', verb: '用地平整' },
  { kind: 'DELIVERS', from: 'action:路终', to: 'project:路触', id: 't2', basis: 'INFERRED' },
  // Never followed, or only the other way.
  { kind: 'INVOLVES', from: 'action:路近', to: 'organization:路企', id: 'w1' },
  { kind: 'CONTINUES', from: 'action:路近', to: 'action:路昔', id: 'w2' },
  { kind: 'RESPONSIBLE', from: 'organization:路府', to: 'term:路始', id: 'w3' },
  { kind: 'LOCATED_IN', from: 'project:路平', to: 'place:路村', id: 'x1' },
  { kind: 'WITHIN', from: 'place:路村', to: 'place:路县', id: 'x2' },
  // What is fought leads to what is done against it, which does not serve it.
  { kind: 'COUNTERED_BY', from: 'goal:路患', to: 'action:路治', id: 'k1' },
  { kind: 'COUNTERED_BY', from: 'term:路害', to: 'action:路治', id: 'k2' },
  { kind: 'HONOURED_BY', from: 'term:路誉', to: 'action:路治', id: 'k3' },
  { kind: 'RESULTS_IN', from: 'action:路治', to: 'term:路成', id: 'k4' },
];
const REPORT = syntheticReport({
  slug: '路县-2040',
  weights: { 'project:路平': 3, 'goal:路推': 9 },
  year: 2040,
  place: 'place:路县',
  entities: [...new Set(ARROWS.flatMap(({ from, to }) => [from, to]))],
  arrows: ARROWS,
});

type Step = {
  readonly relation: { readonly id: string; readonly from: End; readonly to: End };
  readonly entity: End;
};
type End = { readonly id: string };
type Path = { readonly end: End; readonly steps: readonly Step[] };
type Trace = { readonly paths: readonly Path[]; readonly isPartial: boolean; readonly cutBy: string | null };

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  await loadReport(service.client, REPORT);
});
afterAll(async () => {
  await removeReport(service.client, REPORT.report.id);
  await service.close();
});

const trace = async (from: string, args = ''): Promise<Trace> => {
  const answer = await dataOf(
    service.ask(
      `query ($from: ID!) { trace(from: $from ${args}) { isPartial cutBy paths { end { id } steps { relation { id from { id } to { id } } entity { id } } } } }`,
      { from },
    ),
  );
  return answer.trace;
};

/** The way to an end, as the ids of its relations. */
const wayTo = ({ paths }: Trace, end: string): readonly string[] | undefined =>
  paths.find((path) => path.end.id === end)?.steps.map(({ relation }) => relation.id);

const endsOf = ({ paths }: Trace): readonly string[] => paths.map(({ end }) => end.id);

describe('of several ways to one end, one is told', () => {
  let down: Trace;
  beforeAll(async () => {
    down = await trace('term:路始');
  });

  it('each end once', () => {
    expect(new Set(endsOf(down)).size).toBe(down.paths.length);
    expect(down).toMatchObject({ isPartial: false, cutBy: null });
  });

  it('of one length, the one with most stated steps', () => {
    expect(wayTo(down, 'action:路终')).toEqual(['z1', 'z2']);
  });

  it('of equals, the first in document order, step by step', () => {
    expect(wayTo(down, 'action:路同')).toEqual(['m2', 'n1']);
  });

  it('the one with fewest conclusions, though another one is shorter', () => {
    expect(wayTo(down, 'action:路近')).toEqual(['m1', 'p2']);
  });

  it('one without a verb that qualifies it, though it is longer and concluded', () => {
    expect(wayTo(down, 'project:路触')).toEqual(['z1', 'z2', 't2']);
  });

  it('of relations between the same two, the stated one first by id', () => {
    expect(wayTo(down, 'action:路双')).toEqual(['q2']);
  });

  it('the choice at each step does not spoil the whole', () => {
    expect(wayTo(down, 'project:路远')).toEqual(['m1', 'p2', 'y1']);
    expect(wayTo(down, 'project:路平')).toEqual(['z1', 'z2', 'y2']);
  });

  it('only by what a report states, where that is asked', async () => {
    const stated = await trace('term:路始', 'statedOnly: true');
    expect(wayTo(stated, 'project:路触')).toEqual(['q0', 't1']);
    expect(endsOf(stated)).not.toContain('goal:路推');
  });

  it('ends in order: what is stated all the way first, of those the heavier, then the shorter, then the first in the text', () => {
    expect(endsOf(down)).toEqual([
      'project:路平',
      'goal:路言',
      'goal:路乙',
      'goal:路甲',
      'action:路双',
      'action:路终',
      'action:路同',
      'action:路近',
      'project:路远',
      'place:路村',
      'goal:路推',
      'project:路触',
    ]);
  });

  it('a path hangs together: each step leaves where the one before arrived', () => {
    for (const { steps, end } of down.paths) {
      expect(steps.map(({ relation }) => relation.from.id)).toEqual([
        'term:路始',
        ...steps.slice(0, -1).map(({ entity }) => entity.id),
      ]);
      expect(steps.map(({ relation }) => relation.to.id)).toEqual(steps.map(({ entity }) => entity.id));
      expect(steps.at(-1)!.entity).toEqual(end);
    }
  });
});

describe('a walk follows what its direction follows', () => {
  it('DOWN: not INVOLVES, CONTINUES or WITHIN', async () => {
    const ends = endsOf(await trace('term:路始'));
    for (const never of ['organization:路企', 'action:路昔', 'place:路县', 'organization:路府'])
      expect(ends).not.toContain(never);
    expect(ends).toContain('place:路村');
  });

  it('DOWN from what is fought: COUNTERED_BY, and never UP to it; nor to an honour or from an outcome', async () => {
    expect(endsOf(await trace('term:路害'))).toEqual(['action:路治']);
    expect(endsOf(await trace('goal:路患'))).toEqual(['action:路治']);
    expect(endsOf(await trace('action:路治', 'direction: UP'))).toEqual([]);
    expect(endsOf(await trace('action:路治'))).toEqual([]);
    expect(endsOf(await trace('term:路誉'))).toEqual([]);
    expect(endsOf(await trace('term:路成', 'direction: UP'))).toEqual([]);
  });

  it('DOWN from an organisation: RESPONSIBLE', async () => {
    const down = await trace('organization:路府');
    expect(wayTo(down, 'action:路双')).toEqual(['w3', 'q2']);
  });

  it('UP: never RESPONSIBLE, and against each arrow', async () => {
    const up = await trace('project:路平', 'direction: UP');
    expect(endsOf(up)).not.toContain('organization:路府');
    expect(wayTo(up, 'term:路始')).toEqual(['y2', 'z2', 'z1']);
    const [first] = up.paths.find(({ end }) => end.id === 'term:路始')!.steps;
    expect(first!.relation).toMatchObject({ from: { id: 'action:路终' }, to: { id: 'project:路平' } });
    expect(first!.entity.id).toBe('action:路终');
  });

  it('UP from a place: to the places in it, to their projects, to what these serve', async () => {
    const up = await trace('place:路县', 'direction: UP');
    expect(wayTo(up, 'place:路村')).toEqual(['x2']);
    expect(wayTo(up, 'project:路平')).toEqual(['x2', 'x1']);
    expect(endsOf(up)).toContain('term:路始');
  });

  it('`through` narrows it', async () => {
    const goals = await trace('term:路始', 'through: [PURSUES, ADVANCED_BY]');
    expect(endsOf(goals).toSorted()).toEqual(['action:路终', 'goal:路推', 'goal:路言'].toSorted());
    expect(await trace('term:路始', 'through: []')).toEqual({ paths: [], isPartial: false, cutBy: null });
  });

  it('`to` chooses the ends, not the way', async () => {
    const places = await trace('term:路始', 'to: [PLACE]');
    expect(endsOf(places)).toEqual(['place:路村']);
    expect(wayTo(places, 'place:路村')).toEqual(['z1', 'z2', 'y2', 'x1']);
    expect((await trace('term:路始', 'to: []')).paths).toEqual([]);
  });

  it('an entity traces like the query', async () => {
    const asked =
      'trace(to: [PROJECT], maxDepth: 3) { isPartial cutBy paths { end { id } steps { relation { id } entity { id } } } }';
    const { node } = await dataOf(service.ask(`{ node(id: "term:路始") { ... on Entity { ${asked} } } }`));
    const whole = await dataOf(service.ask(`{ ${asked.replace('(', '(from: "term:路始", ')} }`));
    expect(node.trace).toEqual(whole.trace);
    expect(node.trace.paths).toHaveLength(3);
  });
});
