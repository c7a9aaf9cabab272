import neo4j, { type Driver, type Config } from 'neo4j-driver';

/** Where a Neo4j is. `database` null: the server's default. */
export type DatabaseSettings = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
};

/**
 * How long this process waits is for the client to say (client.ts), and how many sessions there are for its gate: the driver's own bounds
 * are wider than both, except for a server that does not even take a connection. In milliseconds.
 */
const BOUNDS = {
  connectionTimeout: 1_500,
  connectionAcquisitionTimeout: 600_000,
  maxConnectionPoolSize: 1_000,
  maxTransactionRetryTime: 10_000,
} as const;

/**
 * A driver for the settings. All integers of the graph are counts, years and offsets, far below 2^53, so they come as JavaScript numbers.
 */
export const connect = ({ uri, user, password }: DatabaseSettings, extra: Config = {}): Driver =>
  neo4j.driver(
    uri,
    neo4j.auth.basic(user, password),
    Object.assign({ disableLosslessIntegers: true }, BOUNDS, extra),
  );
