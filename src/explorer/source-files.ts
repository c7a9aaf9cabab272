import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { ReadSource } from './page.ts';

/** Opens the files of a folder by their paths in it, and no other file: a name that is not listed is not even looked for. */
export const createSourceReader = (folder: string): ReadSource => {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:yaml|txt)$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), path]),
  );
  return async (file) => {
    const path = files.get(file);
    return path === undefined ? null : readFile(path, 'utf8');
  };
};
