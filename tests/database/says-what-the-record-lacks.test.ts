import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadReport } from '../../src/ingest/load-report.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import { CONNECTION, everyNode, nodesOf, pagesForward } from '../support/every-page.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { syntheticReport } from '../support/synthetic-report.ts';

const REPORT = 'report:广东省-韶关市-浈江区-2024';
type Gap = 'usedUndefined' | 'governingNothing' | 'servingNothing';
type Lacking = { readonly id: string; readonly name: string };

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const lacking = async (gap: Gap, report = REPORT): Promise<readonly Lacking[]> =>
  nodesOf(
    await pagesForward<Lacking>(async (args) => {
      const asked = `query ($report: ID!) { coverage(report: $report) { ${gap}(${args}) { ${CONNECTION} edges { cursor node { id name } } } } }`;
      return (await dataOf(service.ask(asked, { report }))).coverage[gap];
    }, 100),
  );

const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

describe('usedUndefined', () => {
  it('the terms that the text uses and nobody explains', async () => {
    const names = (await lacking('usedUndefined')).map(({ name }) => name);
    for (const used of ['“139”美麗圩鎮提升行動', '三提三化', '放管服', '四小園'])
      expect(names).toContain(used);
  });

  it('whatever else names it: 百千萬工程 is one of ten, and never defined', async () => {
    expect(idsOf(await lacking('usedUndefined'))).toContain('term:广东省-省委-百千万工程');
  });

  it('not what is defined or explained, and not what the glossary alone names', async () => {
    const found = idsOf(await lacking('usedUndefined'));
    for (const other of [
      'term:三线一单',
      'term:一线工作法',
      'term:生态保护红线',
      'term:广东省-省委-海洋强省建设',
    ])
      expect(found).not.toContain(other);
  });

  it('each is named outside the glossary, and has no definition', async () => {
    const terms = await everyNode(
      service.ask,
      'terms',
      'id status definitions { id } mentions(first: 100) { edges { node { evidence { section { path } } } } }',
    );
    type Edge = {
      readonly node: { readonly evidence: { readonly section: { readonly path: readonly string[] } } };
    };
    const expected = terms.filter(
      ({ definitions, mentions }) =>
        definitions.length === 0 &&
        mentions.edges.some(({ node }: Edge) => node.evidence.section.path[0] !== '名詞解釋'),
    );
    expect(idsOf(await lacking('usedUndefined')).toSorted()).toEqual(idsOf(expected).toSorted());
  });
});

describe('governingNothing', () => {
  it('the terms that trace DOWN to no action, project or place', async () => {
    const terms = await everyNode(service.ask, 'terms', 'id governs(first: 0) { totalCount }');
    const expected = terms.filter(({ governs }) => governs.totalCount === 0);
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(await lacking('governingNothing')).toSorted()).toEqual(idsOf(expected).toSorted());
  });
});

describe('servingNothing', () => {
  it('the projects that trace UP to no term', async () => {
    const projects = await everyNode(service.ask, 'projects', 'id serves(first: 0) { totalCount }');
    const expected = projects.filter(({ serves }) => serves.totalCount === 0);
    expect(idsOf(await lacking('servingNothing')).toSorted()).toEqual(idsOf(expected).toSorted());
  });
});

describe('the connections', () => {
  it('come in document order: that of the list of terms', async () => {
    const order = idsOf(await everyNode(service.ask, 'terms', 'id'));
    for (const gap of ['usedUndefined', 'governingNothing'] as const) {
      const places = idsOf(await lacking(gap)).map((id) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it('give fifty where no number is asked for', async () => {
    const { coverage } = await dataOf(
      service.ask(`{ coverage(report: "${REPORT}") { usedUndefined { totalCount edges { node { id } } } } }`),
    );
    expect(coverage.usedUndefined.edges).toHaveLength(Math.min(50, coverage.usedUndefined.totalCount));
  });
});

describe('a report among several', () => {
  /** Uses a term of its own, one that the other report defines, and one that leads on in the other report only. */
  const SECOND = syntheticReport({
    slug: '缺县-2040',
    year: 2040,
    place: 'place:缺县',
    entities: [
      'term:缺乙',
      'term:三线一单',
      'term:缺甲',
      'place:缺县',
      'project:缺项',
      'project:缺用',
      'action:缺事',
      'term:缺上',
      'term:两高项目',
      'term:四小园',
      'term:广东省-省委-1310',
    ],
    arrows: [
      { kind: 'GOVERNS', from: 'term:缺甲', to: 'action:缺事' },
      { kind: 'DELIVERS', from: 'action:缺事', to: 'project:缺用' },
      { kind: 'CASCADES_TO', from: 'term:缺上', to: 'term:两高项目' },
    ],
  });
  beforeAll(async () => {
    await loadReport(service.client, SECOND);
  });
  afterAll(() => removeReport(service.client, SECOND.report.id));

  it('what another report defines is not undefined; the order is that of the report asked for', async () => {
    expect(idsOf(await lacking('usedUndefined', SECOND.report.id))).toEqual([
      'term:缺乙',
      'term:缺甲',
      'term:缺上',
      'term:四小园',
    ]);
  });

  it('what leads on through another report governs something', async () => {
    const found = idsOf(await lacking('governingNothing', SECOND.report.id));
    const counts = await Promise.all(
      SECOND.entities
        .filter(({ kind }) => kind === 'TERM')
        .map(async ({ id }) => ({
          id,
          ...(
            await dataOf(
              service.ask(
                'query ($id: ID!) { node(id: $id) { ... on Term { governs(first: 0) { totalCount } } } }',
                { id },
              ),
            )
          ).node.governs,
        })),
    );
    expect(found).toEqual(idsOf(counts.filter(({ totalCount }) => totalCount === 0)));
    expect(found).toContain('term:缺乙');
    for (const leadsOn of ['term:缺上', 'term:广东省-省委-1310']) expect(found).not.toContain(leadsOn);
  });

  it('a project that nothing delivers serves nothing', async () => {
    expect(idsOf(await lacking('servingNothing', SECOND.report.id))).toEqual(['project:缺项']);
  });

  it('the first report lacks what it lacked', async () => {
    expect(idsOf(await lacking('usedUndefined'))).toContain('term:四小园');
    expect(idsOf(await lacking('usedUndefined'))).not.toContain('term:缺乙');
  });
});

it('an unknown report: NOT_FOUND; another kind of thing: BAD_INPUT', async () => {
  const codes = (report: string): Promise<readonly string[]> =>
    codesOf(service.ask(`{ coverage(report: "${report}") { usedUndefined { totalCount } } }`));
  expect(await codes('report:nowhere')).toEqual(['NOT_FOUND']);
  expect(await codes('place:广东省')).toEqual(['BAD_INPUT']);
});
