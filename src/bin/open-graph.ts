import { checkQueries } from '../graph/check-queries.ts';
import { createGraphClient, type GraphClient } from '../graph/client.ts';
import { connect } from '../graph/connect.ts';
import { migrate, readMigrations } from '../graph/migrator.ts';
import { readNamedQueries } from '../graph/named-queries.ts';
import { type LocalDatabase, startLocalDatabase } from './local-database.ts';
import { readLimits } from '../server/limits/limits.ts';
import { PROJECT } from './project.ts';
import type { Settings } from './settings.ts';

/** Says what is being done, for a person who waits. */
export type Say = (line: string) => void;

export type OpenGraph = {
  readonly client: GraphClient;
  /** The Neo4j that Tifa runs itself; null: the database is another's. */
  readonly local: LocalDatabase | null;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database of the settings, or starts the local one, and brings its schema up to date.
 *
 * @throws what startLocalDatabase, migrate and checkQueries throw
 */
export const openGraph = async (
  {
    database: named,
    data,
    jvm,
    limits = readLimits(),
  }: Pick<Settings, 'database' | 'data' | 'jvm' | 'limits'>,
  say: Say,
): Promise<OpenGraph> => {
  const { database, local } =
    named === null ? await startLocal(data, jvm, say) : { database: named, local: null };
  const queries = readNamedQueries(PROJECT.queries);
  const client = createGraphClient({
    openDriver: () => connect(database),
    queries,
    database: database.database,
    timeout: limits.queryTime,
    sessions: limits.sessions,
    waiting: limits.queriesWaiting,
    wait: limits.queryWait,
  });
  const close = async (): Promise<void> => {
    await client.close();
    await local?.stop();
  };
  try {
    const editor = client.patient({ tell: say });
    const applied = await migrate(editor, readMigrations(PROJECT.migrations));
    if (applied.length > 0) say(`Brought the schema up to version ${applied.at(-1)}.`);
    const planned = await checkQueries(editor, queries);
    if (planned > 0) say(`Checked ${planned} named queries.`);
  } catch (error) {
    const reason = (await local?.explain(error)) ?? error;
    await close();
    throw reason;
  }
  return { client, local, close };
};

const startLocal = async (data: string, jvm: Settings['jvm'], say: Say) => {
  const local = await startLocalDatabase({ data, jvm, environment: process.env, say });
  return { database: local.database, local };
};
