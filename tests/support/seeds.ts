import { PROJECT } from '../../src/bin/project.ts';
import type { ReportGraph } from '../../src/domain/records.ts';
import { reportFolders } from '../../src/ingest/report-folders.ts';
import { readLexicon, readReportFolder } from '../../src/ingest/seeds.ts';

/** The words and scripts that every folder is read with: made once for all files of a worker. */
export const LEXICON = readLexicon(PROJECT.seeds);

const [first = '', ...others] = reportFolders(PROJECT.seeds);
const read = (folder: string): ReportGraph => readReportFolder(folder, LEXICON);

/** The curated reports of `seeds/`, read once for all files of a worker. */
export const SEED_GRAPHS: readonly [ReportGraph, ...ReportGraph[]] = [read(first), ...others.map(read)];
