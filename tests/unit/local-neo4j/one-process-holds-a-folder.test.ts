import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findHolder, takeFolder } from '../../../packages/local-neo4j/src/folder-lock.ts';
import { birthOf } from '../../../packages/local-neo4j/src/processes.ts';

let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'tifa-lock-'));
});

afterAll(() => rm(room, { recursive: true, force: true }));

const folderOf = async (name: string): Promise<string> => {
  const folder = join(room, name);
  await mkdir(folder, { recursive: true });
  return folder;
};

const lockOf = (pid: number, birth: string): string => JSON.stringify({ pid, birth });

/** The id of a process that is over. */
const endedProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid!;
};

describe('the lock of a folder', () => {
  test('is given again after it was released', async () => {
    const folder = await folderOf('released');
    const lock = await takeFolder(folder);
    await expect(takeFolder(folder)).rejects.toMatchObject({ code: 'FOLDER_IN_USE' });
    await lock.release();
    await expect(takeFolder(folder)).resolves.toBeDefined();
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('is taken over from a process that is gone', async () => {
    const folder = await folderOf('stale');
    await writeFile(join(folder, 'tifa.1.lock'), lockOf(await endedProcess(), '12345'));
    await expect(takeFolder(folder)).resolves.toBeDefined();
  });

  test('is taken over where another process has the same id by now', async () => {
    const folder = await folderOf('same-id');
    await writeFile(join(folder, 'tifa.1.lock'), lockOf(process.pid, `${birthOf(process.pid)}0`));
    await expect(takeFolder(folder)).resolves.toBeDefined();
  });

  test('is given to exactly one of many that find it stale at once', async () => {
    for (let round = 0; round < 50; round++) {
      const folder = await folderOf(`many-${round}`);
      await writeFile(join(folder, 'tifa.1.lock'), lockOf(1, 'never'));
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => takeFolder(folder)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  test('tells whoever looks where its holder answers, until it is released', async () => {
    const folder = await folderOf('told');
    const lock = await takeFolder(folder);
    expect(await findHolder(folder)).toMatchObject({ pid: process.pid, bolt: null, origin: null });
    await lock.tell({ bolt: 'bolt://127.0.0.1:7' });
    await lock.tell({ origin: 'http://127.0.0.1:4017' });
    expect(await findHolder(folder)).toMatchObject({
      bolt: 'bolt://127.0.0.1:7',
      origin: 'http://127.0.0.1:4017',
    });
    await expect(takeFolder(folder)).rejects.toMatchObject({
      message: expect.stringContaining(
        `process ${process.pid}, which answers at http://127.0.0.1:4017, does`,
      ),
    });
    await lock.release();
    await lock.tell({ origin: 'http://127.0.0.1:4018' });
    expect(await findHolder(folder)).toBeNull();
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('is read whole or not at all while it is written', async () => {
    const folder = await folderOf('torn');
    const lock = await takeFolder(folder);
    const long = 'x'.repeat(100_000);
    const writing = (async () => {
      for (let round = 0; round < 50; round++) await lock.tell({ origin: `http://${round}.${long}` });
    })();
    for (let round = 0; round < 50; round++)
      expect(await findHolder(folder)).toMatchObject({ pid: process.pid });
    await writing;
  });

  test('of a folder that is not there is held by none', async () => {
    expect(await findHolder(join(room, 'nowhere'))).toBeNull();
  });
});
