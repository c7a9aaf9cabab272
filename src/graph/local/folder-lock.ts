import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { TifaError } from '../../domain/errors.ts';
import { birthOf } from './processes.ts';

export type FolderLock = { readonly release: () => Promise<void> };

/** Every further round means that someone else was quicker, so more than a few are not to be expected. */
const ROUNDS = 20;

/**
 * Takes a folder for this process alone, until it is released or the process is gone.
 *
 * Locks are numbered, and only the one with the highest number counts: it says who holds the folder, or nothing when it was released. To
 * take the folder is to create the next number, which the file system lets one process do. Were a stale lock removed instead, two
 * processes that both saw it could remove each other's new one.
 *
 * @throws LOCAL_DATABASE_IN_USE
 */
export const takeFolder = async (folder: string): Promise<FolderLock> => {
  for (let round = 0; round < ROUNDS; round++) {
    const number = await highestLock(folder);
    const holder = await holderOf(folder, number);
    if (isAlive(holder)) throw inUse(folder, holder);
    if (await take(folder, number + 1))
      return { release: () => writeFile(pathOf(folder, number + 1), '').catch(ignore) };
  }
  throw inUse(folder, await holderOf(folder, await highestLock(folder)));
};

/** Someone may have gone on to a higher number since we looked, and cleared away ours. */
const take = async (folder: string, number: number): Promise<boolean> => {
  if (!(await create(pathOf(folder, number)))) return false;
  const isHighest = (await highestLock(folder)) === number;
  const numbers = isHighest ? (await locksIn(folder)).filter((other) => other < number) : [number];
  for (const superseded of numbers) await rm(pathOf(folder, superseded), { force: true });
  return isHighest;
};

/** A lock appears whole, by a link, so that none is ever read half-written. */
const create = async (path: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${process.pid} ${birthOf(process.pid)}`);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  } finally {
    await rm(draft);
  }
};

const locksIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder)).flatMap((name) => /^tifa\.(\d+)\.lock$/.exec(name)?.slice(1).map(Number) ?? []);

const highestLock = async (folder: string): Promise<number> => Math.max(0, ...(await locksIn(folder)));

const pathOf = (folder: string, number: number): string => join(folder, `tifa.${number}.lock`);

/** The process and when it was born, as `create` writes them: an id alone may be another process's by now. */
const holderOf = (folder: string, number: number): Promise<string> =>
  readFile(pathOf(folder, number), 'utf8').catch(() => '');

const isAlive = (holder: string): boolean => {
  const [pid = '', ...birth] = holder.split(' ');
  return pid !== '' && birthOf(Number(pid)) === birth.join(' ');
};

const inUse = (folder: string, holder: string): TifaError =>
  new TifaError(
    'LOCAL_DATABASE_IN_USE',
    `Only one Tifa can use the database in ${folder}, and process ${holder.split(' ')[0]} does; stop that one first.`,
  );

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Whoever removed the folder has no use for the lock either. */
const ignore = (): void => undefined;
