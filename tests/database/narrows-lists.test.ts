import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codesOf, dataOf } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

const LISTS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations'] as const;
type List = (typeof LISTS)[number];
type Entity = { readonly id: string; readonly name: string; readonly [field: string]: unknown };

const REPORT = 'report:广东省-韶关市-浈江区-2024';
const DISTRICT = 'place:广东省-韶关市-浈江区';
const TOWN = 'place:广东省-韶关市-浈江区-犁市镇';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const list = (which: List, filter = '{}', fields = 'id name'): Promise<readonly Entity[]> =>
  everyNode(service.ask, which, fields, filter);

const idsOf = (entities: readonly { readonly id: string }[]): readonly string[] =>
  entities.map(({ id }) => id);

const idsReached = async (from: string, args: string): Promise<readonly string[]> => {
  const { trace } = await dataOf(
    service.ask(
      `query ($from: ID!) { trace(from: $from, first: 500, maxDepth: 12, ${args}) { isPartial paths { end { id } } } }`,
      { from },
    ),
  );
  expect(trace.isPartial).toBe(false);
  return trace.paths.map(({ end }: { end: { id: string } }) => end.id);
};

describe('a list', () => {
  it.each(LISTS)('%s: all of its kind, in document order, each once', async (which) => {
    const kind = {
      terms: 'TERM',
      goals: 'GOAL',
      actions: 'ACTION',
      projects: 'PROJECT',
      places: 'PLACE',
      organizations: 'ORGANIZATION',
    }[which];
    const all = await list(which, '{}', 'id kind name');
    expect(new Set(all.map((one) => one['kind']))).toEqual(new Set([kind]));
    expect(new Set(idsOf(all)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(20);
  });

  it('actions of one chapter stand in the order of the text', async () => {
    const actions = await list('actions', '{ year: 2024 }', 'id name section { start }');
    const starts = actions.map(({ section }) => (section as { start: number }).start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  it('gives twenty where no number is asked for', async () => {
    const { terms } = await dataOf(service.ask('{ terms { totalCount edges { node { id } } } }'));
    expect(terms.edges).toHaveLength(20);
    expect(terms.totalCount).toBeGreaterThan(250);
  });

  it('an empty filter is no filter', async () => {
    expect(idsOf(await list('projects', '{}'))).toEqual(idsOf(await list('projects')));
    expect(idsOf(await list('projects', '{ scope: {} }'))).toEqual(idsOf(await list('projects')));
  });
});

describe('termStatus', () => {
  it('gives the terms that stand so, and together they are all', async () => {
    const statuses = ['DEFINED', 'EXPLAINED_IN_TEXT', 'NAMED_IN_DEFINITION', 'USED_UNDEFINED'];
    const groups = await Promise.all(
      statuses.map((status) => list('terms', `{ termStatus: ${status} }`, 'id name status')),
    );
    for (const [index, group] of groups.entries())
      expect(new Set(group.map(({ status }) => status))).toEqual(new Set([statuses[index]]));
    expect(groups.flat()).toHaveLength((await list('terms')).length);
  });
});

describe('actionStatus and year', () => {
  it('2023 was achieved, 2024 is planned', async () => {
    const [planned, achieved] = await Promise.all([
      list('actions', '{ actionStatus: PLANNED }', 'id name year'),
      list('actions', '{ actionStatus: ACHIEVED }', 'id name year'),
    ]);
    expect(new Set(planned.map(({ year }) => year))).toEqual(new Set([2024]));
    expect(new Set(achieved.map(({ year }) => year))).toEqual(new Set([2023]));
    expect(idsOf(await list('actions', '{ year: 2023 }'))).toEqual(idsOf(achieved));
    expect(await list('actions', '{ year: 2023, actionStatus: PLANNED }')).toEqual([]);
    expect(planned.length + achieved.length).toBe((await list('actions')).length);
  });
});

describe('text', () => {
  it('finds words in any label, in either script and width', async () => {
    const names = (await list('projects', '{ text: "水庫" }')).map(({ name }) => name);
    expect(names).toContain('西牛潭水庫灌區改造工程');
    expect((await list('projects', '{ text: "水库" }')).map(({ name }) => name)).toEqual(names);
    expect((await list('terms', '{ text: "１３６３" }')).map(({ name }) => name)).toEqual([
      '區委“1363”工作要求',
    ]);
    expect((await list('terms', '{ text: "百縣" }')).map(({ name }) => name)).toEqual(['百千萬工程']);
  });

  it('never by pinyin, and never as a pattern', async () => {
    expect(await list('terms', '{ text: "sxyd" }')).toEqual([]);
    expect(await list('terms', '{ text: ".*" }')).toEqual([]);
    expect(await list('terms', '{ text: "%" }')).toEqual([]);
  });
});

describe('serves', () => {
  it.each([
    ['terms', 'TERM'],
    ['goals', 'GOAL'],
    ['actions', 'ACTION'],
    ['projects', 'PROJECT'],
    ['places', 'PLACE'],
  ] as const)('%s: what a walk DOWN reaches', async (which, kind) => {
    const from = 'term:广东省-韶关市-浈江区-区委-1363';
    const reached = await idsReached(from, `to: [${kind}]`);
    expect(idsOf(await list(which, `{ serves: "${from}" }`)).toSorted()).toEqual(reached.toSorted());
  });

  it('also from an organisation: what it is responsible for', async () => {
    const [office] = await list('organizations', '{ text: "中共廣東省委" }');
    expect(idsOf(await list('terms', `{ serves: "${office!.id}" }`))).toContain('term:广东省-省委-1310');
  });

  it('also from a goal: what advances it', async () => {
    const [goal] = await list('goals', '{ text: "固定資產投資" }');
    const reached = await idsReached(goal!.id, 'to: [ACTION]');
    expect(reached.length).toBeGreaterThan(0);
    expect(idsOf(await list('actions', `{ serves: "${goal!.id}" }`)).toSorted()).toEqual(reached.toSorted());
  });
});

describe('locatedIn', () => {
  it('what stands in a place or in a place inside it', async () => {
    const inDistrict = await list('projects', `{ locatedIn: "${DISTRICT}" }`, 'id name places { id }');
    const inTown = await list('projects', `{ locatedIn: "${TOWN}" }`, 'id name places { id }');
    expect(inTown.length).toBeGreaterThan(0);
    expect(idsOf(inDistrict)).toEqual(expect.arrayContaining([...idsOf(inTown)]));
    expect(inDistrict.length).toBeGreaterThan(inTown.length);
    const beneath = [TOWN, ...(await idsReached(TOWN, 'direction: UP, through: [WITHIN]'))];
    for (const { places } of inTown)
      expect((places as { id: string }[]).some(({ id }) => beneath.includes(id))).toBe(true);
  });

  it('places: itself and those inside it', async () => {
    const beneath = await idsReached(DISTRICT, 'direction: UP, through: [WITHIN]');
    expect(idsOf(await list('places', `{ locatedIn: "${DISTRICT}" }`)).toSorted()).toEqual(
      [DISTRICT, ...beneath].toSorted(),
    );
  });

  it('organisations: by the place that they belong to', async () => {
    const found = await list('organizations', `{ locatedIn: "${DISTRICT}" }`, 'id name place { name }');
    expect(found.map(({ name }) => name)).toContain('中共韶關市湞江區委員會');
    expect(found.map(({ name }) => name)).not.toContain('中共韶關市委員會');
  });

  it('actions: those that say where', async () => {
    const found = await list('actions', `{ locatedIn: "${TOWN}" }`);
    const up = await idsReached(TOWN, 'direction: UP, to: [ACTION], through: [LOCATED_IN, WITHIN]');
    expect(idsOf(found).toSorted()).toEqual(up.toSorted());
  });

  it('a place lists the same projects', async () => {
    const { node } = await dataOf(
      service.ask(
        `{ node(id: "${DISTRICT}") { ... on Place { projects(first: 100) { totalCount edges { node { id } } } } } }`,
      ),
    );
    const listed = idsOf(await list('projects', `{ locatedIn: "${DISTRICT}" }`));
    expect(node.projects.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(listed);
    expect(node.projects.totalCount).toBe(listed.length);
  });
});

describe('scope', () => {
  it.each([
    ['its report', `{ report: "${REPORT}" }`],
    ['its year', '{ year: 2024 }'],
    ['its place', `{ place: "${DISTRICT}" }`],
    ['the province above it', '{ place: "place:广东省" }'],
    ['all of them', `{ report: "${REPORT}", place: "${DISTRICT}", year: 2024 }`],
  ])('%s: what the report says', async (_, scope) => {
    expect(idsOf(await list('places', `{ scope: ${scope} }`))).toEqual(idsOf(await list('places')));
    const { reports } = await dataOf(service.ask(`{ reports(filter: ${scope}) { edges { node { id } } } }`));
    expect(reports.edges).toEqual([{ node: { id: REPORT } }]);
  });

  it.each([
    ['another year', '{ year: 2023 }'],
    ['a town below it', `{ place: "${TOWN}" }`],
    ['a contradiction', `{ report: "${REPORT}", year: 1999 }`],
  ])('%s: nothing', async (_, scope) => {
    for (const which of LISTS) expect(await list(which, `{ scope: ${scope} }`)).toEqual([]);
    const { reports } = await dataOf(
      service.ask(`{ reports(filter: ${scope}) { totalCount edges { node { id } } } }`),
    );
    expect(reports).toEqual({ totalCount: 0, edges: [] });
  });
});

describe('all conditions must hold', () => {
  it('serves and locatedIn and text', async () => {
    const serves = 'serves: "term:广东省-韶关市-浈江区-区委-1363"';
    const [both, one, other] = await Promise.all([
      list('projects', `{ ${serves}, locatedIn: "${TOWN}" }`),
      list('projects', `{ ${serves} }`),
      list('projects', `{ locatedIn: "${TOWN}" }`),
    ]);
    expect(idsOf(both)).toEqual(idsOf(one).filter((id) => idsOf(other).includes(id)));
    expect(await list('projects', `{ ${serves}, text: "龘" }`)).toEqual([]);
  });
});

describe('what a list does not accept', () => {
  const codes = (which: string, filter: string): Promise<readonly string[]> =>
    codesOf(service.ask(`{ ${which}(filter: ${filter}) { totalCount } }`));

  it.each([
    ['termStatus', '{ termStatus: DEFINED }', ['goals', 'actions', 'projects', 'places', 'organizations']],
    ['actionStatus', '{ actionStatus: PLANNED }', ['terms', 'goals', 'projects', 'places', 'organizations']],
    ['year', '{ year: 2024 }', ['terms', 'goals', 'projects', 'places', 'organizations']],
    ['serves', '{ serves: "term:三线一单" }', ['organizations']],
    ['locatedIn', `{ locatedIn: "${DISTRICT}" }`, ['terms', 'goals']],
  ])('%s where it does not fit the kind: BAD_INPUT', async (_, filter, lists) => {
    for (const which of lists) expect([which, await codes(which, filter)]).toEqual([which, ['BAD_INPUT']]);
  });

  it('an id that nothing has: NOT_FOUND', async () => {
    for (const filter of [
      '{ serves: "term:nowhere" }',
      '{ locatedIn: "place:nowhere" }',
      '{ scope: { report: "report:nowhere" } }',
      '{ scope: { place: "place:nowhere" } }',
      '{ locatedIn: "" }',
    ])
      expect([filter, await codes('projects', filter)]).toEqual([filter, ['NOT_FOUND']]);
    expect(await codes('reports', '{ place: "place:nowhere" }')).toEqual(['NOT_FOUND']);
    expect(await codes('reports', '{ report: "" }')).toEqual(['NOT_FOUND']);
  });

  it('an id of another kind: BAD_INPUT', async () => {
    expect(await codes('projects', '{ locatedIn: "term:三线一单" }')).toEqual(['BAD_INPUT']);
    expect(await codes('projects', `{ serves: "${REPORT}" }`)).toEqual(['BAD_INPUT']);
  });

  it('a text of more than 200 characters: BAD_INPUT', async () => {
    expect(await codes('terms', `{ text: "${'一'.repeat(201)}" }`)).toEqual(['BAD_INPUT']);
    expect(await codes('terms', `{ text: "${'一'.repeat(200)}" }`)).toEqual([]);
  });
});
