import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { z } from 'zod';

import type { ReportGraph } from '../domain/records.ts';
import { createFold, type Fold } from '../text/fold.ts';
import { createScriptConverter, type ScriptConverter, type ScriptException } from '../script/convert.ts';
import { createScriptTable } from '../script/table.ts';
import { readCuratedGraph } from './curated/curated-graph.ts';
import { filesOnDisk } from './curated/review-files.ts';
import { readYaml } from './curated/yaml-file.ts';
import { readText } from './read-text.ts';
import { createProblems, throwIfAny } from './problems.ts';

/** What stands beside the reports: how texts are compared and converted, and what is no mention of a term. */
export type Lexicon = {
  readonly fold: Fold;
  /** Traditional to simplified, the table that `fold` compares by. */
  readonly scriptTable: ReadonlyMap<string, string>;
  readonly scripts: ScriptConverter;
  /** Longer words that merely contain a term (兩高速公路). */
  readonly words: readonly string[];
};

const wordsFile = z.strictObject({
  $at: z.string(),
  words: z.array(z.strictObject({ $at: z.string(), word: z.string(), why: z.string() })),
});
const scriptsFile = z.strictObject({
  $at: z.string(),
  exceptions: z.array(
    z.strictObject({ $at: z.string(), hans: z.string(), hant: z.string(), why: z.string() }),
  ),
});

/** @throws SEED_INVALID, FILE_UNREADABLE */
export const readLexicon = (seeds: string): Lexicon => {
  const { words } = readList(join(seeds, 'words.yaml'), wordsFile);
  const { exceptions } = readList(join(seeds, 'scripts.yaml'), scriptsFile);
  const scriptTable = createScriptTable();
  return {
    fold: createFold(scriptTable),
    scriptTable,
    scripts: createScriptConverter(exceptions satisfies readonly ScriptException[]),
    words: words.map(({ word }) => word),
  };
};

const readList = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> => {
  const problems = createProblems();
  const located = readYaml(readText(path), basename(path), problems);
  throwIfAny(problems, path);
  const parsed = schema.safeParse(located);
  if (parsed.success) return parsed.data;
  for (const { path: where, message } of parsed.error.issues) problems.add(where.join('.'), message);
  throwIfAny(problems, path);
  throw parsed.error;
};

/** The folders of curated reports below a folder, in order of name. */
export const reportFolders = (seeds: string): readonly string[] =>
  readdirSync(seeds)
    .toSorted()
    .map((name) => join(seeds, name))
    .filter((folder) => existsSync(join(folder, 'report.yaml')));

/** @throws SEED_INVALID with every problem of the folder, FILE_UNREADABLE */
export const readReportFolder = (folder: string, lexicon: Lexicon): ReportGraph =>
  readCuratedGraph(filesOnDisk(folder), lexicon);
