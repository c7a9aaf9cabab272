import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codesOf, dataOf } from '../support/ask.ts';
import { type Connection, CONNECTION, nodesOf, pagesForward } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Step = {
  readonly relation: {
    readonly kind: string;
    readonly basis: string;
    readonly note: string | null;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly evidence: readonly { readonly quote: string }[];
  };
  readonly entity: { readonly id: string; readonly kind: string; readonly name: string };
};
type Path = { readonly end: Step['entity']; readonly steps: readonly Step[] };
type Trace = { readonly paths: readonly Path[]; readonly isPartial: boolean; readonly cutBy: string | null };

const PATH =
  'end { id kind name } steps { relation { kind basis note from { id } to { id } evidence { quote } } entity { id kind name } }';
const [DISTRICT, CITY, PROVINCE] = [
  'term:广东省-韶关市-浈江区-区委-1363',
  'term:广东省-韶关市-市委-363',
  'term:广东省-省委-1310',
];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const trace = async (from: string, args: string): Promise<Trace> =>
  (
    await dataOf(
      service.ask(
        `query ($from: ID!) { trace(from: $from, ${args}) { isPartial cutBy paths { ${PATH} } } }`,
        { from },
      ),
    )
  ).trace;

const kindsOf = ({ steps }: Path): readonly string[] => steps.map(({ relation }) => relation.kind);

describe('DOWN', () => {
  it('from the province by the city to the district, each step an inference that says why', async () => {
    const { paths } = await trace(PROVINCE, 'through: [CASCADES_TO]');
    expect(paths.map(({ end }) => end.id)).toEqual([CITY, DISTRICT]);
    for (const { relation } of paths.flatMap(({ steps }) => steps)) {
      expect(relation.basis).toBe('INFERRED');
      expect(relation.note).toContain('總體要求以“圍繞”一語自上而下並提');
    }
  });

  it('綠美廣東 by 綠美韶關 to 綠美湞江, of which the report makes most', async () => {
    const { paths } = await trace('term:广东省-省委-绿美广东生态建设', 'through: [ALIGNS_WITH]');
    expect(paths.map(({ end }) => end.name)).toEqual(['綠美湞江', '綠美韶關']);
  });

  it('from 1310 to projects and places, whole', async () => {
    const { paths, ...rest } = await trace(PROVINCE, 'to: [PROJECT, PLACE], maxDepth: 12, first: 500');
    expect(rest).toEqual({ isPartial: false, cutBy: null });
    expect(new Set(paths.map(({ end }) => end.kind))).toEqual(new Set(['PROJECT', 'PLACE']));
    expect(paths.length).toBeGreaterThan(30);
  });

  it('the reservoir is a project that an action delivers', async () => {
    const { paths } = await trace(DISTRICT, 'to: [PROJECT], maxDepth: 12, first: 500');
    const reservoir = paths.find(({ end }) => end.name === '西牛潭水庫灌區改造工程');
    expect(kindsOf(reservoir!).at(-1)).toBe('DELIVERS');
    expect(reservoir!.steps.at(-1)!.relation.evidence[0]!.quote).toContain('西牛潭水庫灌區改造工程');
  });

  it('every step is followed along its arrow, and has the words or the reason behind it', async () => {
    const { paths } = await trace(PROVINCE, 'maxDepth: 12, first: 500');
    for (const { steps } of paths)
      for (const [index, { relation, entity }] of steps.entries()) {
        expect(relation.from.id).toBe(index === 0 ? PROVINCE : steps[index - 1]!.entity.id);
        expect(relation.to.id).toBe(entity.id);
        // Where something stands, an editor may know though the report does not say it.
        if (relation.kind !== 'LOCATED_IN') expect(relation.evidence.length).toBeGreaterThan(0);
        expect(relation.note === null).toBe(relation.basis === 'STATED');
      }
  });
});

describe('UP', () => {
  it('from a project to the slogans that it serves', async () => {
    const { edges } = (
      await dataOf(
        service.ask(
          '{ projects(filter: { text: "西牛潭水庫灌區改造工程" }) { edges { node { id serves(first: 100) { totalCount edges { node { id name } } } } } } }',
        ),
      )
    ).projects;
    const [{ node }] = edges;
    expect(node.serves.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
      expect.arrayContaining([DISTRICT, CITY, PROVINCE]),
    );
    const up = await trace(node.id, 'direction: UP, to: [TERM], maxDepth: 8, first: 500');
    expect(node.serves.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
      up.paths.map(({ end }) => end.id),
    );
    expect(node.serves.totalCount).toBe(up.paths.length);
  });

  it('from the district to what is done in its towns', async () => {
    const { paths } = await trace('place:广东省-韶关市-浈江区', 'direction: UP, first: 500, maxDepth: 12');
    const lead = paths.find(({ end, steps }) => end.kind === 'PROJECT' && steps.length > 1);
    expect(kindsOf(lead!).slice(0, 2)).toEqual(['WITHIN', 'LOCATED_IN']);
    expect(paths.some(({ end }) => end.id === PROVINCE)).toBe(true);
    for (const { steps } of paths) expect(kindsOf({ steps } as Path)).not.toContain('RESPONSIBLE');
  });

  it('what is reached DOWN leads back UP', async () => {
    const down = await trace(CITY, 'to: [PROJECT], maxDepth: 8, first: 500');
    for (const { end, steps } of down.paths.slice(0, 5)) {
      const up = await trace(end.id, 'direction: UP, to: [TERM], maxDepth: 8, first: 500');
      const back = up.paths.find((path) => path.end.id === CITY);
      expect(back!.steps).toHaveLength(steps.length);
    }
  });
});

describe('governs', () => {
  type Governed = { readonly id: string; readonly kind: string };
  const FIELDS = 'id kind';

  type GovernedConnection = Omit<Connection<Governed>, 'edges'> & {
    readonly edges: readonly {
      readonly cursor: string;
      readonly depth: number;
      readonly node: Governed;
      readonly path: Path;
    }[];
  };

  const governs = async (id: string, args: string): Promise<GovernedConnection> => {
    const asked = `query ($id: ID!) { node(id: $id) { ... on Term { governs(${args}) { ${CONNECTION} edges { cursor depth node { ${FIELDS} } path { ${PATH} } } } } } }`;
    return (await dataOf(service.ask(asked, { id }))).node.governs;
  };

  it.each([PROVINCE, DISTRICT, 'term:双变', 'term:林分优化'])(
    '%s: what trace DOWN reaches, in the same order, each once',
    async (id) => {
      const traced = await trace(id, 'to: [ACTION, PROJECT, PLACE], maxDepth: 8, first: 500');
      expect(traced.isPartial).toBe(false);
      const governed = nodesOf(await pagesForward((args) => governs(id, args), 100)).map((node) => node.id);
      expect(governed).toEqual(traced.paths.map(({ end }) => end.id));
      expect(new Set(governed).size).toBe(governed.length);
    },
  );

  it.each([7, 40, 100])('pages of %i have no gap and no repeat', async (size) => {
    const pages = await pagesForward((args) => governs(DISTRICT, `kinds: [ACTION, PROJECT], ${args}`), size);
    const ids = nodesOf(pages).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([ids.length]));
    expect(pages.slice(0, -1).every(({ edges }) => edges.length === size)).toBe(true);
  });

  it('an edge says how far and which way', async () => {
    const { edges } = await governs(DISTRICT, 'first: 100');
    for (const { depth, path, node } of edges) {
      expect(path.steps).toHaveLength(depth);
      expect(path.end.id).toBe(node.id);
    }
  });

  it('the latest year comes first, and in a year what the report states all the way', async () => {
    const asked = `{ node(id: "${DISTRICT}") { ... on Term { governs(kinds: [PROJECT], first: 100) { edges { path { steps { relation { basis } entity { kind ... on Action { year } } } } } } } } }`;
    type Told = {
      readonly steps: readonly {
        readonly relation: { readonly basis: string };
        readonly entity: { readonly year?: number };
      }[];
    };
    const { edges } = (await dataOf(service.ask(asked))).node.governs as {
      readonly edges: readonly { readonly path: Told }[];
    };
    const keys = edges.map(({ path: { steps } }) => {
      const year = steps.findLast(({ entity }) => entity.year !== undefined)!.entity.year!;
      return `${9999 - year} ${steps.every(({ relation }) => relation.basis === 'STATED') ? 0 : 1}`;
    });
    expect(new Set(keys).size).toBeGreaterThan(2);
    expect(keys).toEqual(keys.toSorted());
  });

  it('`kinds` narrows it to actions, projects or places', async () => {
    const { edges, totalCount } = await governs(DISTRICT, 'kinds: [PLACE], first: 100');
    expect(new Set(edges.map(({ node }) => node.kind))).toEqual(new Set(['PLACE']));
    const parts = await Promise.all(
      ['ACTION', 'PROJECT'].map((kind) => governs(DISTRICT, `kinds: [${kind}], first: 0`)),
    );
    const all = await governs(DISTRICT, 'first: 0');
    expect(all.totalCount).toBe(totalCount + parts.reduce((sum, part) => sum + part.totalCount, 0));
    expect(all.edges).toEqual([]);
  });

  it.each([
    'kinds: [TERM]',
    'kinds: [ACTION, GOAL]',
    'kinds: [ORGANIZATION]',
    'first: 101',
    'first: -1',
    'after: "nonsense"',
  ])('%s: BAD_INPUT, and the rest of the card is answered', async (args) => {
    const answer = await service.ask(
      `{ node(id: "${DISTRICT}") { ... on Term { name governs(${args}) { totalCount } } } }`,
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
    expect(answer.data.node).toEqual({ name: '區委“1363”工作要求', governs: null });
  });

  it('a cursor of another connection: BAD_INPUT', async () => {
    const { terms } = await dataOf(service.ask('{ terms(first: 1) { edges { cursor } } }'));
    const asked = `{ node(id: "${DISTRICT}") { ... on Term { governs(after: "${terms.edges[0].cursor}") { totalCount } } } }`;
    expect(await codesOf(service.ask(asked))).toEqual(['BAD_INPUT']);
  });

  it('what governs nothing says so', async () => {
    expect(await governs('term:生态保护红线', 'first: 1')).toMatchObject({ totalCount: 0, edges: [] });
  });
});
