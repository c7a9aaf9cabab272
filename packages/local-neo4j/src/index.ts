export type { Environment } from './environment.ts';
export { isLocalNeo4jError, type LocalNeo4jCode, LocalNeo4jError } from './errors.ts';
export type { Jvm } from './jvm.ts';
export type { State } from './keep-running.ts';
export type { Report } from './report.ts';
export { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './start.ts';
