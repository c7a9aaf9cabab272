import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import { readNamedQueries } from '../../src/graph/named-queries.ts';
import { graphVersion } from '../../src/graph/version.ts';
import { readLexicon, readReportFolder } from '../../src/ingest/seeds.ts';
import { chapter } from '../support/curated-report.ts';
import { type OwnNeo4j, startOwnNeo4j } from '../support/own-neo4j.ts';
import { writeReviewFolder } from '../support/review-folder.ts';
import { bare, finish, startTifa } from '../support/tifa-process.ts';

/** A few here; `npm run torture:kills -- 50` sets another number. */
const KILLS = Number(process.env['TIFA_KILLS'] ?? 2);

/** In the order in which folders are read. */
const PLACES = ['試一市', '試三市', '試二市'] as const;
/** Two states of each report, which are loaded in turn. */
const STATES = [[], [chapter('    - action: 強化產業招引\n      quote: 強化產業招引\n')]] as const;

const LEXICON = readLexicon(PROJECT.seeds);

let neo4j: OwnNeo4j;
let client: GraphClient;
let folder: string;
/** What the graph holds of each place after a load of each state that nothing disturbed. */
let whole: readonly (readonly string[])[];
/** How long such a load takes, in milliseconds. */
let usual: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tifa-kills-'));
  neo4j = await startOwnNeo4j();
  client = createGraphClient({
    openDriver: () => connect({ ...neo4j.access(), database: null }),
    queries: readNamedQueries(PROJECT.queries),
    database: null,
  });
  const first = await loadWhole(0);
  const began = performance.now();
  whole = [first, await loadWhole(1)];
  usual = performance.now() - began;
});
afterAll(async () => {
  await client.close();
  await neo4j.close();
  rmSync(folder, { recursive: true });
});

const startLoad = () => {
  const { uri, user, password } = neo4j.access();
  return startTifa(['ingest', folder, '--write'], {
    ...bare(),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
};

const writeState = (state: 0 | 1): void => {
  rmSync(folder, { recursive: true });
  for (const place of PLACES) writeReviewFolder(folder, { place, more: STATES[state] });
};

const loadWhole = async (state: 0 | 1): Promise<readonly string[]> => {
  writeState(state);
  const { status, complaints } = await finish(startLoad());
  expect({ status, complaints }).toMatchObject({ status: 0 });
  return held();
};

/** All that the graph holds of each place, as a checksum: properties have no order. */
const held = (): Promise<readonly string[]> =>
  Promise.all(
    PLACES.map(async (place) => {
      const { report } = readReportFolder(join(folder, place), LEXICON);
      return checksumOf(await client.patient().read('load/said', { report: report.id }));
    }),
  );

const checksumOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex').slice(0, 12);

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)))
    : value;

describe('killed with -9 at any moment', () => {
  it.each(
    Array.from({ length: KILLS }, (_, index) => [index % 2 === 0 ? 'the database' : 'the loader', index]),
  )('%s (%i): what was committed is there, whole and in order', async (what, index) => {
    const [before, after] = index % 2 === 0 ? ([1, 0] as const) : ([0, 1] as const);
    writeState(after);
    const { version } = await graphVersion(client.patient());
    const load = startLoad();
    const ended = finish(load);
    await sleep(Math.random() * usual);
    if (what === 'the database') await neo4j.signal('SIGKILL');
    load.kill('SIGKILL');
    const { complaints } = await ended;
    if (what === 'the database') await neo4j.isBack();
    const now = await held();
    const isNew = now.map((one, place) => one === whole[after]![place]);
    now.forEach((one, place) => expect([whole[before]![place], whole[after]![place]]).toContain(one));
    const loaded = isNew.filter(Boolean).length;
    expect(isNew).toEqual(isNew.toSorted((one, other) => Number(other) - Number(one)));
    expect((await graphVersion(client.patient())).version).toBe(version + loaded);
    const told = complaints.match(/^report \d of 3: 2031/gmu)?.length ?? 0;
    expect(loaded).toBeGreaterThanOrEqual(told);
    expect(await loadWhole(after)).toEqual(whole[after]);
  });
});
