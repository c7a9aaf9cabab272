import { isRetryableError, Neo4jError } from 'neo4j-driver';

import { busy, type ErrorCode, isTifaError, TifaError, timedOut } from '../domain/errors.ts';

type Told = (cause: Neo4jError) => TifaError;

const told =
  (code: ErrorCode, sentence: string): Told =>
  (cause) =>
    new TifaError(code, sentence, { cause });

const isAway = told(
  'DATABASE_UNAVAILABLE',
  'The database must be reachable, and is not; try again in a moment.',
);
const failed = told(
  'DATABASE_FAILED',
  'The database must be able to answer, and failed in itself: its disk or memory may be full, or its store damaged; see its own log, and start it again.',
);
const isReadOnly = told(
  'DATABASE_READ_ONLY',
  'The database must take writes for this, and is read-only; name one that takes them, or its leader.',
);
const tooLarge = told(
  'TOO_LARGE',
  'A question must fit into the memory that the database allows its queries, and did not; ask for less, or try again.',
);

/** What Neo4j's codes mean, by how they begin; the first that fits. https://neo4j.com/docs/status-codes/5/ */
const MEANINGS: readonly (readonly [beginning: string, told: Told])[] = [
  ['Neo.ClientError.Transaction.TransactionTimedOut', (cause) => timedOut({ cause })],
  [
    'Neo.ClientError.Transaction.',
    told(
      'DATABASE_UNAVAILABLE',
      'The database must finish what it has begun, and stopped it before its time; try again in a moment.',
    ),
  ],
  ['Neo.TransientError.Transaction.', (cause) => busy({ cause })],
  ['Neo.TransientError.Request.', (cause) => busy({ cause })],
  ['Neo.TransientError.General.OutOfMemory', failed],
  ['Neo.TransientError.General.StackOverFlow', tooLarge],
  ['Neo.TransientError.General.MemoryPool', tooLarge],
  ['Neo.TransientError.General.TransactionMemory', tooLarge],
  ['Neo.TransientError.', isAway],
  ['Neo.DatabaseError.', failed],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', isReadOnly],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', isReadOnly],
  ['Neo.ClientError.Cluster.NotALeader', isReadOnly],
  [
    'Neo.ClientError.Database.',
    (cause) =>
      told(
        'DATABASE_UNAVAILABLE',
        `NEO4J_DATABASE must be a database of that Neo4j, and is not: ${cause.message}`,
      )(cause),
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    told(
      'DATABASE_REFUSED',
      'The database takes no password for a while, after too many wrong ones; correct NEO4J_USER and NEO4J_PASSWORD, and wait a minute.',
    ),
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    told('DATABASE_REFUSED', 'The user of NEO4J_USER must be allowed to do this, and is not; grant it.'),
  ],
  [
    'Neo.ClientError.Security.',
    told(
      'DATABASE_REFUSED',
      'The database refused the user name or password; correct NEO4J_USER and NEO4J_PASSWORD.',
    ),
  ],
  ['ServiceUnavailable', isAway],
  ['SessionExpired', isAway],
  // The driver's own: an answer that is no Bolt, or a connection that is closed.
  ['ProtocolError', isAway],
  ['N/A', isAway],
];

/** The driver's error as one of ours, told by its code. */
export const asTifaError = (cause: unknown): TifaError => {
  if (isTifaError(cause)) return cause;
  if (!(cause instanceof Neo4jError))
    return new TifaError('UNEXPECTED', 'The query could not be run.', { cause });
  const [, tell] = MEANINGS.find(([beginning]) => cause.code.startsWith(beginning)) ?? [];
  return (
    tell?.(cause) ??
    new TifaError('QUERY_INVALID', `The database rejected a query: ${cause.message}`, { cause })
  );
};

/** The same while a first connection is made, when an answer that nobody understands comes from another kind of server. */
export const asConnectError = (cause: unknown): TifaError => {
  const isOther = cause instanceof Neo4jError && NO_BOLT.includes(cause.code);
  if (!isOther) return asTifaError(unlessUnreadable(cause));
  return new TifaError(
    'DATABASE_UNAVAILABLE',
    'What listens where the database must be does not speak Bolt; correct NEO4J_URI, which is not the address of its web page.',
    { cause },
  );
};

/** What the driver throws that is none of its own errors, it threw while it read bytes that are no whole answer. */
export const unlessUnreadable = (cause: unknown): unknown =>
  cause instanceof Neo4jError || isTifaError(cause) ? cause : brokenOff(cause);

const brokenOff = (cause: unknown): TifaError =>
  new TifaError(
    'DATABASE_UNAVAILABLE',
    'The database must answer to the end, and its answer broke off; try again in a moment.',
    { cause },
  );

const NO_BOLT: readonly string[] = ['N/A', 'ProtocolError'];

/** Of a database that takes what it is sent, and does not answer. */
export const hangs = (options?: ErrorOptions): TifaError =>
  new TifaError(
    'DATABASE_UNAVAILABLE',
    'The database must answer, and hangs; try again in a moment.',
    options,
  );

/** Whether a database that could not be reached is worth waiting for; one of another name, or no Neo4j at all, is not. */
export const mayComeBack = (error: unknown): boolean =>
  isTifaError(error) &&
  error.code === 'DATABASE_UNAVAILABLE' &&
  !(error.cause instanceof Neo4jError && !isRetryableError(error.cause));

const NEVER_PASSES: readonly Told[] = [tooLarge, failed];

/** Whether the same question may be answered when it is asked at once again: after a deadlock, or on another connection. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  isRetryableError(error) &&
  !MEANINGS.some(([beginning, tell]) => error.code.startsWith(beginning) && NEVER_PASSES.includes(tell));
