import { join } from 'node:path';

import { checkQueries } from '../graph/check-queries.ts';
import { createGraphClient, type GraphClient } from '../graph/client.ts';
import { connect, type DatabaseSettings } from '../graph/connect.ts';
import { startLocalNeo4j } from '../graph/local/local-neo4j.ts';
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
  { database: named, data, timeout }: Pick<Settings, 'database' | 'data' | 'timeout'>,
  say: Say,
): Promise<OpenGraph> => {
  const { database, stop } =
    named === null ? await startLocal(data, say) : { database: named, stop: async () => {} };
  const queries = readNamedQueries(PROJECT.queries);
  const client = createGraphClient({
    openDriver: () => connect(database),
    queries,
    database: database.database,
    ...(timeout !== undefined && { timeout }),
  });
  const close = async (): Promise<void> => {
    await client.close();
    await stop();
  };
  try {
    const editor = client.patient({ tell: say });
    const applied = await migrate(editor, readMigrations(PROJECT.migrations));
    if (applied.length > 0) say(`Brought the schema up to version ${applied.at(-1)}.`);
    const planned = await checkQueries(editor, queries);
    if (planned > 0) say(`Checked ${planned} named queries.`);
  } catch (error) {
    await close();
    throw error;
  }
  return { client, close };
};

type Started = { readonly database: DatabaseSettings; readonly stop: () => Promise<void> };

const startLocal = async (data: string, report: Say): Promise<Started> => {
  const { stop, ...access } = await startLocalNeo4j({
    folder: join(data, 'neo4j'),
    libFolder: PROJECT.lib,
    environment: process.env,
    report,
  });
  return { database: { ...access, database: null }, stop };
};

/**
 * Loads the reports of seeds/ that are not loaded as they are.
 *
 * @throws SEED_INVALID, FILE_UNREADABLE
 */
export const loadSeeds = async (client: GraphClient, lexicon: Lexicon, say: Say): Promise<void> => {
  const editor = client.patient({ tell: say });
  for (const folder of reportFolders(PROJECT.seeds)) {
    const graph = readReportFolder(folder, lexicon);
    const loaded = await loadReport(editor, graph);
    const size = `${graph.entities.length} entities, ${graph.relations.length} relations`;
    say(
      loaded === null ? `${graph.report.title} is loaded already.` : `Loaded ${graph.report.title}: ${size}.`,
    );
  }
};
