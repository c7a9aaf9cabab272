import { GraphQLError } from 'graphql';

import { ERROR_CODES, type ErrorCode, isTifaError, TifaError } from '../domain/errors.ts';

type Http = {
  readonly status: number;
  readonly spec?: true;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The HTTP of a request that failed as a whole. `spec`: a status only for who accepts the media type of GraphQL, as for any refusal. */
const HTTP: Readonly<Partial<Record<ErrorCode, Http>>> = {
  TOO_COSTLY: { status: 400, spec: true },
  BUSY: { status: 503, headers: { 'retry-after': '1' } },
  DATABASE_UNAVAILABLE: { status: 503, headers: { 'retry-after': '5' } },
  DATABASE_FAILED: { status: 503 },
  TIMEOUT: { status: 504 },
};

/** A sentence is for a person; what was sent comes back no longer than that. In characters. */
const LONGEST = 400;

/** What an operator should hear of, and no stack explains. */
const OVERLOAD: readonly ErrorCode[] = ['BUSY', 'DATABASE_UNAVAILABLE', 'TIMEOUT', 'TOO_LARGE'];

/** What no caller can help: its sentence is for the log. */
const DEFECTS: readonly ErrorCode[] = ['QUERY_INVALID', 'UNEXPECTED'];

export type ErrorLogs = {
  /** Where defects are written. */
  readonly log: (error: unknown) => void;
  /** Where it is written that there was too much to do, or that the database was away. */
  readonly logOverload?: (error: unknown) => void;
};

/**
 * The one gate through which errors leave: an error of Tifa keeps its sentence and its code, GraphQL's own are the client's to read, and
 * anything else is a defect whose details stay in the log.
 */
export const createErrorMask =
  ({ log, logOverload }: ErrorLogs) =>
  (error: unknown): Error => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (isTifaError(original) && OVERLOAD.includes(original.code)) logOverload?.(original);
    if (isTifaError(original) && original.code === 'DATABASE_FAILED') log(original);
    if (isTifaError(original) && !DEFECTS.includes(original.code)) return expose(original, error);
    if (error instanceof GraphQLError && isOfGraphql(error)) return asBadInput(error);
    log(original);
    return expose(UNFORESEEN, error);
  };

const UNFORESEEN = new TifaError(
  'UNEXPECTED',
  'Something went wrong that Tifa did not foresee; please report what you asked.',
);

const expose = ({ code, message, details }: TifaError, error: unknown): GraphQLError => {
  const http = HTTP[code];
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  return new GraphQLError(shortened(message), {
    ...at,
    extensions: { code, ...details, ...(http === undefined ? {} : { http: { ...http } }) },
  });
};

const shortened = (message: string): string =>
  message.length <= LONGEST ? message : `${message.slice(0, LONGEST)}…`;

/** GraphQL's own, or one that stands for one: a variable of another type fails before any field does. */
const isOfGraphql = ({ originalError, path }: GraphQLError): boolean =>
  originalError === undefined || (originalError instanceof GraphQLError && path === undefined);

/** A document or variable that GraphQL itself refuses is bad input too, whatever code its library has for it. */
export const asBadInput = (error: GraphQLError): GraphQLError => {
  if (error.message.length > LONGEST) error.message = shortened(error.message);
  if (!isOurs(error.extensions['code'])) error.extensions['code'] = 'BAD_INPUT';
  return error;
};

const isOurs = (code: unknown): boolean => typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
