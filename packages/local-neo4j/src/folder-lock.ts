import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { LocalNeo4jError } from './errors.ts';
import { birthOf } from './processes.ts';

/** What a lock tells of the process that holds the folder. Birth: an id alone may be another process's by now. */
export type Holder = {
  readonly pid: number;
  readonly birth: string;
  /** Where its database answers; null: not yet. */
  readonly bolt: string | null;
  /** Where its service answers: `http://127.0.0.1:4000`. Null: it has none, or not yet. */
  readonly origin: string | null;
};

export type FolderLock = {
  /** Writes down where the holder is to be found. Whoever reads the lock sees all of it or nothing. */
  readonly tell: (told: Partial<Pick<Holder, 'bolt' | 'origin'>>) => Promise<void>;
  readonly release: () => Promise<void>;
};

/** Every further round means that someone else was quicker, so more than a few are not to be expected. */
const ROUNDS = 20;

/**
 * Takes a folder for this process alone, until it is released or the process is gone.
 *
 * Locks are numbered, and only the one with the highest number counts: it says who holds the folder, or nothing when it was released. To
 * take the folder is to create the next number, which the file system lets one process do. Were a stale lock removed instead, two
 * processes that both saw it could remove each other's new one.
 *
 * @throws FOLDER_IN_USE
 */
export const takeFolder = async (folder: string): Promise<FolderLock> => {
  for (let round = 0; round < ROUNDS; round++) {
    const number = await highestLock(folder);
    const holder = await living(folder, number);
    if (holder !== null) throw inUse(folder, holder);
    if (await take(folder, number + 1)) return held(pathOf(folder, number + 1));
  }
  throw inUse(folder, await findHolder(folder));
};

/** The process that holds a folder now; null: none does, or there is no folder. */
export const findHolder = async (folder: string): Promise<Holder | null> => {
  const number = await highestLock(folder).catch(() => 0);
  return living(folder, number);
};

const held = (path: string): FolderLock => {
  let holder: Holder | null = ourselves();
  return {
    tell: async (told) => {
      if (holder === null) return;
      holder = { ...holder, ...told };
      await replace(path, JSON.stringify(holder));
    },
    release: async () => {
      holder = null;
      await replace(path, '').catch(ignore);
    },
  };
};

const ourselves = (): Holder => ({
  pid: process.pid,
  birth: birthOf(process.pid) ?? '',
  bolt: null,
  origin: null,
});

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
  const draft = draftOf(path);
  await writeFile(draft, JSON.stringify(ourselves()));
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

/** Whole as well, by a name that moves. */
const replace = async (path: string, text: string): Promise<void> => {
  const draft = draftOf(path);
  await writeFile(draft, text);
  await rename(draft, path);
};

const draftOf = (path: string): string => `${path}.${randomUUID()}`;

const locksIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder)).flatMap((name) => /^tifa\.(\d+)\.lock$/.exec(name)?.slice(1).map(Number) ?? []);

const highestLock = async (folder: string): Promise<number> => Math.max(0, ...(await locksIn(folder)));

const pathOf = (folder: string, number: number): string => join(folder, `tifa.${number}.lock`);

const living = async (folder: string, number: number): Promise<Holder | null> => {
  const holder = holderIn(await readFile(pathOf(folder, number), 'utf8').catch(() => ''));
  return holder !== null && birthOf(holder.pid) === holder.birth ? holder : null;
};

/** A lock that was released is empty. */
const holderIn = (text: string): Holder | null => {
  if (text === '') return null;
  const { pid = 0, birth = '', bolt = null, origin = null }: Partial<Holder> = JSON.parse(text);
  return { pid, birth, bolt, origin };
};

const inUse = (folder: string, holder: Holder | null): LocalNeo4jError =>
  new LocalNeo4jError(
    'FOLDER_IN_USE',
    `Only one process can use the database in ${folder}, and ${holder === null ? 'another one' : nameOf(holder)} does; stop that one first.`,
  );

const nameOf = ({ pid, origin }: Holder): string =>
  origin === null ? `process ${pid}` : `process ${pid}, which answers at ${origin},`;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Whoever removed the folder has no use for the lock either. */
const ignore = (): void => undefined;
