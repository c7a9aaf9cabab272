import { GraphQLError } from 'graphql';

import { ERROR_CODES, isTifaError, type ErrorCode } from '../domain/errors.ts';

/** HTTP status of a request that failed as a whole. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_FAILED: 503,
  TIMEOUT: 504,
};

/** In seconds, for a client of its own accord: what is busy may be free by then. */
const RETRY_AFTER: Readonly<Partial<Record<ErrorCode, string>>> = { BUSY: '1', DATABASE_UNAVAILABLE: '5' };

/** What no caller can help: its sentence is for the log. */
const DEFECTS: readonly ErrorCode[] = ['QUERY_INVALID', 'UNEXPECTED'];

/**
 * The one gate through which errors leave: an error of Tifa keeps its sentence and its code, GraphQL's own are the client's to read, and
 * anything else is a defect whose details stay in the log.
 */
export const createErrorMask =
  (log: (error: unknown) => void) =>
  (error: unknown): Error => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (isTifaError(original) && !DEFECTS.includes(original.code)) {
      if (original.code === 'DATABASE_FAILED') log(original);
      return expose(original.code, original.message, error);
    }
    if (error instanceof GraphQLError && error.originalError === undefined) return asBadInput(error);
    log(original);
    return expose(
      'UNEXPECTED',
      'Something went wrong that Tifa did not foresee; please report what you asked.',
      error,
    );
  };

const expose = (code: ErrorCode, message: string, error: unknown): GraphQLError => {
  const http = httpOf(code);
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  return new GraphQLError(message, {
    ...at,
    extensions: { code, ...http },
  });
};

const httpOf = (code: ErrorCode): object => {
  const status = STATUS[code];
  const after = RETRY_AFTER[code];
  const headers = after === undefined ? {} : { headers: { 'retry-after': after } };
  return status === undefined ? {} : { http: { status, ...headers } };
};

/** A document or variable that GraphQL itself refuses is bad input too, whatever code its library has for it. */
export const asBadInput = (error: GraphQLError): GraphQLError => {
  if (!isOurs(error.extensions['code'])) error.extensions['code'] = 'BAD_INPUT';
  return error;
};

const isOurs = (code: unknown): boolean => typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
