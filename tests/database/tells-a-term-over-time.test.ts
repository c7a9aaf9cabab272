import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadReport } from '../../src/ingest/load-report.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { writeReviewFolder } from '../support/review-folder.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** 雙新 in three cities and years; the last one uses it and defines nothing. */
const REPORTS = [
  { place: '試一市', change: (text: string) => text },
  {
    place: '試二市',
    change: (text: string) =>
      text
        .replaceAll('2031', '2032')
        .replace('新技術、新產業', '新技術、新產業、新业态')
        .replace('count: 2\n    items:', 'count: 2\n    items:\n    - term: 新业态'),
  },
  {
    place: '試一市',
    change: (text: string) =>
      text
        .replaceAll('2031', '2033')
        .replace(
          /glossary:[\s\S]*?- entry: 2/u,
          'terms:\n- term: 雙新\n  quote: 實施“雙新”行動\nglossary:\n- entry: 2',
        )
        .replace(
          '\nterms:\n- term: “一二三”工程\n  quote: 推進“一二三”工程\n- term: 兩高\n  quote: 嚴格控制“兩高”項目\n',
          '\n',
        ),
  },
];

let service: TestService;
const loaded: string[] = [];
beforeAll(async () => {
  service = await startTestService();
  for (const report of REPORTS) {
    const folder = mkdtempSync(join(tmpdir(), 'tifa-time-'));
    const graph = readReportFolder(writeReviewFolder(folder, report), service.lexicon);
    rmSync(folder, { recursive: true });
    await loadReport(service.client, graph);
    loaded.push(graph.report.id);
  }
});
afterAll(async () => {
  for (const report of loaded) await removeReport(service.client, report);
  await service.close();
});

const FIELDS = `report { id } place { name } year isFirst isLast isDefined definition { text }
  changedFrom { id } change { kind text }`;

// Tests read answers of their own questions.
// oxlint-disable-next-line typescript/no-explicit-any
const timelineOf = async (label: string, scope = '{}'): Promise<any> => {
  const answer = await dataOf(
    service.ask(
      `{ explain(label: "${label}") { ... on Explanation { term { timeline(scope: ${scope}) { ${FIELDS} } } } } }`,
    ),
  );
  return answer.explain.term.timeline;
};

describe('the timeline of a term', () => {
  it('says in which reports it appears, the first and the last of them, and which of them define it', async () => {
    expect(
      (await timelineOf('双新')).map(
        ({ place, year, isFirst, isLast, isDefined }: Record<string, unknown>) => [
          (place as { name: string }).name,
          year,
          isFirst,
          isLast,
          isDefined,
        ],
      ),
    ).toEqual([
      ['試一市', 2031, true, false, true],
      ['試二市', 2032, false, false, true],
      ['試一市', 2033, false, true, false],
    ]);
  });

  it('says word by word how the wording changed', async () => {
    const [first, second, third] = await timelineOf('双新');
    expect(first).toMatchObject({
      definition: { text: '新技術、新產業。' },
      changedFrom: null,
      change: null,
    });
    expect(second).toMatchObject({
      definition: { text: '新技術、新產業、新业态。' },
      changedFrom: { id: loaded[0] },
      change: [
        { kind: 'SAME', text: '新技術、新產業' },
        { kind: 'ADDED', text: '、新业态' },
        { kind: 'SAME', text: '。' },
      ],
    });
    expect(third).toMatchObject({ definition: null, changedFrom: null, change: null });
  });

  it('is narrowed by a scope', async () => {
    const years = async (scope: string): Promise<unknown> =>
      (await timelineOf('双新', scope)).map(({ year }: { year: number }) => year);
    expect(await years('{ place: "place:试一市" }')).toEqual([2031, 2033]);
    expect(await years('{ year: 2032 }')).toEqual([2032]);
    expect(
      await codesOf(
        service.ask(
          '{ explain(label: "双新") { ... on Explanation { term { timeline(scope: { place: "place:无" }) { year } } } } }',
        ),
      ),
    ).toEqual(['NOT_FOUND']);
  });

  it('of many terms is one query', async () => {
    service.queriesSent();
    await dataOf(service.ask('{ terms(first: 50) { edges { node { timeline { year } } } } }'));
    expect(service.queriesSent()).toBe(2);
  });
});

describe('one term of two places', () => {
  it('has a definition of each, with its place', async () => {
    const { explain } = await dataOf(
      service.ask(
        '{ explain(label: "双新") { ... on Explanation { term { definitions { text report { year place { name } } } } } } }',
      ),
    );
    expect(explain.term.definitions).toEqual([
      { text: '新技術、新產業、新业态。', report: { year: 2032, place: { name: '試二市' } } },
      { text: '新技術、新產業。', report: { year: 2031, place: { name: '試一市' } } },
    ]);
  });

  it('but one code of two issuers is two terms: the label is ambiguous', async () => {
    const { explain } = await dataOf(
      service.ask('{ explain(label: "12") { __typename ... on AmbiguousTerm { candidates { id } } } }'),
    );
    expect(explain).toEqual({
      __typename: 'AmbiguousTerm',
      candidates: [{ id: 'term:试一市-市委-12' }, { id: 'term:试二市-市委-12' }],
    });
  });
});
