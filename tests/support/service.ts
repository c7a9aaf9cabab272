import { inject } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import { migrate, readMigrations } from '../../src/graph/migrator.ts';
import { readNamedQueries } from '../../src/graph/named-queries.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { type Lexicon, readLexicon, readReportFolder, reportFolders } from '../../src/ingest/seeds.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readSchema } from '../../src/server/schema.ts';

export type Answer = {
  readonly status: number;
  // Tests read answers of their own questions; the schema has its own test.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
};

export type TestService = {
  readonly client: GraphClient;
  readonly lexicon: Lexicon;
  /** Asks the service as a client would, over HTTP semantics but without a port. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** How many queries went over the wire to the database since the last call. */
  readonly queriesSent: () => number;
  readonly close: () => Promise<void>;
};

/** The service on the real Neo4j of this run, with the seed graph loaded. */
export const startTestService = async (): Promise<TestService> => {
  let sent = 0;
  const count = (_level: string, message: string): void => void (/ C: RUN /u.test(message) && sent++);
  const driver = connect(
    { ...inject('neo4j'), database: null },
    { logging: { level: 'debug', logger: count } },
  );
  const client = createGraphClient({ driver, queries: readNamedQueries(PROJECT.queries), database: null });
  const lexicon = readLexicon(PROJECT.seeds);
  await migrate(client, readMigrations(PROJECT.migrations));
  for (const folder of reportFolders(PROJECT.seeds))
    await loadReport(client, readReportFolder(folder, lexicon));
  const yoga = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader: client, ...lexicon }),
    log: (error) => {
      throw error;
    },
  });

  const ask: TestService['ask'] = async (query, variables = {}) => {
    const response = await yoga.fetch('http://tifa.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors };
  };

  const queriesSent = (): number => {
    const count_ = sent;
    sent = 0;
    return count_;
  };

  return { client, lexicon, ask, queriesSent, close: () => client.close() };
};
