import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { createProblems, throwIfAny } from '../problems.ts';
import { readText } from '../read-text.ts';
import { checkReference, type ReferenceChecks } from './check-reference.ts';
import { type PlacedEntry, readReference, type ReferenceText } from './read-reference.ts';

/**
 * The entries of `reference/` in a folder of seeds, checked; none where there is no such folder.
 *
 * @throws SEED_INVALID with every problem of all files, FILE_UNREADABLE
 */
export const readReferenceFolder = (seeds: string, checks: ReferenceChecks): readonly PlacedEntry[] => {
  const folder = join(seeds, 'reference');
  if (!existsSync(folder)) return [];
  const problems = createProblems();
  const entries = readReference(filesOf(folder), problems);
  throwIfAny(problems, folder);
  checkReference(entries, checks, problems);
  throwIfAny(problems, folder);
  return entries;
};

const filesOf = (folder: string): readonly ReferenceText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ name, text: readText(join(folder, name)) }));
