import type { LocalNeo4j } from '../../src/graph/local/local-neo4j.ts';

/** The database that all tests of a run share, and what else they may know of it. */
export type TestDatabase = Omit<LocalNeo4j, 'stop'>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j of throw-away data, empty when the run begins: `inject('neo4j')`. */
    readonly neo4j: TestDatabase;
  }
}
