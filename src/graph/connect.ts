import neo4j, { type Driver, type Config } from 'neo4j-driver';

/** Where a Neo4j is. `database` null: the server's default. */
export type DatabaseSettings = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
};

/** Waits that are over within four seconds when the database is away; the driver's own would take over a minute. In milliseconds. */
const WAITS = {
  connectionTimeout: 1_500,
  connectionAcquisitionTimeout: 2_000,
  maxTransactionRetryTime: 2_000,
} as const;

/**
 * A driver for the settings. All integers of the graph are counts, years and offsets, far below 2^53, so they come as JavaScript numbers.
 */
export const connect = ({ uri, user, password }: DatabaseSettings, extra: Config = {}): Driver =>
  neo4j.driver(
    uri,
    neo4j.auth.basic(user, password),
    Object.assign({ disableLosslessIntegers: true }, WAITS, extra),
  );
