import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { isRunning } from './processes.ts';

let made = 0;

/** A name beside `path` for what is being made and not whole yet: rename it to `path` when it is. */
export const partialOf = (path: string): string => `${path}.${process.pid}-${made++}.partial`;

/** Removes what processes that no longer run left unfinished beside `path`. */
export const removeAbandoned = async (path: string): Promise<void> => {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const pid = /\.(\d+)-\d+\.partial$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
};
