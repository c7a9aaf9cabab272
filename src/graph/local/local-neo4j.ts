import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

import { TifaError } from '../../domain/errors.ts';
import { type FolderLock, takeFolder } from './folder-lock.ts';
import { openHome, USER } from './home.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { launch, type Running } from './launch.ts';
import { endLeftover } from './leftover.ts';
import type { Environment } from './other-ways.ts';
import { expectAnswer } from './ready.ts';
import { readRecipe } from './recipe.ts';
import type { Report } from './progress.ts';
import { neo4jComplaint } from './sensible-lines.ts';

/** A Neo4j Community on this machine, reached over the loopback address. `stop` may be called more than once. */
export type LocalNeo4j = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
};

export type LocalNeo4jOptions = {
  /** Belongs to Tifa: data that never became complete is thrown away. A second start finds the data of the first. */
  readonly folder: string;
  /** Where the files of Neo4j are kept; in the folder unless told. Several folders can share it. */
  readonly libFolder?: string;
  /** Says where Java and Maven are; handed on to both. */
  readonly environment: Environment;
  readonly report: Report;
};

/**
 * Starts Neo4j as a child process, without Docker, and waits until it answers a query. Fetches it first where it is not there yet.
 * @throws JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED, LOCAL_DATABASE_IN_USE, LOCAL_DATABASE_FAILED
 */
export const startLocalNeo4j = async (options: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const home = await makeFolder(options.folder);
  const lock = await takeFolder(home);
  try {
    return await startIn(home, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** With all links followed, so that one folder has one name. */
const makeFolder = async (folder: string): Promise<string> => {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (cause) {
    throw new TifaError(
      'LOCAL_DATABASE_FAILED',
      `The local Neo4j needs the folder ${folder}, which cannot be made.`,
      { cause },
    );
  }
};

const startIn = async (
  home: string,
  lock: FolderLock,
  { libFolder = join(home, 'lib'), environment, report }: LocalNeo4jOptions,
): Promise<LocalNeo4j> => {
  const java = await findJava(environment);
  await endLeftover(home, report);
  const recipe = await readRecipe();
  const jars = await ensureJars({ recipe, libFolder, environment, report });
  const { password, confirm } = await openHome(home);
  report(`Starting Neo4j ${recipe.version}.`);
  const running = await launch({ home, jars, java, environment, report });
  const access = { uri: `bolt://127.0.0.1:${running.port}`, user: USER, password };
  await orStop(running, async () => {
    await expectAnswer(access, home);
    await confirm();
  });
  return { ...access, stop: createStop(running, lock, report) };
};

/** On failure nothing is left running. */
const orStop = async (running: Running, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    await running.stop();
    throw error;
  }
};

/** Ends Neo4j and gives the folder back, once, however often it is asked. An end that nobody asked for is told. */
const createStop = (running: Running, lock: FolderLock, report: Report): LocalNeo4j['stop'] => {
  let stopped: Promise<void> | null = null;
  const tellUnlessAsked = async (): Promise<void> => {
    await running.ended;
    if (stopped === null) report(`The local Neo4j ended by itself ("${neo4jComplaint(running.lines)}").`);
  };
  void tellUnlessAsked();
  const stop = async (): Promise<void> => {
    await running.stop();
    await lock.release();
  };
  return () => (stopped ??= stop());
};
