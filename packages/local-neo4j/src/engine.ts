import type { LocalNeo4jError } from './errors.ts';
import type { Environment } from './environment.ts';
import type { Secret } from './home.ts';
import type { Jvm } from './jvm.ts';
import type { Recipe } from './recipe.ts';
import type { Report } from './report.ts';

/** What an engine is opened with. */
export type EngineWish = {
  readonly home: string;
  readonly libFolder: string;
  readonly recipe: Recipe;
  readonly environment: Environment;
  readonly jvm: Jvm;
  readonly report: Report;
};

/** What runs Neo4j: Java on this machine, or a container. Its data is ready to be opened with its password. */
export type Engine = Secret & {
  /**
   * Runs a Neo4j at a port of the loopback address until it says that it is up. An aborted signal ends it.
   * @throws PORT_TAKEN, START_FAILED with Neo4j's reason, and what diagnosis.ts finds
   */
  readonly launch: (port: number, signal: AbortSignal) => Promise<Running>;
};

/** A Neo4j that says it is up. `ended` settles when it is over, for whatever reason; `stop` ends it. */
export type Running = {
  readonly lines: readonly string[];
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
  /** What is wrong with it, as far as it tells. */
  readonly diagnose: () => Promise<LocalNeo4jError | null>;
};
