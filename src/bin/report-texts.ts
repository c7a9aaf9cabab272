import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readText } from '../ingest/read-text.ts';
import { reportFolders } from '../ingest/report-folders.ts';
import { PROJECT } from './project.ts';

/** Every report at hand as plain text, for what must not copy any: those of the seeds, and of the folders that are there. */
export const reportTexts = (seeds: string): readonly string[] => [
  ...reportFolders(seeds).map((folder) => readText(join(folder, 'report.clean.txt'))),
  ...PROJECT.reportFolders.filter((folder) => existsSync(folder)).flatMap(textsOf),
];

const textsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readText(join(folder, name)));
