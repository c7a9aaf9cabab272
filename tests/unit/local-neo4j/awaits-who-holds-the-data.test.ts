import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { type FolderLock, type Holder, takeFolder } from '../../../packages/local-neo4j/src/folder-lock.ts';
import { awaitHolder, findServedDatabase } from '../../../src/bin/find-holder.ts';

const rooms: string[] = [];
let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tifa-held-'));
  rooms.push(data);
  await mkdir(join(data, 'neo4j'));
});

afterAll(() => Promise.all(rooms.map((room) => rm(room, { recursive: true, force: true }))));

const take = (): Promise<FolderLock> => takeFolder(join(data, 'neo4j'));

const hasOrigin = async ({ origin }: Holder): Promise<boolean> => origin !== null;

const awaited = (said: string[] = [], patience?: number) =>
  awaitHolder({
    data,
    isReady: hasOrigin,
    say: (line) => void said.push(line),
    ...(patience !== undefined && { patience }),
  });

test('where none holds the data, that is known at once', async () => {
  expect(await awaited()).toBeNull();
});

test('one that is starting is waited for, with a sentence', async () => {
  const lock = await take();
  const said: string[] = [];
  const found = awaited(said);
  await expect
    .poll(() => said)
    .toEqual([expect.stringContaining(`Process ${process.pid} uses the data in ${data}`)]);
  await lock.tell({ origin: 'http://127.0.0.1:4017' });
  expect(await found).toMatchObject({ pid: process.pid, origin: 'http://127.0.0.1:4017' });
});

test('one that ends instead leaves the data free', async () => {
  const lock = await take();
  const said: string[] = [];
  const found = awaited(said);
  await expect.poll(() => said).toHaveLength(1);
  await lock.release();
  expect(await found).toBeNull();
});

test('one that serves nothing is not waited for without end', async () => {
  await take();
  await expect(awaited([], 0)).rejects.toMatchObject({
    code: 'LOCAL_DATABASE_IN_USE',
    message: expect.stringContaining(
      `Process ${process.pid} uses the data in ${data}, and serves nothing yet`,
    ),
  });
});

test('what is to be loaded goes into the database of the service that runs', async () => {
  const lock = await take();
  await writeFile(join(data, 'neo4j', 'password'), 'secret');
  await lock.tell({ bolt: 'bolt://127.0.0.1:7', origin: 'http://127.0.0.1:4017' });
  expect(await findServedDatabase(data, () => undefined)).toEqual({
    uri: 'bolt://127.0.0.1:7',
    user: 'neo4j',
    password: 'secret',
    database: null,
  });
});
