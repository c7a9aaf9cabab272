import { join } from 'node:path';

import { checkQueries } from '../graph/check-queries.ts';
import { createGraphClient, type GraphClient } from '../graph/client.ts';
import { connect } from '../graph/connect.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../graph/local/local-neo4j.ts';
import { migrate, readMigrations } from '../graph/migrator.ts';
import { readNamedQueries } from '../graph/named-queries.ts';
import { loadReport } from '../ingest/load-report.ts';
import { type Lexicon, readReportFolder, reportFolders } from '../ingest/seeds.ts';
import { PROJECT } from './project.ts';
import type { Settings } from './settings.ts';

/** Says what is being done, for a person who waits. */
export type Say = (line: string) => void;

export type OpenGraph = {
  readonly client: GraphClient;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database of the settings, or starts the local one, and brings its schema up to date.
 *
 * @throws what startLocalNeo4j, migrate and checkQueries throw
 */
export const openGraph = async (
  { database: named, data }: Pick<Settings, 'database' | 'data'>,
  say: Say,
): Promise<OpenGraph> => {
  const local = named === null ? await startLocal(data, say) : undefined;
  const database = named ?? { uri: '', user: '', password: '', ...local, database: null };
  const queries = readNamedQueries(PROJECT.queries);
  const client = createGraphClient({ driver: connect(database), queries, database: database.database });
  const close = async (): Promise<void> => {
    await client.close();
    await local?.stop();
  };
  try {
    const applied = await migrate(client, readMigrations(PROJECT.migrations));
    if (applied.length > 0) say(`Brought the schema up to version ${applied.at(-1)}.`);
    const planned = await checkQueries(client, queries);
    if (planned > 0) say(`Checked ${planned} named queries.`);
  } catch (error) {
    await close();
    throw error;
  }
  return { client, close };
};

const startLocal = (data: string, report: Say): Promise<LocalNeo4j> =>
  startLocalNeo4j({ folder: join(data, 'neo4j'), libFolder: PROJECT.lib, environment: process.env, report });

/**
 * Loads the reports of seeds/ that are not loaded as they are.
 *
 * @throws SEED_INVALID, FILE_UNREADABLE
 */
export const loadSeeds = async (client: GraphClient, lexicon: Lexicon, say: Say): Promise<void> => {
  for (const folder of reportFolders(PROJECT.seeds)) {
    const graph = readReportFolder(folder, lexicon);
    const loaded = await loadReport(client, graph);
    const size = `${graph.entities.length} entities, ${graph.relations.length} relations`;
    say(loaded === null ? `${graph.report.title} is loaded already.` : `Loaded ${graph.report.title}: ${size}.`);
  }
};
