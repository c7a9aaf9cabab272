import type { TestProject } from 'vitest/node';

import { connect } from '../../src/graph/connect.ts';
import { openTestDatabase, type OpenTestDatabase } from './test-database.ts';

let database: OpenTestDatabase | undefined;

/** Opens one Neo4j for the whole run, empties it, and tells the tests where it is. */
export const setup = async (project: TestProject): Promise<void> => {
  database = await openTestDatabase(process.env);
  const { uri, user, password } = database;
  await empty({ uri, user, password, database: null });
  project.provide('neo4j', { uri, user, password });
};

export const teardown = (): Promise<void> | undefined => database?.close();

/** Data, constraints and indexes: what an earlier run left must decide nothing. */
const empty = async (settings: Parameters<typeof connect>[0]): Promise<void> => {
  const driver = connect(settings);
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const kind of ['CONSTRAINT', 'INDEX'] as const) await dropAll(session, kind);
  } finally {
    await session.close();
    await driver.close();
  }
};

type Session = ReturnType<ReturnType<typeof connect>['session']>;

/** What a Neo4j has from the beginning, to find nodes by their label, stays. */
const dropAll = async (session: Session, kind: 'CONSTRAINT' | 'INDEX'): Promise<void> => {
  const { records } = await session.run<{ name: string }>(
    `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
  );
  for (const record of records) await session.run(`DROP ${kind} $name`, { name: record.get('name') });
};
