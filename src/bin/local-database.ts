import {
  type Environment,
  isLocalNeo4jError,
  type LocalNeo4j,
  type LocalNeo4jCode,
  type LocalNeo4jError,
  startLocalNeo4j,
} from '../../packages/local-neo4j/src/index.ts';
import { type ErrorCode, TifaError } from '../domain/errors.ts';
import type { DatabaseSettings } from '../graph/connect.ts';
import { localFolder, PROJECT } from './project.ts';
import type { Settings } from './settings.ts';

/** The Neo4j that Tifa runs itself, in the terms of Tifa. */
export type LocalDatabase = Pick<LocalNeo4j, 'state' | 'announce' | 'stop'> & {
  readonly database: DatabaseSettings;
  /** The reason that Neo4j tells for an error, where it tells one; else the error. */
  readonly explain: (error: unknown) => Promise<unknown>;
};

type Wish = {
  readonly data: string;
  readonly jvm: Settings['jvm'] | undefined;
  readonly environment: Environment;
  readonly say: (line: string) => void;
};

/** @throws a TifaError for each code of CODES */
export const startLocalDatabase = async ({ data, jvm, environment, say }: Wish): Promise<LocalDatabase> => {
  try {
    const started = await startLocalNeo4j({
      folder: localFolder(data),
      libFolder: PROJECT.lib,
      environment,
      ...(jvm !== undefined && { jvm }),
      report: say,
    });
    return inOurTerms(started);
  } catch (error) {
    throw isLocalNeo4jError(error) ? asTifaError(error) : error;
  }
};

const inOurTerms = ({ uri, user, password, state, announce, diagnose, stop }: LocalNeo4j): LocalDatabase => ({
  database: { uri, user, password, database: null },
  state,
  announce,
  stop,
  explain: async (error) => {
    const trouble = await diagnose();
    return trouble === null ? error : asTifaError(trouble);
  },
});

const CODES: Readonly<Record<LocalNeo4jCode, ErrorCode>> = {
  JAVA_MISSING: 'JAVA_MISSING',
  MAVEN_MISSING: 'MAVEN_MISSING',
  DOWNLOAD_FAILED: 'DOWNLOAD_FAILED',
  FOLDER_IN_USE: 'LOCAL_DATABASE_IN_USE',
  FOLDER_REFUSED: 'DATA_FOLDER_REFUSED',
  DISK_FULL: 'DISK_FULL',
  MEMORY_SHORT: 'MEMORY_SHORT',
  STORE_DAMAGED: 'STORE_DAMAGED',
  STORE_NEWER: 'STORE_NEWER',
  PASSWORD_REFUSED: 'LOCAL_DATABASE_FAILED',
  PORT_TAKEN: 'LOCAL_DATABASE_FAILED',
  START_FAILED: 'LOCAL_DATABASE_FAILED',
};

const OTHER_WAYS =
  'Or start Docker, which Tifa then uses; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a running Neo4j 5.26.';
const ANEW =
  'The reports of seeds/ are loaded into it again; what "tifa load" brought from elsewhere must be loaded again.';

/** What only Tifa knows of a way out. */
const WAYS_ON: Readonly<Partial<Record<LocalNeo4jCode, string>>> = {
  JAVA_MISSING: OTHER_WAYS,
  MAVEN_MISSING: OTHER_WAYS,
  DOWNLOAD_FAILED: OTHER_WAYS,
  STORE_DAMAGED: ANEW,
  STORE_NEWER: ANEW,
  PASSWORD_REFUSED: ANEW,
  MEMORY_SHORT: 'TIFA_HEAP sets the heap.',
  FOLDER_REFUSED: 'TIFA_DATA names another folder.',
};

const asTifaError = (cause: LocalNeo4jError): TifaError => {
  const way = WAYS_ON[cause.code];
  return new TifaError(CODES[cause.code], way === undefined ? cause.message : `${cause.message} ${way}`, {
    cause,
  });
};
