import type { Driver, ManagedTransaction, Result as Streamed } from 'neo4j-driver';

import { timedOut, tookTooLong } from '../domain/errors.ts';
import { createDrivers } from './drivers.ts';
import { createGate, type Ending, type GateLimits, type Pressure } from './gate.ts';
import type { Choices, NamedQueries } from './named-queries.ts';
import { type Param, toParams } from './params.ts';
import { createPatience, type Patience } from './patience.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { mayPass, unlessUnreadable } from './failures.ts';
import type { Bounds } from './within.ts';

export type Params = Readonly<Record<string, Param>>;

/** Runs named queries in READ mode, each with a time limit. */
export type Reader = {
  /**
   * @param more  ends the waiting and the query when who asked has left; is told each row as it comes, for who can use what came before
   *   time ran out
   * @throws TIMEOUT, BUSY, CANCELLED, TOO_LARGE, DATABASE_UNAVAILABLE and its kin, QUERY_INVALID
   */
  readonly read: <Row>(
    name: string,
    params: Params,
    choices?: Choices,
    more?: Ending & { readonly each?: Each<Row> },
  ) => Promise<readonly Row[]>;
};

/** Takes a row as it comes; where a query is tried again, its first rows come again. */
type Each<Row> = (row: Row) => void;

/** Runs named queries inside one write transaction. */
export type Writer = {
  readonly write: <Row = unknown>(name: string, params: Params) => Promise<readonly Row[]>;
};

/** `read` is for readers, in seconds and through the gate; everything that writes is patient. */
export type GraphClient = Reader & {
  /** All that `work` writes becomes visible at once, or not at all. It may run twice when the database asks for a retry. */
  readonly inTransaction: <Result>(work: (writer: Writer) => Promise<Result>) => Promise<Result>;
  /** Runs a statement that is no named query: only migrations and checks do. */
  readonly statement: (cypher: string, params?: Params) => Promise<void>;
  /** The same database for editors and starts, whose reads too have minutes, wait for a database that is late, and say so. */
  readonly patient: (patience?: Patience) => GraphClient;
  readonly pressure: () => Pressure & { readonly drivers: number };
  readonly close: () => Promise<void>;
};

/** What readers may take of the database. */
export type ReaderLimits = GateLimits & {
  /** For each query, in milliseconds. */
  readonly timeout: number;
};

export const READER_LIMITS: ReaderLimits = { timeout: 2_500, sessions: 50, waiting: 1_000, wait: 5_000 };

type Options = Partial<ReaderLimits> & {
  /** Opens a driver; another one takes its place when a connection of the first one hangs. */
  readonly openDriver: () => Driver;
  readonly queries: NamedQueries;
  readonly database: string | null;
};

export const createGraphClient = ({ openDriver, queries, database, ...limits }: Options): GraphClient => {
  const { timeout, ...gateLimits } = { ...READER_LIMITS, ...limits };
  const drivers = createDrivers(openDriver, database);
  const work = createWork(createSessions(drivers, database), queries);
  const gate = createGate(gateLimits);

  const read: Reader['read'] = async (name, params, choices, more) => {
    const question = { cypher: queries.text(name, choices), params, each: more?.each };
    const bounds = { limit: timeout, signal: more?.signal };
    return gate.enter(() => work.read(question, bounds, timedOut), more);
  };
  const patient: GraphClient['patient'] = (patience = {}) => ({
    ...patientWork(work, queries, patience),
    ...shared,
  });
  const shared = {
    patient,
    pressure: () => ({ ...gate.pressure(), drivers: drivers.open() }),
    close: () => drivers.close(),
  };
  return { ...patient(), read };
};

/** Reads and writes for those who have minutes; they pass no gate, since they are few. */
const patientWork = (
  work: Work,
  queries: NamedQueries,
  patience: Patience,
): Pick<GraphClient, 'read' | 'inTransaction' | 'statement'> => {
  const { limit, signal: usual, waitFor } = createPatience(patience);
  const bounds = { limit, signal: usual };
  const late = (): Error => tookTooLong(limit);
  return {
    read: async (name, params, choices, { each, signal = usual } = {}) => {
      const question = { cypher: queries.text(name, choices), params, each };
      return waitFor(() => work.read(question, { limit, signal }, late));
    },
    inTransaction: (write) => waitFor(() => work.inTransaction(write, bounds, late)),
    statement: (cypher, params = {}) => waitFor(() => work.statement(cypher, params, bounds, late)),
  };
};

type Work = ReturnType<typeof createWork>;

type Question<Row> = {
  readonly cypher: string;
  readonly params: Params;
  readonly each: Each<Row> | undefined;
};

/** Each kind of work in a session of its own. The server has the same limit: for when this process is no more. */
const createWork = ({ use }: Sessions, queries: NamedQueries) => ({
  read: <Row>({ cypher, params, each }: Question<Row>, bounds: Bounds, late: () => Error) =>
    use(
      'READ',
      (session) =>
        onceMore(async () => {
          const result = session.run(cypher, toParams(params), { timeout: bounds.limit });
          return each === undefined ? rowsOf<Row>(await answerOf(result)) : rowByRow(result, each);
        }),
      bounds,
      late,
    ),
  inTransaction: <Result>(
    write: (writer: Writer) => Promise<Result>,
    bounds: Bounds,
    late: () => Error,
  ): Promise<Result> =>
    use(
      'WRITE',
      (session) =>
        session.executeWrite((transaction) => write(createWriter(transaction, queries)), {
          timeout: bounds.limit,
        }),
      bounds,
      late,
    ),
  statement: (cypher: string, params: Params, bounds: Bounds, late: () => Error): Promise<void> =>
    use(
      'WRITE',
      async (session) =>
        void (await answerOf(session.run(cypher, toParams(params), { timeout: bounds.limit }))),
      bounds,
      late,
    ),
});

const createWriter = (transaction: ManagedTransaction, queries: NamedQueries): Writer => ({
  write: async <Row>(name: string, params: Params) =>
    rowsOf<Row>(await answerOf(transaction.run(queries.text(name), toParams(params)))),
});

/** One round trip for a read, and a second one only where trying again may help. */
const onceMore = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  try {
    return await attempt();
  } catch (error) {
    if (mayPass(error)) return attempt();
    throw error;
  }
};

const rowByRow = <Row>(result: Streamed, each: Each<Row>): Promise<readonly Row[]> =>
  new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onNext: (record) => {
        const row = record.toObject() as Row;
        rows.push(row);
        each(row);
      },
      onCompleted: () => resolve(rows),
      onError: (cause) => reject(unlessUnreadable(cause)),
    });
  });

const answerOf = async (result: PromiseLike<Answer>): Promise<Answer> => {
  try {
    return await result;
  } catch (cause) {
    throw unlessUnreadable(cause);
  }
};

type Answer = { readonly records: readonly { toObject(): object }[] };

const rowsOf = <Row>({ records }: Answer): readonly Row[] =>
  records.map((record) => record.toObject() as Row);
