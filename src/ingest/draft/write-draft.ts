import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

import { TifaError } from '../../domain/errors.ts';
import type { Draft } from './draft.ts';

type Places = {
  /** The report as it came, which is copied beside what was read of it. */
  readonly raw: string;
  /** Where to write; undefined: `drafts/<name of the file>` below the current folder. */
  readonly out: string | undefined;
};

/**
 * Writes a draft into a folder of its own: all of it, or nothing. An editor's work is never written over.
 *
 * @returns the folder
 * @throws FOLDER_TAKEN when it has files already, FILE_UNREADABLE when it cannot be written
 */
export const writeDraft = ({ files }: Draft, { raw, out }: Places): string => {
  const folder = out ?? join('drafts', parse(raw).name);
  mustBeFree(folder);
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const unfinished = mkdtempSync(`${folder}.`);
    try {
      for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
      copyFileSync(raw, join(unfinished, basename(raw)));
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
    return folder;
  } catch (cause) {
    throw new TifaError(
      'FILE_UNREADABLE',
      `${folder} must be a folder that can be written, and cannot; choose another with --out.`,
      { cause },
    );
  }
};

const mustBeFree = (folder: string): void => {
  if (!existsSync(folder)) return;
  const names = readNames(folder);
  if (names?.length === 0) return;
  throw new TifaError(
    'FOLDER_TAKEN',
    `${folder} must be new or empty, so that nobody's work is written over, and ${names === undefined ? 'is a file' : `holds ${names.length} files`}; choose another with --out, or move it away.`,
  );
};

const readNames = (folder: string): readonly string[] | undefined => {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
};
