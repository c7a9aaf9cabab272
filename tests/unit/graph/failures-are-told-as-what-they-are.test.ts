import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';

import { asConnectError, asTifaError, mayComeBack, mayPass } from '../../../src/graph/failures.ts';

const failure = (code: string): Neo4jError =>
  new Neo4jError('the words of the database', code, '50N42', 'error', undefined, undefined);

describe("the database's own codes", () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    // Stopped by someone else, as at a shutdown: nothing to ask less of.
    ['Neo.ClientError.Transaction.Terminated', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'BUSY'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'BUSY'],
    ['Neo.TransientError.Transaction.MaximumTransactionLimitReached', 'BUSY'],
    ['Neo.TransientError.Request.NoThreadsAvailable', 'BUSY'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_LARGE'],
    ['Neo.TransientError.General.OutOfMemoryError', 'DATABASE_FAILED'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.DatabaseError.General.UnknownError', 'DATABASE_FAILED'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'DATABASE_FAILED'],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'DATABASE_FAILED'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'DATABASE_READ_ONLY'],
    ['Neo.ClientError.Cluster.NotALeader', 'DATABASE_READ_ONLY'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_REFUSED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'DATABASE_REFUSED'],
    ['Neo.ClientError.Security.Forbidden', 'DATABASE_REFUSED'],
    ['Neo.ClientError.Statement.SyntaxError', 'QUERY_INVALID'],
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['SessionExpired', 'DATABASE_UNAVAILABLE'],
    ['ProtocolError', 'DATABASE_UNAVAILABLE'],
  ])('%s is %s', (code, ours) => {
    expect(asTifaError(failure(code)).code).toBe(ours);
  });

  it('a password that is wrong and one that is asked for too often are not told in the same words', () => {
    const sentence = (code: string): string =>
      asTifaError(failure(`Neo.ClientError.Security.${code}`)).message;
    expect(sentence('AuthenticationRateLimit')).toContain('wait a minute');
    expect(sentence('Unauthorized')).not.toContain('wait');
    expect(sentence('Forbidden')).not.toContain('password');
  });

  it('keep the cause for the log', () => {
    const cause = failure('Neo.DatabaseError.General.UnknownError');
    expect(asTifaError(cause).cause).toBe(cause);
  });
});

describe('what is asked at once again', () => {
  it.each([
    ['a deadlock', 'Neo.TransientError.Transaction.DeadlockDetected', true],
    ['a broken connection', 'ServiceUnavailable', true],
    ['what does not fit into memory', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
    ['a failure of the database', 'Neo.TransientError.General.OutOfMemoryError', false],
    ['a wrong query', 'Neo.ClientError.Statement.SyntaxError', false],
  ])('%s', (_, code, again) => {
    expect(mayPass(failure(code))).toBe(again);
  });
});

describe('what is worth waiting for', () => {
  it('is a database that is away, not one of another name, nor another kind of server', () => {
    expect(mayComeBack(asTifaError(failure('ServiceUnavailable')))).toBe(true);
    expect(mayComeBack(asTifaError(failure('Neo.TransientError.Database.DatabaseUnavailable')))).toBe(true);
    expect(mayComeBack(asTifaError(failure('Neo.ClientError.Database.DatabaseNotFound')))).toBe(false);
    expect(mayComeBack(asTifaError(failure('Neo.ClientError.Security.Unauthorized')))).toBe(false);
    expect(mayComeBack(asConnectError(failure('N/A')))).toBe(false);
  });

  it('another kind of server is told as one', () => {
    expect(asConnectError(failure('N/A')).message).toContain('does not speak Bolt');
    expect(asConnectError(failure('ServiceUnavailable')).message).not.toContain('Bolt');
  });
});
