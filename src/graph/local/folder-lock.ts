import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { TifaError } from '../../domain/errors.ts';
import { birthOf } from './processes.ts';

export type FolderLock = { readonly release: () => Promise<void> };

/** Another one may take over the same stale lock at the same moment; whoever comes second finds it held and is refused. */
const TRIES = 3;

/**
 * Takes a folder for this process alone, until it is released or the process is gone: the lock of a process that no longer runs counts for nothing.
 * @throws LOCAL_DATABASE_IN_USE
 */
export const takeFolder = async (folder: string): Promise<FolderLock> => {
  const path = join(folder, 'tifa.lock');
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (await create(path)) return { release: () => rm(path, { force: true }) };
    const holder = await contentOf(path);
    if (isHeld(holder)) throw inUse(folder, holder);
    await removeStale(path, holder);
  }
  throw inUse(folder, await contentOf(path));
};

/** A lock says which process holds it and when that process started. It appears whole, by a link, so that none is ever read half-written. */
const create = async (path: string): Promise<boolean> => {
  const draft = besides(path);
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

/** Moves the lock away before it is judged, and puts it back where someone else has taken the folder since it was read. */
const removeStale = async (path: string, seen: string): Promise<void> => {
  const aside = besides(path);
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await contentOf(aside)) !== seen) await link(aside, path).catch(() => undefined);
  await rm(aside);
};

const isHeld = (holder: string): boolean => {
  const [pid = '', ...birth] = holder.split(' ');
  return pid !== '' && birthOf(Number(pid)) === birth.join(' ');
};

const inUse = (folder: string, holder: string): TifaError =>
  new TifaError(
    'LOCAL_DATABASE_IN_USE',
    `Only one Tifa can use the database in ${folder}, and process ${holder.split(' ')[0]} does; stop that one first.`,
  );

const besides = (path: string): string => `${path}.${randomUUID()}`;

const contentOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
