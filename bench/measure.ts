import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PROJECT } from '../src/bin/project.ts';
import { createGraphClient, type GraphClient } from '../src/graph/client.ts';
import { connect } from '../src/graph/connect.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../packages/local-neo4j/src/index.ts';
import type { Report } from '../src/cli/progress.ts';
import { migrate, readMigrations } from '../src/graph/migrator.ts';
import { readNamedQueries } from '../src/graph/named-queries.ts';
import { measureAnswers } from './answers.ts';
import { type Figure, single } from './figures.ts';
import { forget, type LoadTime, timeLoad } from './load.ts';
import { measureStarts } from './starts.ts';

/** Asked for by issue 3, in seconds. */
const READY = 8;
const LOADED = 3;

const SECOND_STARTS = 3;

/**
 * All figures, on throw-away data. The starts come last, when the files of Neo4j and its class archive are there for certain: a download
 * is no part of a start.
 */
export const measure = async (report: Report): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const progress = (line: string): void => report(line, 'passing');
  const database = await startLocalNeo4j({
    folder: join(folder, 'shared'),
    libFolder: PROJECT.lib,
    environment: process.env,
    report,
  });
  const answered = await onDatabase(database, progress);
  const started = await measureStarts(join(folder, 'started'), SECOND_STARTS, progress);
  return [
    single({ id: 'start.first', what: 'start to ready, empty folder' }, started.first, 's'),
    single(
      { id: 'start.second', what: `start to ready, second (of ${SECOND_STARTS})` },
      started.second,
      's',
      READY,
    ),
    ...answered,
  ];
};

type Progress = (line: string) => void;

const onDatabase = async (database: LocalNeo4j, progress: Progress): Promise<readonly Figure[]> => {
  const driver = connect({ ...database, database: null });
  const queries = readNamedQueries(PROJECT.queries);
  const client = createGraphClient({ openDriver: () => driver, queries, database: null });
  try {
    return [
      ...(await measureLoads(client, progress)),
      ...(await measureAnswers({ database, driver, queries, progress })),
    ];
  } finally {
    await driver.close();
    await database.stop();
  }
};

const measureLoads = async (client: GraphClient, progress: Progress): Promise<readonly Figure[]> => {
  await migrate(client, readMigrations(PROJECT.migrations));
  progress('load, on a fresh database');
  const cold = await timeLoad(client);
  await forget(client);
  progress('load, after forgetting');
  const warm = await timeLoad(client);
  return [
    ...loadFigures('load.cold', 'load the seed report, fresh database', cold),
    ...loadFigures('load.warm', 'load the seed report, after forgetting', warm),
  ];
};

const loadFigures = (id: string, what: string, { read, write }: LoadTime): readonly Figure[] => [
  single({ id, what }, read + write, 's', LOADED),
  single({ id: `${id}.read`, what: '  of it reading and checking the files' }, read, 's'),
];
