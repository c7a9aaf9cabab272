import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadReport } from '../../src/ingest/load-report.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { type Arrow, syntheticReport } from '../support/synthetic-report.ts';

const numbered = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${kind}${String(index).padStart(5, '0')}`);

/** Terms of which each has the next one as its part, and a term that has no part. */
const CHAIN = numbered('term:链', 14);
/** Three terms that have one another as parts, round and round. */
const RING = numbered('term:环', 3);
/** A term that governs one action more than a walk opens, and two places behind them; written as they are, which is quicker than a load. */
const HUB = `
  CREATE (hub:Entity:Term {id: 'term:枢', kind: 'TERM', name: '枢', status: 'USED_UNDEFINED', position: '断县-2040@枢', hub: true})
  WITH hub
  UNWIND range(0, 1) AS i
  CREATE (p:Entity:Place {id: 'place:枢地' + i, kind: 'PLACE', name: '枢地' + i, position: '断县-2040@枢地' + i, hub: true})
  WITH hub, collect(p) AS places
  UNWIND range(0, 20000) AS i
  WITH hub, places[i % 2] AS place, i, 'action:枢' + i AS id
  CREATE (hub)-[:GOVERNS {id: 'g' + i, basis: 'STATED', position: '断县-2040@g' + i, year: 2040, report: 'report:断县-2040', starts: [], ends: [], quotes: []}]->
    (:Entity:Action {id: id, kind: 'ACTION', name: id, status: 'PLANNED', year: 2040, report: 'report:断县-2040', section: 'section:断县-2040-1', position: '断县-2040@' + id, hub: true})
    -[:LOCATED_IN {id: 'l' + i, basis: 'STATED', position: '断县-2040@l' + i, year: 2040, report: 'report:断县-2040', starts: [], ends: [], quotes: []}]->(place)`;
/** Two actions right beneath a term, and three projects beneath those. */
const FAN: readonly Arrow[] = [
  { kind: 'GOVERNS', from: 'term:扇', to: 'action:扇甲' },
  { kind: 'GOVERNS', from: 'term:扇', to: 'action:扇乙' },
  { kind: 'DELIVERS', from: 'action:扇甲', to: 'project:扇一' },
  { kind: 'DELIVERS', from: 'action:扇甲', to: 'project:扇二' },
  { kind: 'DELIVERS', from: 'action:扇乙', to: 'project:扇三' },
  // Back to where it came from: no step to an entity that is not reached yet.
  { kind: 'CASCADES_TO', from: 'term:扇', to: 'term:扇' },
];

const ARROWS: readonly Arrow[] = [
  ...CHAIN.slice(1).map((to, index): Arrow => ({ kind: 'HAS_PART', from: CHAIN[index]!, to })),
  ...RING.map((from, index): Arrow => ({ kind: 'CASCADES_TO', from, to: RING[(index + 1) % RING.length]! })),
  { kind: 'WITHIN', from: 'place:扇地', to: 'place:断县' },
  ...FAN,
];
/** Nobody looks any of them up by name. */
const REPORT = {
  ...syntheticReport({
    slug: '断县-2040',
    year: 2040,
    place: 'place:断县',
    entities: [...new Set(ARROWS.flatMap(({ from, to }) => [from, to]))],
    arrows: ARROWS,
  }),
  labels: [],
  mentions: [],
};

type Cut = { readonly ends: readonly string[]; readonly isPartial: boolean; readonly cutBy: string | null };

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  await loadReport(service.client, REPORT);
  await service.client.statement(HUB);
});
afterAll(async () => {
  await service.client.statement('MATCH (e:Entity {hub: true}) DETACH DELETE e');
  await removeReport(service.client, REPORT.report.id);
  await service.close();
});

const trace = async (from: string, args = ''): Promise<Cut> => {
  const answer = await dataOf(
    service.ask(
      `query ($from: ID!) { trace(from: $from ${args}) { isPartial cutBy paths { end { id } } } }`,
      { from },
    ),
  );
  const { paths, isPartial, cutBy } = answer.trace;
  return { ends: paths.map(({ end }: { end: { id: string } }) => end.id), isPartial, cutBy };
};

const whole = { isPartial: false, cutBy: null };
const cut = (cutBy: string) => ({ isPartial: true, cutBy });

describe('DEPTH', () => {
  it('a step to an entity not reached yet was left at maxDepth', async () => {
    expect(await trace(CHAIN[0]!, 'maxDepth: 12')).toEqual({ ends: CHAIN.slice(1, 13), ...cut('DEPTH') });
    expect(await trace(CHAIN[0]!, 'maxDepth: 1')).toEqual({ ends: [CHAIN[1]], ...cut('DEPTH') });
    expect(await trace(CHAIN[0]!)).toEqual({ ends: CHAIN.slice(1, 9), ...cut('DEPTH') });
  });

  it('not where maxDepth reaches the last one', async () => {
    expect(await trace(CHAIN[1]!, 'maxDepth: 12')).toEqual({ ends: CHAIN.slice(2), ...whole });
    expect(await trace(CHAIN[12]!, 'maxDepth: 1')).toEqual({ ends: [CHAIN[13]], ...whole });
    expect(await trace(CHAIN[13]!, 'maxDepth: 1')).toEqual({ ends: [], ...whole });
  });

  it('not where what is deeper was reached already', async () => {
    expect(await trace(RING[0]!, 'maxDepth: 2')).toEqual({ ends: [RING[1], RING[2]], ...whole });
    expect(await trace('term:扇', 'maxDepth: 2')).toMatchObject(whole);
  });

  it('also where what is deeper is of a kind that is not asked for', async () => {
    expect(await trace('term:扇', 'maxDepth: 1, to: [ACTION]')).toMatchObject(cut('DEPTH'));
    expect(await trace('term:扇', 'maxDepth: 1, through: [GOVERNS]')).toMatchObject(whole);
  });
});

describe('COUNT', () => {
  it('there are more ends than `first`', async () => {
    expect(await trace('term:扇', 'first: 4')).toEqual({
      ends: ['action:扇甲', 'action:扇乙', 'project:扇一', 'project:扇二'],
      ...cut('COUNT'),
    });
    expect(await trace('term:扇', 'first: 1')).toEqual({ ends: ['action:扇甲'], ...cut('COUNT') });
  });

  it('not where there are exactly as many', async () => {
    expect((await trace('term:扇', 'first: 5')).ends).toHaveLength(5);
    expect(await trace('term:扇', 'first: 5')).toMatchObject(whole);
    expect(await trace('term:扇', 'first: 3, to: [PROJECT]')).toMatchObject(whole);
    expect(await trace(RING[0]!, 'first: 2')).toMatchObject(whole);
  });

  it('before DEPTH, where both cut', async () => {
    expect(await trace('term:扇', 'first: 1, maxDepth: 1')).toMatchObject(cut('COUNT'));
    expect(await trace('term:扇', 'first: 2, maxDepth: 1')).toMatchObject(cut('DEPTH'));
    expect(await trace(CHAIN[0]!, 'first: 11, maxDepth: 12')).toMatchObject(cut('COUNT'));
    expect(await trace(CHAIN[0]!, 'first: 12, maxDepth: 12')).toMatchObject(cut('DEPTH'));
  });

  it('the nearest ends are kept', async () => {
    expect((await trace(CHAIN[0]!, 'first: 3, maxDepth: 12')).ends).toEqual(CHAIN.slice(1, 4));
  });
});

describe('a hub', () => {
  it('of twenty thousand and one is opened up to the limit, and says so', async () => {
    const { ends, ...rest } = await trace('term:枢', 'first: 500');
    expect(new Set(ends).size).toBe(500);
    expect(rest).toEqual(cut('COUNT'));
    const { totalCount } = (
      await dataOf(
        service.ask('{ node(id: "term:枢") { ... on Term { governs(kinds: [ACTION]) { totalCount } } } }'),
      )
    ).node.governs;
    expect(totalCount).toBe(20_000);
  });

  it('is opened nearest first: of what is behind it nothing', async () => {
    expect(await trace('term:枢', 'to: [PLACE]')).toEqual({ ends: [], ...cut('COUNT') });
  });
});

describe('cycles', () => {
  it('are walked once, and the start is no end', async () => {
    expect(await trace(RING[1]!, 'maxDepth: 12')).toEqual({ ends: [RING[2], RING[0]], ...whole });
    expect(await trace(RING[1]!, 'maxDepth: 12, direction: UP')).toEqual({
      ends: [RING[0], RING[2]],
      ...whole,
    });
    expect((await trace('term:扇', 'maxDepth: 12')).ends).not.toContain('term:扇');
  });
});

describe('nothing recorded is an answer', () => {
  it('no paths, and not partial', async () => {
    expect(await trace('place:断县')).toEqual({ ends: [], ...whole });
    expect(await trace('term:扇', 'direction: UP')).toEqual({ ends: [], ...whole });
  });
});

describe('what a walk does not accept', () => {
  const codes = (args: string): Promise<readonly string[]> =>
    codesOf(service.ask(`{ trace(${args}) { isPartial } }`));

  it.each(['maxDepth: 0', 'maxDepth: 13', 'first: 0', 'first: 501', 'first: -1'])(
    '%s: BAD_INPUT',
    async (args) => {
      expect(await codes(`from: "term:扇", ${args}`)).toEqual(['BAD_INPUT']);
    },
  );

  it.each([
    ['DOWN', 'WITHIN'],
    ['DOWN', 'INVOLVES'],
    ['DOWN', 'CONTINUES'],
    ['DOWN', 'HONOURED_BY'],
    ['DOWN', 'RESULTS_IN'],
    ['UP', 'RESPONSIBLE'],
    ['UP', 'INVOLVES'],
    ['UP', 'CONTINUES'],
    ['UP', 'COUNTERED_BY'],
    ['UP', 'HONOURED_BY'],
    ['UP', 'RESULTS_IN'],
  ])('%s never follows %s: BAD_INPUT', async (direction, kind) => {
    expect(await codes(`from: "term:扇", direction: ${direction}, through: [HAS_PART, ${kind}]`)).toEqual([
      'BAD_INPUT',
    ]);
  });

  it('UP follows WITHIN, DOWN follows RESPONSIBLE', async () => {
    expect(await codes('from: "term:扇", direction: UP, through: [WITHIN]')).toEqual([]);
    expect(await codes('from: "term:扇", direction: DOWN, through: [RESPONSIBLE]')).toEqual([]);
  });

  it('an unknown id: NOT_FOUND, and null', async () => {
    const { data, errors } = await service.ask('{ trace(from: "term:nowhere") { isPartial } }');
    expect(data).toEqual({ trace: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(await codes('from: ""')).toEqual(['NOT_FOUND']);
  });

  it('a report is nothing to walk from: BAD_INPUT', async () => {
    expect(await codes('from: "report:断县-2040"')).toEqual(['BAD_INPUT']);
  });
});
