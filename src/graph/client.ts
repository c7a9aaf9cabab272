import neo4j, { type Driver, isRetryableError, type ManagedTransaction, type Session } from 'neo4j-driver';

import type { Choices, NamedQueries } from './named-queries.ts';
import { asTifaError } from './failures.ts';
import { type Param, toParams } from './params.ts';

export type Params = Readonly<Record<string, Param>>;

/** Runs named queries in READ mode, each with a time limit that the server keeps. */
export type Reader = {
  /** @throws TIMEOUT, DATABASE_UNAVAILABLE, DATABASE_REFUSED, QUERY_INVALID */
  readonly read: <Row>(name: string, params: Params, choices?: Choices) => Promise<readonly Row[]>;
};

/** Runs named queries inside one write transaction. */
export type Writer = {
  readonly write: <Row = unknown>(name: string, params: Params) => Promise<readonly Row[]>;
};

export type GraphClient = Reader & {
  /** All that `work` writes becomes visible at once, or not at all. It may run twice when the database asks for a retry. */
  readonly inTransaction: <Result>(work: (writer: Writer) => Promise<Result>) => Promise<Result>;
  /** Runs a statement that is no named query: only migrations and checks do. */
  readonly statement: (cypher: string, params?: Params) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly driver: Driver;
  readonly queries: NamedQueries;
  readonly database: string | null;
  /** For each read, in milliseconds. */
  readonly timeout?: number;
};

const READ_TIMEOUT = 5_000;
const WRITE_TIMEOUT = 60_000;

export const createGraphClient = ({
  driver,
  queries,
  database,
  timeout = READ_TIMEOUT,
}: Options): GraphClient => {
  const withSession = async <Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session({ defaultAccessMode: mode, ...(database === null ? {} : { database }) });
    try {
      return await work(session);
    } catch (cause) {
      throw asTifaError(cause);
    } finally {
      await session.close();
    }
  };

  const read: Reader['read'] = <Row>(name: string, params: Params, choices?: Choices) => {
    const cypher = queries.text(name, choices);
    return withSession('READ', (session) =>
      onceMore(async () => rowsOf<Row>(await session.run(cypher, toParams(params), { timeout }))),
    );
  };

  const inTransaction: GraphClient['inTransaction'] = (work) =>
    withSession('WRITE', (session) =>
      session.executeWrite((transaction) => work(createWriter(transaction, queries)), {
        timeout: WRITE_TIMEOUT,
      }),
    );

  const statement: GraphClient['statement'] = (cypher, params = {}) =>
    withSession('WRITE', async (session) => {
      await session.run(cypher, toParams(params), { timeout: WRITE_TIMEOUT });
    });

  return { read, inTransaction, statement, close: () => driver.close() };
};

const createWriter = (transaction: ManagedTransaction, queries: NamedQueries): Writer => ({
  write: async <Row>(name: string, params: Params) =>
    rowsOf<Row>(await transaction.run(queries.text(name), toParams(params))),
});

/** One round trip for a read, and a second one only where the driver says that trying again may help. */
const onceMore = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && isRetryableError(error)) return attempt();
    throw error;
  }
};

const rowsOf = <Row>({ records }: { records: readonly { toObject(): object }[] }): readonly Row[] =>
  records.map((record) => record.toObject() as Row);
