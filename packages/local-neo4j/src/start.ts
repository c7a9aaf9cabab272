import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

import { type Access, expectAnswer, findContradiction } from './bolt-answer.ts';
import { configurationFolder } from './configuration.ts';
import { containerName, openDockerEngine } from './docker-engine.ts';
import { damaged } from './diagnosis.ts';
import { dockerAnswers } from './docker.ts';
import type { Engine, EngineWish, Running } from './engine.ts';
import type { Environment } from './environment.ts';
import { isLocalNeo4jError, LocalNeo4jError } from './errors.ts';
import { type FolderLock, takeFolder } from './folder-lock.ts';
import { freePort } from './free-port.ts';
import { USER } from './home.ts';
import { openJavaEngine } from './java-engine.ts';
import type { Jvm } from './jvm.ts';
import { type Kept, keepRunning, type State } from './keep-running.ts';
import { endLeftover } from './leftover.ts';
import { readRecipe } from './recipe.ts';
import type { Report } from './report.ts';

/** A Neo4j Community on this machine, reached over the loopback address, and started again when it ends by itself. */
export type LocalNeo4j = Access & {
  /** Known at once, without asking the database: the process, not its answers. */
  readonly state: () => State;
  /** Writes the address of the service on top of this database where who looks for one finds it: `findHolder`. */
  readonly announce: (origin: string) => Promise<void>;
  /** Why the database fails, as far as its log and its store tell: a full disk, a damaged store. The store is read whole. Null: nothing. */
  readonly diagnose: () => Promise<LocalNeo4jError | null>;
  /** May be called more than once. */
  readonly stop: () => Promise<void>;
};

export type LocalNeo4jOptions = {
  /** Belongs to this package. A second start finds the data of the first. */
  readonly folder: string;
  /** Where the files of Neo4j are kept; in the folder unless told. Several folders can share it. */
  readonly libFolder?: string;
  /** Says where Java, Maven and Docker are; handed on to each. */
  readonly environment: Environment;
  /** A quick start unless told. */
  readonly jvm?: Jvm;
  readonly report: Report;
};

/**
 * Starts Neo4j as a child process, or in Docker where there is no Java or Maven, and waits until it answers a query.
 * @throws LocalNeo4jError
 */
export const startLocalNeo4j = async (options: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const home = await makeFolder(options.folder);
  const lock = await takeFolder(home).catch((cause: unknown) => {
    throw isLocalNeo4jError(cause) ? cause : refused(home, cause);
  });
  try {
    return await startIn(home, lock, options);
  } catch (error) {
    await lock.release();
    throw isSystemError(error) ? refused(home, error) : error;
  }
};

/** With all links followed, so that one folder has one name. */
const makeFolder = async (folder: string): Promise<string> => {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (cause) {
    throw refused(folder, cause);
  }
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

const refused = (folder: string, cause: unknown): LocalNeo4jError => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return isSystemError(cause) && cause.code === 'ENOSPC'
    ? new LocalNeo4jError(
        'DISK_FULL',
        `The disk that holds ${folder} must have room, and is full (${reason}); make room, and start again.`,
        { cause },
      )
    : new LocalNeo4jError(
        'FOLDER_REFUSED',
        `The local Neo4j must be able to write into the folder ${folder}, and is not (${reason}); correct the permissions, or choose another folder.`,
        { cause },
      );
};

const QUICK: Jvm = { profile: 'quick', heap: null };

const startIn = async (home: string, lock: FolderLock, options: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const { libFolder = join(home, 'lib'), environment, jvm = QUICK, report } = options;
  await endLeftover(home, [configurationFolder(home), containerName(home)], report);
  const recipe = await readRecipe();
  const engine = await openEngine({ home, libFolder, recipe, environment, jvm, report });
  report(`Starting Neo4j ${recipe.version}.`);
  const { port, first } = await launchSomewhere(engine);
  const access = { uri: `bolt://127.0.0.1:${port}`, user: USER, password: engine.password };
  await answering(first, access, home);
  await engine.confirm();
  await lock.tell({ bolt: access.uri });
  const again = (signal: AbortSignal): Promise<Running> =>
    engine.launch(port, signal).then(
      (running) => answering(running, access, home),
      (error: unknown) => {
        throw isSystemError(error) ? refused(home, error) : error;
      },
    );
  return faceOf(access, home, keepRunning({ first, again, report }), lock);
};

/** Java on this machine starts quickest, and is what most have; a container needs neither Java nor Maven. */
const openEngine = async (wish: EngineWish): Promise<Engine> => {
  try {
    return await openJavaEngine(wish);
  } catch (error) {
    const isMissing =
      isLocalNeo4jError(error) && (error.code === 'JAVA_MISSING' || error.code === 'MAVEN_MISSING');
    if (isMissing && (await dockerAnswers(wish.environment))) return openDockerEngine(wish);
    throw error;
  }
};

const TRIES = 4;

/** A port that is free now may be taken before Neo4j has it. */
const launchSomewhere = async (engine: Engine, tries = TRIES): Promise<{ port: number; first: Running }> => {
  const port = await freePort();
  try {
    return { port, first: await engine.launch(port, new AbortController().signal) };
  } catch (error) {
    if (tries > 1 && isLocalNeo4jError(error) && error.code === 'PORT_TAKEN')
      return launchSomewhere(engine, tries - 1);
    throw error;
  }
};

/** Waits until it answers; on failure nothing is left running. */
const answering = async (running: Running, access: Access, home: string): Promise<Running> => {
  try {
    await expectAnswer(access, home, running);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
};

const contradictionIn = async (access: Access, home: string): Promise<LocalNeo4jError | null> => {
  const contradiction = await findContradiction(access);
  return contradiction === null ? null : damaged(home, contradiction);
};

/** Ends Neo4j and gives the folder back once, however often it is asked. */
const faceOf = (access: Access, home: string, kept: Kept, lock: FolderLock): LocalNeo4j => {
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await kept.stop();
    await lock.release();
  };
  return {
    ...access,
    state: kept.state,
    announce: (origin) => lock.tell({ origin }),
    diagnose: async () => (await kept.current().diagnose()) ?? contradictionIn(access, home),
    stop: () => (stopped ??= stop()),
  };
};
