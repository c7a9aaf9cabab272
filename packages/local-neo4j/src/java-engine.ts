import { type ClassArchive, openClassArchive } from './class-archive.ts';
import { writeConfiguration } from './configuration.ts';
import { type Diary, openDiary } from './diagnosis.ts';
import type { Engine, EngineWish, Running } from './engine.ts';
import { LocalNeo4jError } from './errors.ts';
import { openHome } from './home.ts';
import { ensureJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { pidFile } from './leftover.ts';
import type { Report } from './report.ts';
import { neo4jComplaint } from './sensible-lines.ts';
import { runServer, type ServerProcess } from './server-process.ts';

type Launch = EngineWish & {
  readonly jars: string;
  readonly java: Java;
  readonly port: number;
  readonly signal: AbortSignal;
};

/** A slow machine needs half a minute, and a long log to repair some more. In milliseconds. */
const PATIENCE = 300_000;

/** Some troubles neither end it nor let it come up: each so often, in milliseconds, it is asked whether it has told one. */
const STEP = 5_000;

/**
 * Neo4j as a child process, without Docker. Fetches it first where it is not there yet.
 * @throws JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED
 */
export const openJavaEngine = async (wish: EngineWish): Promise<Engine> => {
  const java = await findJava(wish.environment);
  const jars = await ensureJars(wish);
  return {
    ...(await openHome(wish.home, wish.report)),
    launch: (port, signal) => launch({ ...wish, jars, java, port, signal }),
  };
};

/** Where Java ends before Neo4j says a word, a class archive that it cannot bear may be why: it is tried once more without. */
const launch = async (start: Launch): Promise<Running> => {
  const archive = await openClassArchive(start.jars, start.java);
  const diary = await openDiary(start.home);
  const server = await run(start, archive);
  if (await comesUp(server, diary)) return running(server, archive, diary, start.report);
  await archive.settle(await server.stop());
  if (!start.signal.aborted && mayBlame(archive, server.lines)) {
    await archive.discard();
    return launch(start);
  }
  throw await failure(start, server.lines, diary);
};

const run = async ({ java, environment, signal, ...setup }: Launch, { flags }: ClassArchive) => {
  const argumentFile = await writeConfiguration({ ...setup, flags });
  const server = runServer({
    command: java.command,
    arguments: [`@${argumentFile}`],
    environment,
    pidFile: pidFile(setup.home),
  });
  if (signal.aborted) void server.stop();
  else signal.addEventListener('abort', () => void server.stop(), { once: true });
  return server;
};

const comesUp = async (server: ServerProcess, diary: Diary): Promise<boolean> => {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const outcome = await server.outcome(STEP);
    if (outcome !== 'LATE') return outcome === 'STARTED';
    if ((await diary.diagnose(server.lines)) !== null) return false;
  }
  return false;
};

const running = (server: ServerProcess, archive: ClassArchive, diary: Diary, report: Report): Running => {
  const { lines, ended, hasEnded } = server;
  const stop = async (): Promise<void> => {
    if (!archive.isUsed && !hasEnded())
      report('Stopping Neo4j; this first time it takes some seconds, so that later starts are quick.');
    await archive.settle(await server.stop());
  };
  return { lines, ended, hasEnded, stop, diagnose: () => diary.diagnose(lines) };
};

const failure = async ({ home, port }: Launch, lines: readonly string[], diary: Diary) => {
  if (isPortTaken(lines))
    return new LocalNeo4jError(
      'PORT_TAKEN',
      `Port ${port} must be free for the local Neo4j, and another program listens there.`,
    );
  const trouble = await diary.diagnose(lines);
  if (trouble !== null) return trouble;
  return new LocalNeo4jError(
    'START_FAILED',
    `The local Neo4j in ${home} must start, and did not ("${neo4jComplaint(lines)}"); see its logs folder.`,
  );
};

/** Someone took the port between our look and Neo4j's. */
const isPortTaken = (lines: readonly string[]): boolean =>
  lines.some((line) => /PortBindException|Address already in use/.test(line));

const mayBlame = (archive: ClassArchive, lines: readonly string[]): boolean =>
  archive.isUsed && !lines.some((line) => / INFO +Starting\.\.\.$/.test(line));
