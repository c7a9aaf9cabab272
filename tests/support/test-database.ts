import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isLocalNeo4jError, startLocalNeo4j } from '../../packages/local-neo4j/src/index.ts';
import { createReport } from '../../src/cli/progress.ts';
import type { TestDatabase } from './provided.ts';

export type OpenTestDatabase = TestDatabase & { readonly close: () => Promise<void> };

type Environment = Readonly<Record<string, string | undefined>>;

/** Where `npm start` keeps the files of Neo4j: they are fetched once for both. */
export const LIB_FOLDER = fileURLToPath(new URL('../../.tifa/neo4j/lib', import.meta.url));

/**
 * TEST_NEO4J_URI (with _USER and _PASSWORD) names a database of throw-away data, which IS EMPTIED; without it a local Neo4j in a
 * temporary folder, and where there is no Java or Maven for that, one in Docker.
 */
export const openTestDatabase = async (environment: Environment): Promise<OpenTestDatabase> => {
  const uri = environment['TEST_NEO4J_URI'];
  if (uri) return named(uri, environment);
  try {
    return await local(environment);
  } catch (error) {
    if (isLocalNeo4jError(error) && ['JAVA_MISSING', 'MAVEN_MISSING'].includes(error.code)) return inDocker();
    throw error;
  }
};

const named = (uri: string, environment: Environment): OpenTestDatabase => ({
  uri,
  user: environment['TEST_NEO4J_USER'] || 'neo4j',
  password: environment['TEST_NEO4J_PASSWORD'] ?? '',
  close: async () => undefined,
});

const local = async (environment: Environment): Promise<OpenTestDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'tifa-test-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const report = createReport(process.stderr);
    const { uri, user, password, stop } = await startLocalNeo4j({
      folder,
      libFolder: LIB_FOLDER,
      environment,
      report,
    });
    return { uri, user, password, close: () => stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
};

const BOLT = 7687;

const inDocker = async (): Promise<OpenTestDatabase> => {
  const password = randomUUID();
  try {
    const { GenericContainer, Wait } = await import('testcontainers');
    const container = await new GenericContainer('neo4j:5.26-community')
      .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
      .withExposedPorts(BOLT)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .start();
    const uri = `bolt://${container.getHost()}:${container.getMappedPort(BOLT)}`;
    return { uri, user: 'neo4j', password, close: () => container.stop().then(() => undefined) };
  } catch (cause) {
    throw new Error(
      'These tests need a Neo4j: install Java 17 and Maven, start Docker, or set TEST_NEO4J_URI, TEST_NEO4J_USER and TEST_NEO4J_PASSWORD to a Neo4j 5 of throw-away data.',
      { cause },
    );
  }
};
