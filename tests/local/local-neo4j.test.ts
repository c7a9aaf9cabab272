import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { connect } from '../../src/graph/connect.ts';
import { takeFolder } from '../../src/graph/local/folder-lock.ts';
import { findJava } from '../../src/graph/local/java.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { birthOf, isRunning } from '../../src/graph/local/processes.ts';
import { readRecipe } from '../../src/graph/local/recipe.ts';
import { LIB_FOLDER } from '../support/test-database.ts';

const environment = process.env;
let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'tifa-local-'));
});

afterAll(() => rm(room, { recursive: true, force: true }));

const start = (folder: string, lines: string[] = []): Promise<LocalNeo4j> =>
  startLocalNeo4j({ folder, libFolder: LIB_FOLDER, environment, report: (line) => void lines.push(line) });

const ask = async (database: LocalNeo4j, cypher: string): Promise<readonly unknown[]> => {
  const driver = connect({ ...database, database: null });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
};

const folderOf = async (name: string): Promise<string> => {
  const folder = join(room, name);
  await mkdir(folder, { recursive: true });
  return folder;
};

/** A folder to be the whole PATH, with commands that are these shell scripts. */
const commands = async (name: string, scripts: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await folderOf(name);
  for (const [command, script] of Object.entries(scripts)) {
    const file = join(folder, command);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  }
  return folder;
};

const java = (version: string): string => `echo 'openjdk version "${version}" 2026-01-01' >&2`;

/** What a start says that has only these commands. */
const startWith = async (name: string, scripts: Readonly<Record<string, string>>): Promise<unknown> => {
  const PATH = await commands(`${name}-path`, scripts);
  const folder = await folderOf(name);
  return startLocalNeo4j({ folder, environment: { PATH }, report: () => undefined }).catch(
    (error: unknown) => error,
  );
};

const serverOf = async (folder: string): Promise<number> =>
  Number(await readFile(join(folder, 'neo4j.pid'), 'utf8'));

/** Starts in another process and sends that one a signal. @returns the id of its Neo4j */
const startAndEnd = async (folder: string, signal: NodeJS.Signals): Promise<number> => {
  const module = new URL('../../src/graph/local/local-neo4j.ts', import.meta.url).href;
  const program = `
    import { startLocalNeo4j } from ${JSON.stringify(module)};
    const [folder, libFolder] = process.argv.slice(1);
    await startLocalNeo4j({ folder, libFolder, environment: process.env, report: () => undefined });
    console.log('up');`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program, folder, LIB_FOLDER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(parent.stdout, 'data');
  const ended = once(parent, 'exit');
  const server = await serverOf(folder);
  parent.kill(signal);
  await ended;
  return server;
};

/** The id of a process that is over. */
const endedProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid!;
};

describe('a start, one after the other in one folder', () => {
  let folder: string;
  let first: LocalNeo4j;
  let last: LocalNeo4j;
  const firstSaid: string[] = [];
  const lastSaid: string[] = [];

  test('makes data anew that a killed start left half-made', async () => {
    folder = await folderOf('kept');
    const store = join(folder, 'data', 'databases', 'system');
    await mkdir(store, { recursive: true });
    await writeFile(join(store, 'neostore'), 'half-made');

    first = await start(folder, firstSaid);

    expect(await ask(first, "CREATE (t:Term {name: '1310'}) RETURN t.name")).toEqual(['1310']);
  });

  test('keeps the password where only its owner can read it', async () => {
    const file = join(folder, 'password');
    expect(await readFile(file, 'utf8')).toBe(first.password);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('is refused while another one runs', async () => {
    await expect(start(folder)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_IN_USE',
      message: expect.stringContaining(`process ${process.pid} does`),
    });
    expect(await ask(first, 'RETURN 1')).toEqual([1]);
  });

  test('can be stopped more than once, and leaves no process', async () => {
    const server = await serverOf(folder);
    expect(isRunning(server)).toBe(true);
    await Promise.all([first.stop(), first.stop()]);
    await first.stop();
    expect(isRunning(server)).toBe(false);
    expect(firstSaid.join()).not.toContain('ended by itself');
  });

  test('ends with a Tifa that ends without a stop', async () => {
    const server = await startAndEnd(folder, 'SIGTERM');
    await expect.poll(() => isRunning(server), { timeout: 10_000 }).toBe(false);
  });

  test('ends the Neo4j of a Tifa that was killed, and finds the data of earlier starts', async () => {
    const orphan = await startAndEnd(folder, 'SIGKILL');
    expect(isRunning(orphan)).toBe(true);

    const lines: string[] = [];
    const next = await start(folder, lines);

    expect(isRunning(orphan)).toBe(false);
    expect(lines).toContain(`Stopping the Neo4j that an earlier Tifa left behind (process ${orphan}).`);
    expect(next.password).toBe(first.password);
    expect(await ask(next, 'MATCH (t:Term) RETURN t.name')).toEqual(['1310']);
    await next.stop();
  });

  test('throws nothing away where the password does not fit, and gives the folder back', async () => {
    await writeFile(join(folder, 'password'), 'not-the-one');
    await expect(start(folder)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_FAILED',
      message: expect.stringMatching(/^The password in .* does not; delete that folder/),
    });
    await writeFile(join(folder, 'password'), first.password);

    last = await start(folder, lastSaid);
    expect(await ask(last, 'MATCH (t:Term) RETURN count(t)')).toEqual([1]);
  });

  test('tells of an end that nobody asked for', async () => {
    process.kill(await serverOf(folder), 'SIGKILL');
    await expect.poll(() => lastSaid.join()).toContain('The local Neo4j ended by itself');
    await last.stop();
  });
});

describe('the lock of a folder', () => {
  test('is given again after it was released', async () => {
    const folder = await folderOf('released');
    const lock = await takeFolder(folder);
    await expect(takeFolder(folder)).rejects.toMatchObject({ code: 'LOCAL_DATABASE_IN_USE' });
    await lock.release();
    await expect(takeFolder(folder)).resolves.toBeDefined();
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('is taken over from a process that is gone', async () => {
    const folder = await folderOf('stale');
    await writeFile(join(folder, 'tifa.1.lock'), `${await endedProcess()} 12345`);
    await expect(takeFolder(folder)).resolves.toBeDefined();
  });

  test('is taken over where another process has the same id by now', async () => {
    const folder = await folderOf('same-id');
    await writeFile(join(folder, 'tifa.1.lock'), `${process.pid} ${birthOf(process.pid)}0`);
    await expect(takeFolder(folder)).resolves.toBeDefined();
  });

  test('is given to exactly one of many that find it stale at once', async () => {
    for (let round = 0; round < 50; round++) {
      const folder = await folderOf(`many-${round}`);
      await writeFile(join(folder, 'tifa.1.lock'), '1 never');
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => takeFolder(folder)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});

describe('what is missing is said in one sentence with the ways out', () => {
  const WAYS_OUT =
    /; install .*, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a running Neo4j 5, or run "docker compose up"\.$/;

  test('no Java', async () => {
    const error = await startWith('no-java', {});
    expect(error).toMatchObject({ code: 'JAVA_MISSING', message: expect.stringMatching(WAYS_OUT) });
    expect(error).toHaveProperty('message', expect.stringContaining('Java 17 or later, and there is none'));
  });

  test.each([
    ['11.0.22', 11],
    ['1.8.0_392', 8],
  ])('Java %s, which is too old', async (version, major) => {
    const error = await startWith(`java-${version}`, { java: java(version) });
    expect(error).toMatchObject({ code: 'JAVA_MISSING', message: expect.stringMatching(WAYS_OUT) });
    expect(error).toHaveProperty('message', expect.stringContaining(`"java" is Java ${major}`));
  });

  test.each(['17', '21.0.5', '25-ea'])('Java %s will do: what is missing is Maven', async (version) => {
    const error = await startWith(`java-${version}`, { java: java(version) });
    expect(error).toMatchObject({ code: 'MAVEN_MISSING', message: expect.stringMatching(WAYS_OUT) });
  });

  test('JAVA_HOME comes first, and PATH where it is no good', async () => {
    const home = await folderOf('java-home');
    await commands('java-home/bin', { java: java('8') });
    const PATH = await commands('java-path', { java: java('21') });
    const found = await findJava({ JAVA_HOME: home, PATH });
    expect(found).toMatchObject({ command: 'java', major: 21 });
    await commands('java-home/bin', { java: java('17') });
    expect(await findJava({ JAVA_HOME: home, PATH })).toMatchObject({
      command: join(home, 'bin', 'java'),
      major: 17,
    });
  });
});

describe('a download', () => {
  const COMPLAINT =
    '[ERROR] Could not transfer artifact a:b:jar:1 from/to central (https://repo.example.org/x): Unknown host repo.example.org';

  test('that breaks says why, names no host, and is not taken for a whole one', async () => {
    const mvn = `
      for part in "$@"; do case "$part" in -DoutputDirectory=*) into="\${part#*=}";; esac; done
      mkdir -p "$into"; : > "$into/neo4j.jar"
      echo '${COMPLAINT}'; echo '[ERROR] -> [Help 1]'; exit 1`;
    const error = await startWith('broken', { java: java('17'), mvn, mkdir: 'exec /bin/mkdir "$@"' });
    expect(error).toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('a:b:jar:1 from/to central: Unknown host"'),
    );
    expect(error).toHaveProperty('message', expect.not.stringContaining('example'));
    expect(await readdir(join(room, 'broken', 'lib'))).toEqual([]);
  });
});

describe('a start that fails', () => {
  test("says Neo4j's last word", async () => {
    const libFolder = await folderOf('empty-lib');
    await mkdir(join(libFolder, (await readRecipe()).name));
    const folder = await folderOf('no-jars');
    await expect(
      startLocalNeo4j({ folder, libFolder, environment, report: () => undefined }),
    ).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_FAILED',
      message: expect.stringContaining('("ClassNotFoundException: org.neo4j.server.CommunityEntryPoint")'),
    });
    await expect(takeFolder(folder)).resolves.toBeDefined();
  });
});
