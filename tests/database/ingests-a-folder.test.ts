import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import type { Ingested } from '../../src/domain/changes.ts';
import type { ReportGraph } from '../../src/domain/records.ts';
import { connect } from '../../src/graph/connect.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { planLoad } from '../../src/ingest/plan-load.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { dataOf } from '../support/ask.ts';
import { chapter } from '../support/curated-report.ts';
import { removeReport } from '../support/remove-report.ts';
import { writeReviewFolder } from '../support/review-folder.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** In the order in which folders are read. */
const PLACES = ['試一市', '試三市', '試二市'] as const;
const ACTION = chapter('    - action: 強化產業招引\n      quote: 強化產業招引\n');

type Ran = { readonly status: number | null; readonly output: string; readonly complaints: string };

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tifa-ingest-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  const { reports } = await dataOf(service.ask('{ reports(first: 100) { edges { node { id } } } }'));
  for (const { node } of reports.edges)
    if (!node.id.endsWith('浈江区-2024')) await removeReport(service.client, node.id);
});
afterAll(() => service.close());

const start = (...argv: readonly string[]): ChildProcess => {
  const { uri, user, password } = inject('neo4j');
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  return spawn(process.execPath, [join(PROJECT.root, 'src/bin/tifa.ts'), 'ingest', ...argv], {
    env: { ...env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
};

const ingest = async (...argv: readonly string[]): Promise<Ran> => {
  const child = start(...argv);
  const ended = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  await ended;
  return { status: child.exitCode, output, complaints };
};

const version = async (): Promise<number> =>
  (await dataOf(service.ask('{ graph { version } }'))).graph.version;

const graphOf = (place: string): ReportGraph => readReportFolder(join(folder, place), service.lexicon);
const stateOf = async (graph: ReportGraph): Promise<string> => (await planLoad(service.client, graph)).state;
const statesOf = (places: readonly string[]): Promise<readonly string[]> =>
  Promise.all(places.map((place) => stateOf(graphOf(place))));

describe('a look', () => {
  it('says row by row what would be added, and writes nothing', async () => {
    writeReviewFolder(folder);
    const before = await version();
    const { status, output } = await ingest(folder);
    expect(status).toBe(0);
    for (const row of [
      '+ place 試市',
      '+ organization 試鋼',
      '+ term 雙新',
      '+ label 新技术 of 新技術',
      '+ definition of 雙新',
      '+ part “雙新” of 雙新',
      '+ relation 雙新 HAS_PART 新技術',
    ])
      expect(output.split('\n')).toContain(row);
    expect(output).toContain('Nothing was written; add --write');
    expect([await version(), await statesOf(['試市'])]).toEqual([before, ['NEW']]);
  });

  it('says what would change, as it was and as it becomes, and what would be removed', async () => {
    writeReviewFolder(folder, { more: [`projects:\n- project: 舊物\n`] });
    await ingest(folder, '--write');
    rmSync(join(folder, '試市', 'more-0.yaml'));
    writeReviewFolder(folder, {
      more: [
        `goals:\n- goal: 增長\n  measures:\n  - measure: 增長 5 % 以上\n    year: 2031\n    status: TARGET\n    quote: 增長5%以上\n`,
        ACTION,
        `relations:\n- kind: RESPONSIBLE\n  from: 市委\n  to: '12'\n  quote: 市委“12”部署\n`,
      ],
    });
    const file = join(folder, '試市', 'report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('level: CITY', 'level: DISTRICT'));
    const rows = (await ingest(folder)).output.split('\n');
    expect(rows).toContain('- project 舊物');
    expect(rows).toContain('~ place 試市 level: CITY → DISTRICT');
    expect(rows).toContain('~ report 2031年試市政府工作報告 level: CITY → DISTRICT');
    expect(rows).toContain('+ action 強化產業招引');
    expect(rows).toContain('+ relation 中共試市委員會 RESPONSIBLE 市委“12”部署');
    expect(rows.some((row) => row.startsWith('+ measure 增長 5 % 2031 TARGET of 增長'))).toBe(true);
  });

  it('tells a program the same as JSON, and nothing else on standard output', async () => {
    writeReviewFolder(folder);
    const { output } = await ingest(folder, '--json');
    const { isWritten, reports } = JSON.parse(output) as { isWritten: boolean; reports: Ingested[] };
    expect(isWritten).toBe(false);
    expect(reports).toMatchObject([{ title: '2031年試市政府工作報告', state: 'NEW', version: null }]);
    expect(reports[0]!.changes).toContainEqual({
      sign: '+',
      what: 'place',
      id: 'place:试市',
      name: '試市',
      field: null,
      was: null,
      becomes: null,
    });
  });
});

describe('with --write', () => {
  it('each report is in the graph, told one by one, and again changes nothing', async () => {
    for (const place of PLACES) writeReviewFolder(folder, { place });
    const before = await version();
    const { status, output, complaints } = await ingest(folder, '--write');
    expect(status).toBe(0);
    expect(output).toContain(`Written; the graph is at version ${before + 3}.`);
    for (const number of [1, 2, 3]) expect(complaints).toContain(`report ${number} of 3: 2031年`);
    expect(await statesOf(PLACES)).toEqual(['SAME', 'SAME', 'SAME']);
    expect((await ingest(folder, '--write')).output).toContain('There is nothing to write.');
    expect(await version()).toBe(before + 3);
  });

  it('only lines that moved are loaded too, and said to be only that', async () => {
    const path = writeReviewFolder(folder);
    await ingest(folder, '--write');
    writeFileSync(join(path, 'aaa.yaml'), 'places:\n- place: 南山\n');
    await ingest(folder, '--write');
    writeFileSync(join(path, 'aaa.yaml'), '# a note\nplaces:\n- place: 南山\n');
    expect((await ingest(folder, '--write')).output).toContain('changed: only lines in its files moved');
    const { node } = await dataOf(service.ask('{ node(id: "place:南山") { ... on Place { source } } }'));
    expect(node.source).toBe('試市/aaa.yaml:3');
  });
});

describe('killed half-way', () => {
  it('between reports: those before are whole, the others as they were; the next run goes on from there', async () => {
    for (const place of PLACES) writeReviewFolder(folder, { place });
    const child = start(folder, '--write');
    const ended = once(child, 'exit');
    for await (const line of createInterface({ input: child.stderr! }))
      if (line.startsWith('report 1 of 3: 2031')) child.kill('SIGKILL');
    await ended;
    await quiet();
    const [first, ...others] = await statesOf(PLACES);
    expect(['SAME', 'NEW']).toContain(first);
    for (const state of others) expect(['SAME', 'NEW']).toContain(state);
    const missing = (await statesOf(PLACES)).filter((state) => state === 'NEW').length;
    const before = await version();
    expect((await ingest(folder, '--write')).status).toBe(0);
    expect(await statesOf(PLACES)).toEqual(['SAME', 'SAME', 'SAME']);
    expect(await version()).toBe(before + missing);
  });

  it('inside a transaction: that report is as it was before', async () => {
    for (const place of PLACES) writeReviewFolder(folder, { place });
    const old = graphOf('試三市');
    await loadReport(service.client, old);
    writeReviewFolder(folder, { place: '試三市', more: [ACTION] });
    const unlock = await lock('place:试三市');
    const child = start(folder, '--write');
    const ended = once(child, 'exit');
    await until(async () => (await statuses()).some((status) => status.startsWith('Blocked')));
    child.kill('SIGKILL');
    await ended;
    await unlock();
    await quiet();
    expect(await stateOf(old)).toBe('SAME');
    expect(await statesOf(PLACES)).toEqual(['SAME', 'CHANGED', 'NEW']);
    expect((await ingest(folder, '--write')).status).toBe(0);
    expect(await statesOf(PLACES)).toEqual(['SAME', 'SAME', 'SAME']);
  });
});

describe('a raw report', () => {
  const RAW = join(PROJECT.root, 'tests/corpus/numbered/county-plain.txt');
  const written = `2032年試丁縣政府工作報告\n各位代表:\n現在,我代表縣人民政府報告工作。\n名詞解釋\n1.“雙試”:試一、試二。\n2.“三試”工程:試三。\n`;

  it('is loaded as a draft: every fact of it is marked as not reviewed, with confidence and reason', async () => {
    writeFileSync(join(folder, 'raw.txt'), written);
    expect((await ingest(folder, '--write')).output).toContain('a draft that nobody reviewed');
    const { explain } = await dataOf(
      service.ask(
        '{ explain(label: "双试") { ... on Explanation { term { reviewed confidence reason source definitions { text reviewed report { reviewed year } } } } } }',
      ),
    );
    expect(explain.term).toEqual({
      reviewed: false,
      confidence: expect.any(Number),
      reason: expect.stringMatching(/./u),
      source: null,
      definitions: [{ text: '試一、試二。', reviewed: false, report: { reviewed: false, year: 2032 } }],
    });
  });

  it('is reviewed as soon as a reviewed report says the same', async () => {
    writeFileSync(join(folder, 'raw.txt'), written.replaceAll('雙試', '雙新'));
    writeReviewFolder(folder);
    await ingest(folder, '--write');
    const { explain } = await dataOf(
      service.ask(
        '{ explain(label: "双新") { ... on Explanation { term { reviewed source definitions { reviewed report { year } } } } } }',
      ),
    );
    expect(explain.term).toEqual({
      reviewed: true,
      source: expect.stringMatching(/^試市\/report\.yaml:\d+$/u),
      definitions: [
        { reviewed: false, report: { year: 2032 } },
        { reviewed: true, report: { year: 2031 } },
      ],
    });
  });

  it('never replaces what an editor reviewed', async () => {
    mkdirSync(join(folder, 'reviewed'));
    writeReviewFolder(join(folder, 'reviewed'), { place: '試丁縣' });
    await ingest(join(folder, 'reviewed'), '--write');
    const before = await version();
    mkdirSync(join(folder, 'raw'));
    writeFileSync(join(folder, 'raw', 'raw.txt'), written.replace('2032', '2031'));
    expect((await ingest(join(folder, 'raw'), '--write')).output).toContain('a draft replaces no review');
    expect(await version()).toBe(before);
  });

  it('that says no place and year is refused', async () => {
    copyFileSync(RAW, join(folder, 'raw.txt'));
    const { status, output, complaints } = await ingest(folder, '--write');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(complaints).toMatch(/^(?:REPORT_UNKNOWN|NOT_A_REPORT): /mu);
  });
});

describe('bad input: status 1, its own code, nothing written', () => {
  it.each([
    ['a folder that is not there', 'FOLDER_MISSING', () => join(folder, 'none')],
    ['a folder without reports', 'NO_REPORTS', () => folder],
    [
      'a broken file beside a sound report',
      'SEED_INVALID',
      () => {
        writeReviewFolder(folder);
        writeReviewFolder(folder, { place: '試二市', more: ['goals:\n- goal: [壞'] });
        return folder;
      },
    ],
    [
      'two folders of one report',
      'SEED_INVALID',
      () => {
        writeReviewFolder(folder);
        mkdirSync(join(folder, 'copy'));
        for (const file of ['report.yaml', 'text.txt'])
          copyFileSync(join(folder, '試市', file), join(folder, 'copy', file));
        return folder;
      },
    ],
  ])('%s: %s', async (_, code, prepare) => {
    const before = await version();
    const { status, output, complaints } = await ingest(prepare(), '--write');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(complaints).toMatch(new RegExp(`^${code}: `, 'mu'));
    expect(await version()).toBe(before);
  });
});

/** Holds a lock on an entity until told to let go. */
const lock = async (id: string): Promise<() => Promise<void>> => {
  const driver = connect({ ...inject('neo4j'), database: null });
  const session = driver.session();
  const transaction = session.beginTransaction();
  await transaction.run('MATCH (e:Entity {id: $id}) SET e.locked = true', { id });
  return async () => {
    await transaction.rollback();
    await driver.close();
  };
};

const statuses = async (): Promise<readonly string[]> => {
  const driver = connect({ ...inject('neo4j'), database: null });
  const session = driver.session();
  try {
    const { records } = await session.run<{ status: string; query: string }>(
      "SHOW TRANSACTIONS YIELD status, currentQuery WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW' RETURN status",
    );
    return records.map((record) => record.get('status'));
  } finally {
    await driver.close();
  }
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** The database has noticed that a client is gone. */
const quiet = (): Promise<void> => until(async () => (await statuses()).length === 0);
