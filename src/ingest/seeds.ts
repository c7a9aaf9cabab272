import type { ReportGraph } from '../domain/records.ts';
import { createScriptConverter, type ScriptConverter } from '../script/convert.ts';
import { readCuratedGraph } from './curated/curated-graph.ts';
import { filesOnDisk } from './curated/review-files.ts';
import { type Matching, readMatching } from './matching.ts';
import { readWordFiles } from './word-files.ts';

/** What stands beside the reports: how texts are compared and converted, and what words make of what they stand with. */
export type Lexicon = Matching & {
  readonly scripts: ScriptConverter;
  /** With which a report calls weighty what stands in the same clause. */
  readonly weighty: readonly string[];
};

/** @throws SEED_INVALID, FILE_UNREADABLE */
export const readLexicon = (seeds: string): Lexicon => {
  const { weighty, exceptions } = readWordFiles(seeds);
  return { ...readMatching(seeds), weighty, scripts: createScriptConverter(exceptions) };
};

/** @throws SEED_INVALID with every problem of the folder, FILE_UNREADABLE */
export const readReportFolder = (folder: string, lexicon: Lexicon): ReportGraph =>
  readCuratedGraph(filesOnDisk(folder), lexicon);
