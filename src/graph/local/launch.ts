import { TifaError } from '../../domain/errors.ts';
import { type ClassArchive, openClassArchive } from './class-archive.ts';
import { writeConfiguration } from './configuration.ts';
import { freePort } from './free-port.ts';
import type { Java } from './java.ts';
import { pidFile } from './leftover.ts';
import type { Environment } from './other-ways.ts';
import type { Report } from './progress.ts';
import { neo4jComplaint } from './sensible-lines.ts';
import { runServer, type ServerProcess } from './server-process.ts';

export type Launch = {
  readonly home: string;
  readonly jars: string;
  readonly java: Java;
  readonly environment: Environment;
  readonly report: Report;
};

/** A Neo4j that says it is up. `ended` settles when it is over, `stop` ends it. */
export type Running = {
  readonly port: number;
  readonly lines: readonly string[];
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

const TRIES = 4;

/** A slow machine needs half a minute, and a long log to repair some more. In milliseconds. */
const PATIENCE = 120_000;

/** @throws LOCAL_DATABASE_FAILED with Neo4j's reason */
export const launch = async (start: Launch): Promise<Running> => {
  let lines: readonly string[] = [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { running, mendable, said } = await attemptOnce(start);
    if (running) return running;
    lines = said;
    if (!mendable) break;
  }
  throw new TifaError(
    'LOCAL_DATABASE_FAILED',
    `The local Neo4j in ${start.home} must start, and did not ("${neo4jComplaint(lines)}"); see its logs folder.`,
  );
};

type Attempt = {
  readonly running: Running | null;
  readonly mendable: boolean;
  readonly said: readonly string[];
};

const attemptOnce = async ({ home, jars, java, environment, report }: Launch): Promise<Attempt> => {
  const archive = await openClassArchive(jars, java);
  const port = await freePort();
  const argument = `@${await writeConfiguration({ home, jars, port, flags: archive.flags })}`;
  const server = runServer({ command: java.command, argument, environment, pidFile: pidFile(home) });
  const { lines, ended, outcome } = server;
  if ((await outcome(PATIENCE)) === 'STARTED')
    return {
      running: { port, lines, ended, stop: createStop(server, archive, report) },
      mendable: false,
      said: lines,
    };
  await archive.settle(await server.stop());
  return { running: null, mendable: isPortTaken(lines) || (await blameArchive(archive, lines)), said: lines };
};

const createStop =
  (server: ServerProcess, archive: ClassArchive, report: Report) => async (): Promise<void> => {
    if (!archive.isUsed)
      report('Stopping Neo4j; this first time it takes some seconds, so that later starts are quick.');
    await archive.settle(await server.stop());
  };

/** Someone took the port between our look and Neo4j's. */
const isPortTaken = (lines: readonly string[]): boolean =>
  lines.some((line) => /PortBindException|Address already in use/.test(line));

/** Where Java ends before Neo4j says a word, an archive that it cannot bear may be why: the next attempt goes without. */
const blameArchive = async (archive: ClassArchive, lines: readonly string[]): Promise<boolean> => {
  if (!archive.isUsed || lines.some((line) => / INFO +Starting\.\.\.$/.test(line))) return false;
  await archive.discard();
  return true;
};
