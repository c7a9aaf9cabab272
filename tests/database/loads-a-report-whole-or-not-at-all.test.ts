import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import type { ReportGraph } from '../../src/domain/records.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { reportFolders } from '../../src/ingest/report-folders.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { type Arrow, REVIEWED, type Sketch, syntheticReport } from '../support/synthetic-report.ts';

type Version = {
  readonly version: number;
  readonly loadedAt: string;
  readonly reports: number;
  readonly entities: number;
  readonly relations: number;
};

let service: TestService;
const loaded = new Set<string>();
beforeAll(async () => {
  service = await startTestService();
});
afterEach(async () => {
  for (const report of loaded) await removeReport(service.client, report);
  loaded.clear();
});
afterAll(() => service.close());

const graph = async (): Promise<Version> =>
  (await dataOf(service.ask('{ graph { version loadedAt reports entities relations } }'))).graph;

const load = (report: ReportGraph): ReturnType<typeof loadReport> => {
  loaded.add(report.report.id);
  return loadReport(service.client, report);
};

const facts = async (id: string): Promise<unknown> =>
  (
    await dataOf(
      service.ask(
        'query ($id: ID!) { node(id: $id) { id ... on Entity { name labels { text } relations(first: 100) { totalCount edges { node { id } } } mentions(first: 100) { totalCount } } } }',
        { id },
      ),
    )
  ).node;

const ARROWS: readonly Arrow[] = [
  { kind: 'GOVERNS', from: 'term:载甲', to: 'action:载乙' },
  { kind: 'DELIVERS', from: 'action:载乙', to: 'project:载丙' },
];
const SKETCH: Sketch = {
  slug: '载县-2040',
  year: 2040,
  place: 'place:载县',
  entities: ['place:载县', 'term:载甲', 'action:载乙', 'project:载丙'],
  arrows: ARROWS,
};

describe('the version of the graph', () => {
  it('is raised by each load, and its counts follow', async () => {
    const before = await graph();
    const answer = await load(syntheticReport(SKETCH));
    const after = await graph();
    expect(answer).toEqual({ version: before.version + 1 });
    expect(after).toMatchObject({
      version: before.version + 1,
      reports: before.reports + 1,
      entities: before.entities + 4,
      relations: before.relations + 2,
    });
    expect(new Date(after.loadedAt).toISOString()).toBe(after.loadedAt);
  });

  it('is not raised by the same load again, which writes nothing', async () => {
    await load(syntheticReport(SKETCH));
    const before = await graph();
    expect(await load(syntheticReport(SKETCH))).toBeNull();
    expect(await graph()).toEqual(before);
  });

  it('nor by the seeds, as they are loaded', async () => {
    const before = await graph();
    for (const folder of reportFolders(PROJECT.seeds))
      expect(await loadReport(service.client, readReportFolder(folder, service.lexicon))).toBeNull();
    expect(await graph()).toEqual(before);
  });

  it('is raised once by each of several loads at a time', async () => {
    const before = await graph();
    const slugs = ['载一-2040', '载二-2040', '载三-2040'];
    const answers = await Promise.all(slugs.map((slug) => load(syntheticReport({ ...SKETCH, slug }))));
    expect(
      answers.map((answer) => answer!.version - before.version).toSorted((one, other) => one - other),
    ).toEqual([1, 2, 3]);
    expect(await graph()).toMatchObject({
      version: before.version + 3,
      reports: before.reports + 3,
      entities: before.entities + 4,
    });
  });

  it('is what a request is answered from: the index of terms follows it', async () => {
    const asked = '{ annotate(text: "推进载甲建设") { annotations { text } } }';
    expect((await dataOf(service.ask(asked))).annotate.annotations).toEqual([]);
    await load(syntheticReport(SKETCH));
    expect((await dataOf(service.ask(asked))).annotate.annotations).toEqual([{ text: '载甲' }]);
  });
});

describe('a load that fails half-way', () => {
  const broken = (change: (whole: ReportGraph) => Partial<ReportGraph>): ReportGraph => {
    const whole = syntheticReport({ ...SKETCH, entities: [...SKETCH.entities, 'term:载新'] });
    return { ...whole, ...change(whole) };
  };

  const BROKEN: readonly (readonly [why: string, report: ReportGraph])[] = [
    ['two sections with one id', broken(({ sections }) => ({ sections: [...sections, ...sections] }))],
    [
      'a section that another report has',
      broken(({ sections }) => ({
        sections: sections.map((section) => ({ ...section, id: 'section:广东省-韶关市-浈江区-2024-1' })),
      })),
    ],
    [
      'a measure with an id that is taken',
      broken(({ report }) => {
        const measure = {
          id: 'measure:载',
          about: 'action:载乙',
          indicator: '载',
          indicatorKey: '载',
          change: 'NONE',
          value: 1,
          upper: null,
          among: null,
          unit: '个',
          comparator: 'EQUAL',
          year: 2040,
          status: 'TARGET',
          evidence: [{ report: report.id, quote: '载乙', start: 0, end: 2 }],
          ...REVIEWED,
        } as const;
        return { measures: [measure, measure] };
      }),
    ],
    [
      'a relation to an entity that is not there',
      broken(({ relations }) => ({
        relations: [...relations, { ...relations[0]!, id: 'lost', to: 'action:无' }],
      })),
    ],
    [
      'a relation from an entity that is not there',
      broken(({ relations }) => ({
        relations: [...relations, { ...relations[0]!, id: 'lost', from: 'term:无' }],
      })),
    ],
    [
      'a label of an entity that is not there',
      broken(({ labels }) => ({ labels: [...labels, { ...labels[0]!, entity: 'term:无' }] })),
    ],
    [
      'a mention of an entity that is not there',
      broken(({ mentions }) => ({ mentions: [...mentions, { ...mentions[0]!, entity: 'term:无' }] })),
    ],
  ];

  it.each(BROKEN)('%s: leaves version and facts as they were', async (_, report) => {
    await load(syntheticReport(SKETCH));
    const ids = ['term:载甲', 'action:载乙', 'project:载丙', 'term:载新', report.report.id];
    const before = [await graph(), await Promise.all(ids.map(facts))];
    await expect(load(report)).rejects.toThrow();
    expect([await graph(), await Promise.all(ids.map(facts))]).toEqual(before);
  });

  it('leaves nothing of a report that was not there', async () => {
    const before = await graph();
    await expect(load(BROKEN[0]![1])).rejects.toThrow();
    expect(await graph()).toEqual(before);
    expect(await facts('term:载甲')).toBeNull();
  });

  it('keeps the next load from nothing', async () => {
    await expect(load(BROKEN[0]![1])).rejects.toThrow();
    expect(await load(syntheticReport(SKETCH))).not.toBeNull();
  });
});

describe('a report that is loaded again with other facts', () => {
  it('replaces all that it said', async () => {
    await load(syntheticReport(SKETCH));
    const whole = await graph();
    await load(
      syntheticReport({
        ...SKETCH,
        entities: ['place:载县', 'term:载甲', 'action:载丁'],
        arrows: [{ kind: 'GOVERNS', from: 'term:载甲', to: 'action:载丁' }],
      }),
    );
    expect(await facts('action:载乙')).toBeNull();
    expect(await facts('project:载丙')).toBeNull();
    expect(await facts('term:载甲')).toMatchObject({
      labels: [{ text: '载甲' }],
      relations: { totalCount: 1 },
      mentions: { totalCount: 1 },
    });
    expect(await graph()).toMatchObject({
      reports: whole.reports,
      entities: whole.entities - 1,
      relations: whole.relations - 1,
    });
    const { node } = await dataOf(
      service.ask(
        '{ node(id: "report:载县-2040") { ... on Report { text mentions { totalCount } sections { heading } } } }',
      ),
    );
    expect(node).toEqual({
      text: '载县\n载甲\n载丁\n',
      mentions: { totalCount: 3 },
      sections: [{ heading: '载县-2040' }],
    });
  });

  it('a reader meets its old facts or its new ones', async () => {
    const many = (mark: string): ReportGraph => {
      const actions = Array.from({ length: 300 }, (_, index) => `action:载${mark}${index}`);
      return syntheticReport({
        ...SKETCH,
        entities: ['place:载县', 'term:载甲', ...actions],
        arrows: actions.map((to) => ({ kind: 'GOVERNS', from: 'term:载甲', to })),
      });
    };
    await load(many('旧'));
    const state = { isLoading: true };
    const loading = load(many('新')).finally(() => (state.isLoading = false));
    const seen = new Set<string>();
    while (state.isLoading) {
      const { trace } = await dataOf(
        service.ask('{ trace(from: "term:载甲", first: 500) { paths { end { id } } } }'),
      );
      const ends: readonly string[] = trace.paths.map(({ end }: { end: { id: string } }) => end.id);
      seen.add(`${ends.length} ${[...new Set(ends.map((id) => id['action:载'.length]))].join('')}`);
    }
    await loading;
    expect([...seen].filter((one) => one !== '300 旧' && one !== '300 新')).toEqual([]);
  });
});
