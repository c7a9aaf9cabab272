import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { TifaError } from '../../domain/errors.ts';
import { readText } from '../read-text.ts';

/** The files that say what one report says: a folder on disk, or a draft that was never written. */
export type ReviewFiles = {
  /** For messages. */
  readonly path: string;
  /** Of the folder: what the sources of its facts begin with. Null: there is no file to point at. */
  readonly name: string | null;
  /** Names of the YAML files, in order. */
  readonly yaml: readonly string[];
  /** @throws FILE_UNREADABLE */
  readonly read: (file: string) => string;
};

/** @throws FILE_UNREADABLE */
export const filesOnDisk = (folder: string): ReviewFiles => ({
  path: folder,
  name: basename(folder),
  yaml: yamlIn(folder),
  read: (file) => readText(join(folder, file)),
});

/** @param path of the raw report that was drafted */
export const filesInMemory = (path: string, files: Readonly<Record<string, string>>): ReviewFiles => ({
  path,
  name: null,
  yaml: Object.keys(files).filter(isYaml).toSorted(),
  read: (file) => files[file] ?? unreadable(`${path} must be drafted with ${file}, and is not`),
});

const isYaml = (name: string): boolean => name.endsWith('.yaml');

const yamlIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter(isYaml).toSorted();
  } catch (cause) {
    return unreadable(`${folder} must be a folder of curated files, and cannot be read`, { cause });
  }
};

const unreadable = (message: string, options?: ErrorOptions): never => {
  throw new TifaError('FILE_UNREADABLE', message, options);
};
