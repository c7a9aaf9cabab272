/**
 * Everything that can go wrong and that a caller can act on. A code is stable; docs/errors.md explains each one, and a test proves that
 * the two agree.
 */
export const ERROR_CODES = {
  BAD_INPUT: 'An argument is outside what the field accepts.',
  BAD_USAGE: 'A command line has a command, word or option that tifa does not know.',
  NOT_FOUND: 'No entity has the given id.',
  TIMEOUT: 'The database did not answer within the time allowed for a query.',
  SERVICE_UNAVAILABLE: 'The service that the command line asks cannot be reached, or is no Tifa.',
  BUSY: 'The service or its database has more to do than it can do now; the request was not begun.',
  CANCELLED: 'Who asked has left before the answer was there.',
  TOO_COSTLY: 'A request asks for more than a limit of the service allows.',
  PERSISTED_QUERY_NOT_FOUND: 'A document was named by its hash alone; the service keeps none.',
  TOO_LARGE: 'A question needs more memory than the database allows one.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached.',
  DATABASE_REFUSED: 'The database refused the user name and password.',
  DATABASE_READ_ONLY: 'The database takes no writes.',
  DATABASE_FAILED: 'The database is there, and failed in itself.',
  JAVA_MISSING: 'A local Neo4j needs Java 17 or later.',
  MAVEN_MISSING: 'A local Neo4j is fetched with Maven, which is not installed.',
  DOWNLOAD_FAILED: 'Maven could not fetch Neo4j.',
  LOCAL_DATABASE_IN_USE: 'Another Tifa runs on the same data folder.',
  LOCAL_DATABASE_FAILED: 'The local Neo4j did not start.',
  STORE_DAMAGED: 'The files of the local Neo4j are damaged.',
  STORE_NEWER: 'The files of the local Neo4j were written by a newer one.',
  DISK_FULL: 'The disk that holds the data is full.',
  DATA_FOLDER_REFUSED: 'The folder for data cannot be read or written.',
  MEMORY_SHORT: 'The local Neo4j does not get the memory that it asks for.',
  PORT_IN_USE: 'The port to serve on is taken.',
  NODE_TOO_OLD: 'Tifa needs Node 24.',
  MIGRATION_CHANGED: 'A migration that was applied has been edited since.',
  MIGRATION_OUT_OF_ORDER: 'The migrations that were applied are not the first of those that there are.',
  QUERY_INVALID: 'A named query has no valid header, or the database rejects it.',
  SEED_INVALID: 'A curated file says something that the loader cannot accept.',
  FOLDER_MISSING: 'A folder to be ingested is not there.',
  REPORT_UNKNOWN: 'A raw report does not say of which place and year it is.',
  FOLDER_TAKEN: 'A draft is to be written into a folder that holds files.',
  NO_REPORTS: 'A folder to be ingested holds no report.',
  FILE_UNREADABLE: 'A file cannot be read.',
  FILE_MISSING: 'A file to be read is not there.',
  IS_A_FOLDER: 'A folder is given where a file must be.',
  EMPTY_FILE: 'A file to be read holds nothing.',
  FILE_TOO_LARGE: 'A file to be read is larger than any report.',
  NOT_TEXT: 'A file to be read is a picture, an archive or a program.',
  NOT_CHINESE: 'A file to be read is in another language.',
  NOT_A_REPORT: 'A file to be read is Chinese, and no work report.',
  TRUNCATED_PDF: 'A PDF to be read ends too early.',
  BROKEN_PDF: 'A PDF to be read is damaged.',
  LOCKED_PDF: 'A PDF to be read has a password.',
  SCANNED_PDF: 'A PDF to be read holds pictures of pages only.',
  BROKEN_DOCX: 'A DOCX to be read is damaged.',
  UNEXPECTED: 'An error that Tifa did not foresee. It is a defect: please report it.',
} as const satisfies Readonly<Record<string, string>>;

export type ErrorCode = keyof typeof ERROR_CODES;

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);

/** The one error family. `message` is a sentence for the person who can act on it: what must be, what was got, what to do. */
export class TifaError extends Error {
  readonly code: ErrorCode;
  /** What a program may read of it, beside its code. */
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: TifaErrorOptions = {}) {
    super(message, options);
    this.name = 'TifaError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

type ErrorDetails = Readonly<Record<string, string | number>>;
type TifaErrorOptions = ErrorOptions & { readonly details?: ErrorDetails };

export const badInput = (message: string): TifaError => new TifaError('BAD_INPUT', message);

export const timedOut = (options?: ErrorOptions): TifaError =>
  new TifaError(
    'TIMEOUT',
    'The database must answer within the time allowed, and did not; ask for less, or try again.',
    options,
  );

/** What another record names is there, unless a load took it away in the middle of the request. */
export const gone = (id: string): never => {
  throw new TifaError('NOT_FOUND', `${id} was taken away while the question was answered; ask again.`);
};

/** For work that has minutes. */
export const tookTooLong = (limit: number): TifaError =>
  new TifaError(
    'TIMEOUT',
    `The database must finish each step within ${Math.ceil(limit / 60_000)} minutes, and did not; see what keeps it busy, and start again.`,
  );

export const busy = (options?: ErrorOptions): TifaError =>
  new TifaError(
    'BUSY',
    'A question must find a free place at the database, and there is none; try again in a moment.',
    options,
  );

export const cancelled = (options?: ErrorOptions): TifaError =>
  new TifaError(
    'CANCELLED',
    'Who asks must stay for the answer, and has left; what was begun has been ended.',
    options,
  );

export const isTifaError = (value: unknown): value is TifaError => value instanceof TifaError;
