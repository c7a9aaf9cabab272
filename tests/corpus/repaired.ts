import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { CORPUS, SHARED } from './keys.ts';

/** A damaged text beside its reference. Both as stored, line ends LF. */
export type Damaged = {
  readonly folder: string;
  readonly name: string;
  readonly raw: string;
  readonly clean: string;
};

/** All damaged texts that have a reference: `x.txt` beside `x.clean.txt`; the project's own are one text, in marks of either width. */
export const damagedTexts = (): readonly Damaged[] => [
  ...inFolder(join(CORPUS, 'damaged'), (name) =>
    name.includes('half-width') ? 'half-width.clean.txt' : 'clean.txt',
  ),
  ...inFolder(join(SHARED, 'reports'), (name) => `${name}.clean.txt`),
];

const inFolder = (folder: string, referenceOf: (name: string) => string): readonly Damaged[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.endsWith('clean.txt'))
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length);
      const reference = join(folder, referenceOf(name));
      if (!existsSync(reference)) return [];
      return [{ folder: basename(folder), name, raw: read(join(folder, file)), clean: read(reference) }];
    });
};

const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
