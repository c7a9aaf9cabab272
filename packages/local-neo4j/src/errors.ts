/** Why there is no local Neo4j. A code is stable; README.md explains each one. */
export type LocalNeo4jCode =
  | 'JAVA_MISSING'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'FOLDER_IN_USE'
  | 'FOLDER_REFUSED'
  | 'DISK_FULL'
  | 'MEMORY_SHORT'
  | 'PASSWORD_REFUSED'
  | 'PORT_TAKEN'
  | 'STORE_DAMAGED'
  | 'STORE_NEWER'
  | 'START_FAILED';

/** The one error family of this package. `message` is a sentence: what must be, what was got, what to do. */
export class LocalNeo4jError extends Error {
  readonly code: LocalNeo4jCode;

  constructor(code: LocalNeo4jCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalNeo4jError';
    this.code = code;
  }
}

export const isLocalNeo4jError = (value: unknown): value is LocalNeo4jError =>
  value instanceof LocalNeo4jError;
