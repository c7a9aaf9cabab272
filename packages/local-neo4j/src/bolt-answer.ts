import { setTimeout as sleep } from 'node:timers/promises';

import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

import { LocalNeo4jError } from './errors.ts';
import { dataFolder, passwordFile } from './home.ts';

export type Access = { readonly uri: string; readonly user: string; readonly password: string };

/** What may end the waiting: an end of Neo4j, or a trouble that it tells of. */
export type Watch = {
  readonly hasEnded: () => boolean;
  readonly diagnose: () => Promise<LocalNeo4jError | null>;
};

/** The first answer of a cold server on a busy machine takes longer than any later one may. In milliseconds. */
const PATIENCE = 120_000;
const STEP = 200;

/** For one attempt; there are many. In milliseconds. */
const LIMITS = {
  connectionTimeout: 10_000,
  connectionAcquisitionTimeout: 20_000,
  maxTransactionRetryTime: 0,
} as const;

/**
 * Ready is a database that answers a query: a Neo4j that says it has started may hold a database that has not.
 * @throws PASSWORD_REFUSED, START_FAILED, and what `diagnose` finds
 */
export const expectAnswer = async (access: Access, home: string, watch: Watch): Promise<void> => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), LIMITS);
  const deadline = performance.now() + PATIENCE;
  try {
    for (let cause = await ask(driver); cause !== null; cause = await ask(driver)) {
      await mustGoOn(cause, home, watch);
      if (watch.hasEnded() || performance.now() > deadline) throw noAnswer(home, cause);
      await sleep(STEP);
    }
  } finally {
    await driver.close();
  }
};

/** @returns why there is no answer, or null where there is one */
const ask = async (driver: Driver): Promise<Error | null> => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await session.close().catch(() => undefined);
  }
};

const mustGoOn = async (cause: Error, home: string, { diagnose }: Watch): Promise<void> => {
  if (cause instanceof Neo4jError && cause.code.startsWith('Neo.ClientError.Security.'))
    throw new LocalNeo4jError('PASSWORD_REFUSED', wrongPassword(home), { cause });
  const trouble = await diagnose();
  if (trouble !== null) throw trouble;
};

/** The data may hold what nothing else does, so to set it aside is for the person to decide. */
const wrongPassword = (home: string): string =>
  `The password in ${passwordFile(home)} must open the database in ${home}, and does not; put the right one there, or rename ${dataFolder(home)} to set it aside, and start again: an empty database is made in its place.`;

const noAnswer = (home: string, cause: Error): LocalNeo4jError =>
  new LocalNeo4jError(
    'START_FAILED',
    `The local Neo4j in ${home} started, and did not answer a query: ${cause.message}`,
    { cause },
  );

/** Each counts by the counters of the store, and then by reading it whole. */
const COUNTS = [
  [
    'nodes',
    'MATCH (n) RETURN count(n) AS n',
    'MATCH (n) WHERE properties(n) IS NOT NULL RETURN count(n) AS n',
  ],
  [
    'relations',
    'MATCH ()-[r]->() RETURN count(r) AS n',
    'MATCH ()-[r]->() WHERE properties(r) IS NOT NULL RETURN count(r) AS n',
  ],
] as const;

/** For a store of some million entities. In milliseconds. */
const READING = 60_000;

/** How a store that opens contradicts itself; null: it does not, or cannot be asked. Rubbish in a file of records is found by no start. */
export const findContradiction = async (access: Access): Promise<string | null> => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), LIMITS);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const count = async (cypher: string): Promise<number> => {
    const { records } = await session.run(cypher, {}, { timeout: READING });
    return Number(records[0]?.get('n'));
  };
  try {
    for (const [what, byCounter, byReading] of COUNTS) {
      const [counted, read] = [await count(byCounter), await count(byReading)];
      if (counted !== read) return `it counts ${counted} ${what}, and ${read} can be read`;
    }
    return null;
  } catch (error) {
    return error instanceof Neo4jError && error.code.startsWith('Neo.DatabaseError.') ? error.message : null;
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
};
