import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of curated reports below a folder, in order of name. */
export const reportFolders = (seeds: string): readonly string[] =>
  readdirSync(seeds)
    .toSorted()
    .map((name) => join(seeds, name))
    .filter((folder) => existsSync(join(folder, 'report.yaml')));
