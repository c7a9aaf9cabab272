import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { connect } from '../../src/graph/connect.ts';
import { takeFolder } from '../../src/graph/local/folder-lock.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { isRunning } from '../../src/graph/local/processes.ts';
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
  return startLocalNeo4j({ folder, environment: { PATH }, report: () => undefined }).catch((error: unknown) => error);
};

/** In another process, which answers its own id and its Neo4j's once that is up. */
const startElsewhere = async (folder: string): Promise<{ readonly parent: number; readonly neo4j: number }> => {
  const module = new URL('../../src/graph/local/local-neo4j.ts', import.meta.url).href;
  const program = `
    import { startLocalNeo4j } from ${JSON.stringify(module)};
    const [folder, libFolder] = process.argv.slice(1);
    await startLocalNeo4j({ folder, libFolder, environment: process.env, report: () => undefined });
    console.log('up');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder, LIB_FOLDER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  const neo4j = Number(await readFile(join(folder, 'neo4j.pid'), 'utf8'));
  child.kill('SIGKILL');
  await ended;
  return { parent: child.pid!, neo4j };
};

/** The id of a process that is over. */
const endedProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid!;
};

describe('a local Neo4j', () => {
  test('keeps its data and its password from one start to the next, is given to one at a time, and survives its parent', async () => {
    const folder = await folderOf('kept');
    await mkdir(join(folder, 'data', 'databases', 'system'), { recursive: true });
    await writeFile(join(folder, 'data', 'databases', 'system', 'neostore'), 'half-made by a start that was killed');

    const first = await start(folder);
    expect(await ask(first, "CREATE (t:Term {name: '1310'}) RETURN t.name")).toEqual(['1310']);
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    await expect(start(folder)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_IN_USE',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await Promise.all([first.stop(), first.stop()]);
    await expect(ask(first, 'RETURN 1')).rejects.toThrow();

    const { neo4j } = await startElsewhere(folder);
    expect(isRunning(neo4j)).toBe(true);

    const lines: string[] = [];
    const third = await start(folder, lines);
    expect(isRunning(neo4j)).toBe(false);
    expect(lines).toContainEqual(expect.stringContaining(`left behind (process ${neo4j})`));
    expect(third.password).toBe(first.password);
    expect(await ask(third, 'MATCH (t:Term) RETURN t.name')).toEqual(['1310']);
    await third.stop();

    await writeFile(join(folder, 'password'), 'not-the-one');
    await expect(start(folder)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE_FAILED',
      message: expect.stringMatching(/^The password in .* does not; delete that folder/),
    });
    expect(await readdir(folder)).not.toContain('tifa.lock');
  });
});
