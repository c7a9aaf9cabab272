import { isHeap, type Jvm, JVM_PROFILES } from '../../packages/local-neo4j/src/jvm.ts';
import { TifaError } from '../domain/errors.ts';
import type { DatabaseSettings } from '../graph/connect.ts';
import { PROJECT } from './project.ts';
import { type Limits, readLimits } from '../server/limits/limits.ts';
import { readWeb, type WebSettings } from './web-settings.ts';

export type Settings = {
  readonly host: string;
  readonly port: number;
  /** Null: the local Neo4j that Tifa runs itself. */
  readonly database: DatabaseSettings | null;
  /** The folder in which that one keeps its data. */
  readonly data: string;
  /** What its Java is tuned for, and its heap; without it for a quick start. */
  readonly jvm?: Jvm;
  /** How the service stands in the web; without it as where no variable is set. */
  readonly web?: WebSettings;
  readonly limits?: Limits;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads HOST, PORT, TIFA_DATA, TIFA_JVM, TIFA_HEAP, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, and what readWeb and readLimits
 * read.
 *
 * @throws BAD_INPUT for one that cannot be what it must be
 */
export const readSettings = (environment: Environment): Settings => ({
  host: environment['HOST'] || '127.0.0.1',
  port: portOf(environment['PORT'] || '4000'),
  database: databaseOf(environment),
  data: environment['TIFA_DATA'] || PROJECT.data,
  jvm: { profile: profileOf(environment['TIFA_JVM'] || 'quick'), heap: heapOf(environment['TIFA_HEAP']) },
  web: readWeb(environment),
  limits: readLimits(environment),
});

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new TifaError(
    'BAD_INPUT',
    `PORT must be a whole number from 0 to 65535, was ${JSON.stringify(text)}; correct it or leave it out.`,
  );
};

const profileOf = (text: string): Jvm['profile'] => {
  const profile = JVM_PROFILES.find((known) => known === text);
  if (profile !== undefined) return profile;
  throw new TifaError(
    'BAD_INPUT',
    `TIFA_JVM must be ${JVM_PROFILES.join(' or ')}, was ${JSON.stringify(text)}; correct it or leave it out.`,
  );
};

const heapOf = (text: string | undefined): string | null => {
  if (!text) return null;
  if (isHeap(text)) return text;
  throw new TifaError(
    'BAD_INPUT',
    `TIFA_HEAP must be a size like 512m or 4g, 256m or more, was ${JSON.stringify(text)}; correct it or leave it out.`,
  );
};

const NEO4J_URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/u;

const databaseOf = (environment: Environment): DatabaseSettings | null => {
  const uri = environment['NEO4J_URI'];
  if (!uri) return null;
  if (!NEO4J_URI.test(uri))
    throw new TifaError(
      'BAD_INPUT',
      `NEO4J_URI must begin with bolt:// or neo4j:// (or +s, +ssc), was ${JSON.stringify(uri)}; correct it or leave it out.`,
    );
  return {
    uri,
    user: environment['NEO4J_USER'] || 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'] || null,
  };
};
