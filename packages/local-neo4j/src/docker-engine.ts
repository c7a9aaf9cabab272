import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';

import { diagnose } from './diagnosis.ts';
import { docker, ensureImage } from './docker.ts';
import type { Engine, EngineWish, Running } from './engine.ts';
import { LocalNeo4jError } from './errors.ts';
import { dataFolder, readSecret, USER } from './home.ts';
import { heapOf, pageCacheOf } from './jvm.ts';
import { pidFile } from './leftover.ts';
import { neo4jComplaint } from './sensible-lines.ts';
import { runServer, type ServerProcess } from './server-process.ts';

/** In milliseconds; the image is there by then. */
const PATIENCE = 300_000;

const BOLT = 7687;

/** The name of a home's container, by which one that was left behind is known. */
export const containerName = (home: string): string => `local-neo4j-${digest(home)}`;

/**
 * Neo4j in a container. Its data lies in a volume, where nobody's permissions are in the way. The volume's name follows from the password:
 * one whose password was never confirmed was never complete, and is not opened again.
 * @throws DOWNLOAD_FAILED
 */
export const openDockerEngine = async (wish: EngineWish): Promise<Engine> => {
  const { home, recipe, environment, report } = wish;
  const image = `neo4j:${recipe.version}-community`;
  await ensureImage(image, environment, report);
  const { password, confirm } = await readSecret(home);
  const volume = `${containerName(home)}-${digest(password)}`;
  report(`Neo4j runs in Docker, and keeps its data in the volume ${volume}.`);
  if (existsSync(dataFolder(home)))
    report(`What it kept in ${dataFolder(home)} without Docker stays there, and is not used.`);
  return {
    password,
    confirm,
    launch: (port, signal) => launch(wish, { image, volume, password, port, signal }),
  };
};

type Container = {
  readonly image: string;
  readonly volume: string;
  readonly password: string;
  readonly port: number;
  readonly signal: AbortSignal;
};

const launch = async (wish: EngineWish, container: Container): Promise<Running> => {
  const { home, environment } = wish;
  // One that outlived its `docker run` would keep the name, and the volume.
  const remove = (): Promise<boolean> => docker(environment, ['rm', '--force', containerName(home)]);
  await remove();
  const server = runServer({
    command: 'docker',
    arguments: runArguments(wish, container),
    environment: { ...environment, NEO4J_AUTH: `${USER}/${container.password}` },
    pidFile: pidFile(home),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await remove();
  };
  if (container.signal.aborted) void server.stop();
  else container.signal.addEventListener('abort', () => void server.stop(), { once: true });
  if ((await server.outcome(PATIENCE)) === 'STARTED')
    return {
      lines: server.lines,
      ended: server.ended,
      hasEnded: server.hasEnded,
      stop,
      diagnose: async () => diagnose(home, server.lines),
    };
  await stop();
  throw failure(home, container.port, server);
};

/** Docker passes on SIGTERM, so Neo4j ends in order, and `--rm` removes the container then. The password is no argument: those can be read. */
const runArguments = ({ home, jvm }: EngineWish, { image, volume, port }: Container): readonly string[] => [
  'run',
  '--rm',
  '--name',
  containerName(home),
  '--publish',
  `127.0.0.1:${port}:${BOLT}`,
  '--volume',
  `${volume}:/data`,
  '--env',
  'NEO4J_AUTH',
  ...Object.entries({
    server_http_enabled: 'false',
    dbms_usage__report_enabled: 'false',
    db_tx__log_preallocate: 'false',
    server_memory_heap_max__size: heapOf(jvm),
    server_memory_pagecache_size: pageCacheOf(jvm),
  }).flatMap(([name, value]) => ['--env', `NEO4J_${name}=${value}`]),
  image,
];

const failure = (home: string, port: number, { lines }: ServerProcess): LocalNeo4jError => {
  if (lines.some((line) => /port is already allocated|address already in use/i.test(line)))
    return new LocalNeo4jError(
      'PORT_TAKEN',
      `Port ${port} must be free for the local Neo4j, and another program listens there.`,
    );
  return (
    diagnose(home, lines) ??
    new LocalNeo4jError(
      'START_FAILED',
      `Neo4j must start in Docker, and did not ("${neo4jComplaint(lines)}"); install Java and Maven to run it without, or look at "docker events".`,
    )
  );
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
