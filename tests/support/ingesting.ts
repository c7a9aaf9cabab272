import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { planLoad } from '../../src/ingest/plan-load.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { dataOf } from './ask.ts';
import { removeReport } from './remove-report.ts';
import { startTestService, type TestService } from './service.ts';
import { createTifa, type Tifa } from './tifa-here.ts';
import { onDatabase, startTifa } from './tifa-process.ts';

export type Ingesting = {
  readonly service: () => TestService;
  /** A folder of this test alone. */
  readonly folder: () => string;
  /** `tifa ingest` in this process, on the database of the tests. */
  readonly ingest: Tifa;
  readonly version: () => Promise<number>;
  /** How the review folders of places stand to the graph. */
  readonly statesOf: (places: readonly string[]) => Promise<readonly string[]>;
};

/** Prepares a file of tests that ingest folders; what they load is taken away after each. */
export const ingestingTests = (): Ingesting => {
  let service: TestService;
  let tifa: Tifa;
  let folder: string;
  beforeAll(async () => {
    service = await startTestService();
    tifa = createTifa(service);
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

  return {
    service: () => service,
    folder: () => folder,
    ingest: (...argv) => tifa('ingest', ...argv),
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

/** `tifa ingest` as a process of its own. */
export const startIngest = (...argv: readonly string[]): ChildProcess =>
  startTifa(['ingest', ...argv], onDatabase());
