import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type LocalNeo4j, startLocalNeo4j } from '../../packages/local-neo4j/src/index.ts';
import { connect } from '../../src/graph/connect.ts';
import { writeCommands } from '../support/commands.ts';
import { LIB_FOLDER } from '../support/test-database.ts';

/**
 * There may be no engine where tests run, so the command is a stand-in: it writes down what it is asked, and `run` passes the published
 * port on to a Neo4j that Java runs.
 */
const STAND_IN = `
import { appendFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
const [asked, ...given] = process.argv.slice(2);
appendFileSync(process.env.ASKED, JSON.stringify([asked, ...given, process.env.NEO4J_AUTH ?? '']) + '\\n');
if (asked === 'version') console.log('28.0.0');
if (asked === 'image') process.exit(1);
if (asked === 'pull') console.log('5.26: Pulling from library/neo4j');
if (asked === 'run') {
  const [, port] = given[given.indexOf('--publish') + 1].split(':');
  const server = createServer((socket) => {
    socket.pipe(connect(Number(process.env.REAL), '127.0.0.1')).pipe(socket);
    socket.on('error', () => undefined);
  });
  server.listen(Number(port), '127.0.0.1', () => console.log('2026-11-30 10:00:00.000+0000 INFO  Started.'));
  process.on('SIGTERM', () => process.exit(0));
}
`;

let room: string;
let real: LocalNeo4j;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'tifa-docker-'));
  real = await startLocalNeo4j({
    folder: join(room, 'real'),
    libFolder: LIB_FOLDER,
    environment: process.env,
    report: () => undefined,
  });
  await writeFile(join(room, 'stand-in.mjs'), STAND_IN);
  const docker = `exec ${process.execPath} ${join(room, 'stand-in.mjs')} "$@"`;
  environment = {
    PATH: await writeCommands(join(room, 'path'), { docker }),
    ASKED: join(room, 'asked'),
    REAL: new URL(real.uri).port,
  };
});

afterAll(async () => {
  await real.stop();
  await rm(room, { recursive: true, force: true });
});

const asked = async (): Promise<readonly (readonly string[])[]> =>
  (await readFile(join(room, 'asked'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as readonly string[]);

test('the image is fetched, run on the loopback address with a password that is no argument, and removed', async () => {
  const folder = join(room, 'docker');
  await mkdir(folder);
  await writeFile(join(folder, 'password'), real.password);
  await chmod(join(folder, 'password'), 0o600);
  const said: string[] = [];
  const database = await startLocalNeo4j({ folder, environment, report: (line) => void said.push(line) });
  const driver = connect({ ...database, database: null });
  const { records } = await driver.executeQuery('RETURN 1363');
  expect(records[0]?.get(0)).toBe(1363);
  await driver.close();
  await database.stop();

  const calls = await asked();
  const orders = calls.map(([first, second]) => `${first} ${second}`);
  // What is removed may be removed once more.
  expect(orders.filter((order, index) => order !== orders[index - 1])).toEqual([
    'version --format',
    'image inspect',
    expect.stringMatching(/^pull neo4j:5\.26\.\d+-community$/u),
    'rm --force',
    'run --rm',
    'rm --force',
  ]);
  const run = calls.find(([first]) => first === 'run')!;
  expect(run).toEqual(expect.arrayContaining(['--publish', `127.0.0.1:${new URL(database.uri).port}:7687`]));
  expect(run.slice(0, -1).join(' ')).not.toContain(real.password);
  expect(run.at(-1)).toBe(`neo4j/${real.password}`);
  expect(said.join('\n')).toMatch(
    /Neo4j runs in Docker, and keeps its data in the volume local-neo4j-\w+-\w+\./u,
  );
});

test('an engine that does not answer is none: what is missing is Java', async () => {
  const PATH = await writeCommands(join(room, 'dead'), { docker: 'echo "Cannot connect" >&2; exit 1' });
  const folder = join(room, 'none');
  await expect(
    startLocalNeo4j({ folder, environment: { PATH }, report: () => undefined }),
  ).rejects.toMatchObject({ code: 'JAVA_MISSING' });
});
