import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { eachLine } from './child-lines.ts';
import { endWithUs } from './end-with-us.ts';
import type { Environment } from './environment.ts';

/** How a start went. `LATE`: neither up nor over. */
export type Outcome = 'STARTED' | 'ENDED' | 'LATE';

export type ServerProcess = {
  /** The last lines that it wrote. */
  readonly lines: readonly string[];
  /** Waits until it is up, or over, or `patience` milliseconds have passed. */
  readonly outcome: (patience: number) => Promise<Outcome>;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  /** Ends it, in order where it can; answers whether it could. */
  readonly stop: () => Promise<boolean>;
};

type Start = {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Environment;
  readonly pidFile: string;
};

/**
 * Runs Neo4j as a child in a session of its own, so that Ctrl-C in the terminal reaches only us and we stop it in order. If this process
 * ends without that, it takes Neo4j along; only where it is killed does Neo4j live on, and the pid file tells the next start of it.
 */
export const runServer = ({ command, arguments: given, environment, pidFile }: Start): ServerProcess => {
  const child = spawn(command, given, {
    detached: true,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const letBe = endWithUs(child);
  noteDown(child, pidFile);
  const { lines, started } = readLines(child);
  let isOver = false;
  const ended = endOf(child).finally(() => {
    isOver = true;
    letBe();
    rmSync(pidFile, { force: true });
  });
  const outcome = (patience: number): Promise<Outcome> =>
    Promise.race([
      started.then(() => 'STARTED' as const),
      ended.then(() => 'ENDED' as const),
      after(patience).then(() => 'LATE' as const),
    ]);
  return { lines, outcome, ended, hasEnded: () => isOver, stop: () => stop(child, ended) };
};

/** On a full disk it cannot be: then it is not run either, since no later start would know of it. */
const noteDown = (child: ChildProcess, pidFile: string): void => {
  if (child.pid === undefined) return;
  try {
    writeFileSync(pidFile, String(child.pid));
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
};

const LINES_KEPT = 200;

/** Neo4j's own word that all its parts run. */
const STARTED = / INFO +Started\.$/;

/** Its words that it serves no one until it is started anew: it could not write its log. It stays up all the same, and may never end in order. */
const NEEDS_RESTART =
  /Neo\.DatabaseError\.Transaction\.TransactionLogError|has encountered a critical error, and needs to be restarted/;

const readLines = (
  child: ChildProcess,
): { readonly lines: readonly string[]; readonly started: Promise<void> } => {
  const lines: string[] = [];
  const started = new Promise<void>((resolve) => {
    eachLine(child, (line) => {
      if (lines.push(line) > LINES_KEPT) lines.shift();
      if (STARTED.test(line)) resolve();
      if (NEEDS_RESTART.test(line)) child.kill('SIGKILL');
    });
  });
  return { lines, started };
};

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });

/** Long enough to write everything to disk, and the class archive once. In milliseconds. */
const PATIENCE = 20_000;

const stop = async (child: ChildProcess, ended: Promise<void>): Promise<boolean> => {
  child.kill();
  await Promise.race([ended, after(PATIENCE)]);
  child.kill('SIGKILL');
  await ended;
  return child.exitCode === 0;
};

const after = (milliseconds: number): Promise<void> => sleep(milliseconds, undefined, { ref: false });
