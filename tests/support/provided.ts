import type { LocalNeo4j } from '../../packages/local-neo4j/src/index.ts';

/** The database that all tests of a run share, and what else they may know of it. */
export type TestDatabase = Pick<LocalNeo4j, 'uri' | 'user' | 'password'>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j of throw-away data, empty when the run begins: `inject('neo4j')`. */
    readonly neo4j: TestDatabase;
  }
}
