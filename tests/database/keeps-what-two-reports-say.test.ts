import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { ReportGraph } from '../../src/domain/records.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { REVIEWED, type Sketch, syntheticReport } from '../support/synthetic-report.ts';

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

const SKETCH: Sketch = {
  slug: '同县-2040',
  year: 2040,
  place: 'place:同县',
  entities: ['place:同县', 'term:同甲', 'action:同乙', 'project:同丙'],
  arrows: [
    { kind: 'GOVERNS', from: 'term:同甲', to: 'action:同乙' },
    { kind: 'DELIVERS', from: 'action:同乙', to: 'project:同丙' },
  ],
};

describe('an entity that two reports say', () => {
  const FIRST: Sketch = { ...SKETCH, slug: '同一-2040' };
  const SECOND: Sketch = {
    ...SKETCH,
    slug: '同二-2041',
    year: 2041,
    entities: ['place:同县', 'term:同甲', 'project:同丙', 'action:同戊'],
    arrows: [{ kind: 'GOVERNS', from: 'term:同甲', to: 'action:同戊' }],
  };

  it('is one, with what each of them says', async () => {
    await load(syntheticReport(FIRST));
    const before = await graph();
    await load(syntheticReport(SECOND));
    expect(await graph()).toMatchObject({
      reports: before.reports + 1,
      entities: before.entities + 1,
      relations: before.relations + 1,
    });
    expect(await facts('term:同甲')).toMatchObject({
      labels: [{ text: '同甲' }],
      relations: { totalCount: 2 },
      mentions: { totalCount: 2 },
    });
  });

  it('survives when one of them is removed, with what the other says', async () => {
    const [first, second] = [syntheticReport(FIRST), syntheticReport(SECOND)];
    await load(first);
    const alone = await Promise.all(first.entities.map(({ id }) => facts(id)));
    await load(second);
    await removeReport(service.client, second.report.id);
    expect(await Promise.all(first.entities.map(({ id }) => facts(id)))).toEqual(alone);
    expect(await facts('action:同戊')).toBeNull();
    await load(second);
    await removeReport(service.client, first.report.id);
    expect(await facts('term:同甲')).toMatchObject({
      relations: { totalCount: 1 },
      mentions: { totalCount: 1 },
    });
    expect(await facts('action:同乙')).toBeNull();
  });

  it('survives when one of them is loaded again without it', async () => {
    await load(syntheticReport(FIRST));
    await load(syntheticReport(SECOND));
    await load(syntheticReport({ ...FIRST, entities: ['place:同县'], arrows: [] }));
    expect(await facts('term:同甲')).toMatchObject({ relations: { totalCount: 1 } });
    expect(await facts('project:同丙')).not.toBeNull();
    expect(await facts('action:同乙')).toBeNull();
  });

  it('is told alike, in whatever order they were loaded', async () => {
    const other = syntheticReport(SECOND);
    const defined: ReportGraph = {
      ...syntheticReport(FIRST),
      entities: syntheticReport(FIRST).entities.map((entity) =>
        entity.kind === 'TERM'
          ? { ...entity, status: 'DEFINED' as const, name: { source: '同', hans: '同', hant: '載' } }
          : entity,
      ),
    };
    const told = async (reports: readonly ReportGraph[]): Promise<unknown> => {
      for (const report of reports) await load(report);
      const { node } = await dataOf(service.ask('{ node(id: "term:同甲") { ... on Term { name status } } }'));
      for (const report of reports) await removeReport(service.client, report.report.id);
      return node;
    };
    expect(await told([defined, other])).toEqual({ name: '同', status: 'DEFINED' });
    expect(await told([other, defined])).toEqual({ name: '同', status: 'DEFINED' });
  });

  it('a term that both define has a definition of each, newest first, and the parts of the newest', async () => {
    const defining = (sketch: Sketch, words: string): ReportGraph => {
      const report = syntheticReport(sketch);
      const evidence = {
        report: report.report.id,
        quote: '同甲',
        start: report.text.indexOf('同甲'),
        end: report.text.indexOf('同甲') + 2,
      };
      const part = {
        order: 1,
        token: { source: '一', hans: '一', hant: '一' },
        ordinal: 1,
        heading: { source: words, hans: words, hant: words },
        count: 1,
        complete: true,
        group: null,
        ...REVIEWED,
      };
      return {
        ...report,
        definitions: [
          {
            id: `definition:同甲@${sketch.slug}`,
            term: 'term:同甲',
            text: { source: words, hans: words, hant: words },
            evidence,
            ...REVIEWED,
          },
        ],
        parts: [{ ...part, term: 'term:同甲', items: ['project:同丙'] }],
      };
    };
    await load(defining(SECOND, '新'));
    await load(defining(FIRST, '旧'));
    const { node } = await dataOf(
      service.ask(
        '{ node(id: "term:同甲") { ... on Term { definitions { text report { year } } parts { order heading report { year } items { id } } } } }',
      ),
    );
    expect(node.definitions).toEqual([
      { text: '新', report: { year: 2041 } },
      { text: '旧', report: { year: 2040 } },
    ]);
    expect(node.parts).toEqual([
      { order: 1, heading: '新', report: { year: 2041 }, items: [{ id: 'project:同丙' }] },
    ]);
  });
});
