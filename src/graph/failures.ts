import { Neo4jError } from 'neo4j-driver';

import { isTifaError, TifaError, timedOut } from '../domain/errors.ts';

/** The driver's error as one of ours, told by its code. */
export const asTifaError = (cause: unknown): TifaError => {
  if (isTifaError(cause)) return cause;
  if (!(cause instanceof Neo4jError))
    return new TifaError('UNEXPECTED', 'The query could not be run.', { cause });
  const { code } = cause;
  if (
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code.startsWith('Neo.TransientError.Transaction.')
  )
    return timedOut({ cause });
  if (
    code.startsWith('Neo.TransientError.General.MemoryPool') ||
    code.startsWith('Neo.TransientError.General.OutOfMemory')
  )
    return new TifaError(
      'TOO_LARGE',
      'A question must fit into the memory that the database allows one, and did not; ask for less.',
      { cause },
    );
  if (code.startsWith('Neo.ClientError.Database.'))
    return new TifaError(
      'DATABASE_UNAVAILABLE',
      `NEO4J_DATABASE must be a database of that Neo4j, and is not: ${cause.message}`,
      { cause },
    );
  if (code.startsWith('Neo.ClientError.Security.'))
    return new TifaError(
      'DATABASE_REFUSED',
      'The database refused the user name or password; correct NEO4J_USER and NEO4J_PASSWORD.',
      { cause },
    );
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.'))
    return new TifaError(
      'DATABASE_UNAVAILABLE',
      'The database must be reachable, and is not; try again in a moment.',
      { cause },
    );
  return new TifaError('QUERY_INVALID', `The database rejected a query: ${cause.message}`, { cause });
};
