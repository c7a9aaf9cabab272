import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { connect } from '../../src/graph/connect.ts';
import { takeFolder } from '../../packages/local-neo4j/src/folder-lock.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../packages/local-neo4j/src/index.ts';
import { isRunning } from '../../packages/local-neo4j/src/processes.ts';
import { readRecipe } from '../../packages/local-neo4j/src/recipe.ts';
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

const isLock = (name: string): boolean => name.endsWith('.lock');

const serverOf = async (folder: string): Promise<number> =>
  Number(await readFile(join(folder, 'neo4j.pid'), 'utf8'));

/** Starts in another process and sends that one a signal. @returns the id of its Neo4j */
const startAndEnd = async (folder: string, signal: NodeJS.Signals): Promise<number> => {
  const module = new URL('../../packages/local-neo4j/src/index.ts', import.meta.url).href;
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

describe('a start, one after the other in one folder', () => {
  let folder: string;
  let first: LocalNeo4j;
  let last: LocalNeo4j;
  const firstSaid: string[] = [];
  const lastSaid: string[] = [];

  test('sets data aside that a killed start left half-made, says so, and makes them anew', async () => {
    folder = await folderOf('kept');
    const store = join(folder, 'data', 'databases', 'system');
    await mkdir(store, { recursive: true });
    await writeFile(join(store, 'neostore'), 'half-made');

    first = await start(folder, firstSaid);

    const aside = (await readdir(folder)).filter((name) => name.startsWith('data.set-aside-'));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(folder, aside[0]!, 'databases', 'system', 'neostore'), 'utf8')).toBe(
      'half-made',
    );
    expect(firstSaid.join()).toContain(`it is set aside as ${join(folder, aside[0]!)}, and made anew`);
    expect(await ask(first, "CREATE (t:Term {name: '1310'}) RETURN t.name")).toEqual(['1310']);
  });

  test('keeps the password where only its owner can read it', async () => {
    const file = join(folder, 'password');
    expect(await readFile(file, 'utf8')).toBe(first.password);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('is refused while another one runs', async () => {
    await expect(start(folder)).rejects.toMatchObject({
      code: 'FOLDER_IN_USE',
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
    expect(first.state()).toBe('DOWN');
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
    expect(lines).toContain(`Stopping the Neo4j that an earlier start left behind (process ${orphan}).`);
    expect(next.password).toBe(first.password);
    expect(await ask(next, 'MATCH (t:Term) RETURN t.name')).toEqual(['1310']);
    await next.stop();
  });

  test('throws nothing away where the password does not fit, and gives the folder back', async () => {
    await writeFile(join(folder, 'password'), 'not-the-one');
    await expect(start(folder)).rejects.toMatchObject({
      code: 'PASSWORD_REFUSED',
      message: expect.stringMatching(
        /^The password in .* does not; put the right one there, or rename .*data/,
      ),
    });
    await writeFile(join(folder, 'password'), first.password);

    last = await start(folder, lastSaid);
    expect(await ask(last, 'MATCH (t:Term) RETURN count(t)')).toEqual([1]);
  });

  test('is started again at the same address when it ends by itself, so that open drivers go on', async () => {
    const driver = connect({ ...last, database: null });
    const names = async (): Promise<readonly unknown[]> =>
      (await driver.executeQuery('MATCH (t:Term) RETURN t.name')).records.map((record) => record.get(0));
    expect(await names()).toEqual(['1310']);
    process.kill(await serverOf(folder), 'SIGKILL');
    await expect.poll(() => last.state()).not.toBe('UP');
    await expect.poll(() => last.state(), { timeout: 100_000 }).toBe('UP');
    expect(await names()).toEqual(['1310']);
    await driver.close();
    expect(lastSaid.join('\n')).toMatch(
      /ended by itself \(.*\)\. It is started again in 0\.2 s\.\n.* answers again\.$/u,
    );
  });

  test('can be stopped while it is started again', async () => {
    process.kill(await serverOf(folder), 'SIGKILL');
    await expect.poll(() => last.state(), { interval: 5 }).toBe('STARTING');
    await last.stop();
    await expect(takeFolder(folder)).resolves.toMatchObject({ release: expect.any(Function) });
  });
});

describe('a store that cannot be opened is told as what it is, and left as it is', () => {
  let folder: string;
  let store: string;

  const startFails = async (bytes: string | Buffer): Promise<unknown> => {
    await writeFile(store, bytes);
    const failure = await start(folder).catch((error: unknown) => error);
    expect(await readFile(store)).toEqual(Buffer.from(bytes));
    return failure;
  };

  beforeAll(async () => {
    folder = await folderOf('kept');
    store = join(folder, 'data', 'databases', 'neo4j', 'neostore');
    // What the tests above took and did not give back.
    for (const name of (await readdir(folder)).filter(isLock)) await rm(join(folder, name));
    // After a stop in order the store has nothing to recover, and is looked at as it is.
    await start(folder).then((database) => database.stop());
  });

  test('one of a newer Neo4j', async () => {
    const bytes = await readFile(store);
    const FORMAT = 'aligned';
    // The name of the format, its major version, its minor version.
    bytes[bytes.indexOf(FORMAT) + FORMAT.length + 1] = 9;
    expect(await startFails(bytes)).toMatchObject({
      code: 'STORE_NEWER',
      message: expect.stringMatching(
        /is of another \(".+"\); open it with the Neo4j that wrote it, or rename .*data to set/u,
      ),
    });
  });

  test('one that is damaged', async () => {
    expect(await startFails('rubbish')).toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringMatching(
        /is damaged \(".+"\); nothing of it was deleted: rename .*data to set it/u,
      ),
    });
  });

  test('one whose records are rubbish, which opens all the same', async () => {
    await rename(join(folder, 'data'), join(folder, 'data.damaged'));
    const whole = await start(folder);
    await ask(whole, 'UNWIND range(1, 1000) AS number CREATE (:Term {number: number})');
    expect(await whole.diagnose()).toBeNull();
    await whole.stop();
    store = join(folder, 'data', 'databases', 'neo4j', 'neostore.nodestore.db');
    await writeFile(store, Buffer.alloc(100_000, 'rubbish'));
    const rubbish = await start(folder);
    expect(await rubbish.diagnose()).toMatchObject({ code: 'STORE_DAMAGED' });
    await rubbish.stop();
  });

  test('and one that was set aside leaves room for an empty one, with the same password', async () => {
    await rename(join(folder, 'data'), join(folder, 'data.aside'));
    const database = await start(folder);
    expect(await ask(database, 'MATCH (n) RETURN count(n)')).toEqual([0]);
    expect(database.password).toBe(await readFile(join(folder, 'password'), 'utf8'));
    await database.stop();
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
      code: 'START_FAILED',
      message: expect.stringContaining('("ClassNotFoundException: org.neo4j.server.CommunityEntryPoint")'),
    });
    await expect(takeFolder(folder)).resolves.toBeDefined();
  });
});
