import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';

import { createIngest } from '../../src/bin/ingest.ts';
import { PROJECT } from '../../src/bin/project.ts';
import type { ReportGraph } from '../../src/domain/records.ts';
import { createDraft } from '../../src/ingest/draft/draft.ts';
import { readKnowledge } from '../../src/ingest/knowledge.ts';
import { planLoad } from '../../src/ingest/plan-load.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { readReport } from '../../src/report/read.ts';
import { runWith } from '../unit/cli/support.ts';
import { dataOf } from './ask.ts';
import { removeReport } from './remove-report.ts';
import { startTestService, type TestService } from './service.ts';

type Ran = { readonly status: number; readonly output: string; readonly complaints: string };

export type Ingesting = {
  readonly service: () => TestService;
  /** A folder of this test alone. */
  readonly folder: () => string;
  /** `tifa ingest` in this process, on the database of the tests; `complaints` is what goes to standard error. */
  readonly ingest: (...argv: readonly string[]) => Promise<Ran>;
  readonly version: () => Promise<number>;
  /** How the review folders of places stand to the graph. */
  readonly statesOf: (places: readonly string[]) => Promise<readonly string[]>;
};

/** Prepares a file of tests that ingest folders; what they load is taken away after each. */
export const ingestingTests = (): Ingesting => {
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

  const ingest: Ingesting['ingest'] = async (...argv) => {
    const written: string[] = [];
    const output = { isTTY: false, write: (line: string) => written.push(line) };
    const open = async () => ({ client: service.client, close: async () => undefined });
    const ran = await runWith(['ingest', ...argv], [], {
      ingest: createIngest({
        open,
        draft: (path) => draft(path, service),
        output: output as unknown as NodeJS.WriteStream,
      }),
    });
    return { ...ran, complaints: [...written, ...ran.complaints].join('') };
  };

  return {
    service: () => service,
    folder: () => folder,
    ingest,
    version: async () => (await dataOf(service.ask('{ graph { version } }'))).graph.version,
    statesOf: (places) =>
      Promise.all(
        places.map(async (place) => {
          const graph = readReportFolder(join(folder, place), service.lexicon);
          return (await planLoad(service.client, graph)).state;
        }),
      ),
  };
};

const draft = async (path: string, { lexicon }: TestService): Promise<ReportGraph> => {
  const knowledge = readKnowledge(PROJECT.seeds);
  const reading = readReport(readFileSync(path, 'utf8'), knowledge);
  return createDraft(path, reading, { lexicon, gazetteer: knowledge.gazetteer }).graph;
};

/** `tifa ingest` as a process of its own. */
export const startIngest = (...argv: readonly string[]): ChildProcess => {
  const { uri, user, password } = inject('neo4j');
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  return spawn(process.execPath, [join(PROJECT.root, 'src/bin/tifa.ts'), 'ingest', ...argv], {
    env: { ...env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
};
