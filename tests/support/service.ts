import { inject } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import { migrate, readMigrations } from '../../src/graph/migrator.ts';
import { readNamedQueries } from '../../src/graph/named-queries.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import type { Lexicon } from '../../src/ingest/seeds.ts';
import { type Ask, createAsk } from './ask.ts';
import { LEXICON, SEED_GRAPHS } from './seeds.ts';

export type TestService = {
  readonly client: GraphClient;
  readonly lexicon: Lexicon;
  readonly ask: Ask;
  /** How many queries went over the wire to the database since the last call. */
  readonly queriesSent: () => number;
  readonly close: () => Promise<void>;
};

/** For each read, in milliseconds: a busy machine that plans a query for the first time shall fail no test. */
const PATIENCE = 30_000;

/** The service on the real Neo4j of this run, with the seed graph loaded. */
export const startTestService = async (): Promise<TestService> => {
  let sent = 0;
  const count = (_level: string, message: string): void => void (/ C: RUN /u.test(message) && sent++);
  const openDriver = () =>
    connect({ ...inject('neo4j'), database: null }, { logging: { level: 'debug', logger: count } });
  const client = createGraphClient({
    openDriver,
    queries: readNamedQueries(PROJECT.queries),
    database: null,
    timeout: PATIENCE,
  });
  await migrate(client, readMigrations(PROJECT.migrations));
  for (const graph of SEED_GRAPHS) await loadReport(client, graph);
  const ask = createAsk({
    reader: client,
    lexicon: LEXICON,
    log: (error) => {
      throw error;
    },
  });

  const queriesSent = (): number => {
    const counted = sent;
    sent = 0;
    return counted;
  };

  return { client, lexicon: LEXICON, ask, queriesSent, close: () => client.close() };
};
