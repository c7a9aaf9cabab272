import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { describe, expect, inject, it } from 'vitest';

import type { ReportGraph } from '../../src/domain/records.ts';
import { connect } from '../../src/graph/connect.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { planLoad } from '../../src/ingest/plan-load.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { chapter } from '../support/curated-report.ts';
import { ingestingTests, startIngest } from '../support/ingesting.ts';
import { writeReviewFolder } from '../support/review-folder.ts';

/** In the order in which folders are read. */
const PLACES = ['試一市', '試三市', '試二市'] as const;
const ACTION = chapter('    - action: 強化產業招引\n      quote: 強化產業招引\n');

const { service, folder, ingest, version, statesOf } = ingestingTests();

const graphOf = (place: string): ReportGraph => readReportFolder(join(folder(), place), service().lexicon);
const stateOf = async (graph: ReportGraph): Promise<string> =>
  (await planLoad(service().client, graph)).state;

describe('killed half-way', () => {
  it('between reports: those before are whole, the others as they were; the next run goes on from there', async () => {
    for (const place of PLACES) writeReviewFolder(folder(), { place });
    const child = startIngest(folder(), '--write');
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
    expect((await ingest(folder(), '--write')).status).toBe(0);
    expect(await statesOf(PLACES)).toEqual(['SAME', 'SAME', 'SAME']);
    expect(await version()).toBe(before + missing);
  });

  it('inside a transaction: that report is as it was before', async () => {
    for (const place of PLACES) writeReviewFolder(folder(), { place });
    const old = graphOf('試三市');
    await loadReport(service().client, old);
    writeReviewFolder(folder(), { place: '試三市', more: [ACTION] });
    const unlock = await lock('place:试三市');
    const child = startIngest(folder(), '--write');
    const ended = once(child, 'exit');
    await until(async () => (await statuses()).some((status) => status.startsWith('Blocked')));
    child.kill('SIGKILL');
    await ended;
    await unlock();
    await quiet();
    expect(await stateOf(old)).toBe('SAME');
    expect(await statesOf(PLACES)).toEqual(['SAME', 'CHANGED', 'NEW']);
    expect((await ingest(folder(), '--write')).status).toBe(0);
    expect(await statesOf(PLACES)).toEqual(['SAME', 'SAME', 'SAME']);
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
