import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { isTifaError, type TifaError } from '../domain/errors.ts';
import type { ReportGraph } from '../domain/records.ts';
import type { GraphClient, Reader } from '../graph/client.ts';
import { loadReport } from '../ingest/load-report.ts';
import { type Matching, readMatching } from '../ingest/matching.ts';
import { readReportApart } from '../ingest/read-apart.ts';
import { reportFolders } from '../ingest/report-folders.ts';
import { WORD_FILES } from '../ingest/word-files.ts';
import { PROJECT } from './project.ts';

/** Says what is being done, for a person who waits. */
type Say = (line: string) => void;

/** What the files of one report say, or why they say nothing. */
type Reading = { readonly folder: string } & (
  | { readonly graph: ReportGraph }
  | { readonly graph: null; readonly error: unknown }
);

/** Reads the reports of seeds/, one after the other, while the database starts. @param words  the folder with the lists of words */
export const readSeeds = async (
  words: string,
  seeds: string = PROJECT.seeds,
): Promise<readonly Reading[]> => {
  const readings: Reading[] = [];
  for (const folder of reportFolders(seeds))
    readings.push(
      await readReportApart(folder, words).then(
        (graph) => ({ folder, graph }),
        (error: unknown) => ({ folder, graph: null, error }),
      ),
    );
  return readings;
};

/**
 * Loads the reports of seeds/ that are not loaded as they are. A mistake in a file does not take away what was loaded before: that is
 * served, and said to be older than the files.
 *
 * @returns how many were loaded
 * @throws SEED_INVALID, FILE_UNREADABLE where the graph holds no report
 */
export const loadSeeds = async (
  client: GraphClient,
  readings: Promise<readonly Reading[]>,
  say: Say,
): Promise<number> => {
  let loaded = 0;
  for (const reading of await readings)
    if (reading.graph === null) await tellMistake(client, reading, say);
    else if (await load(client, reading.graph, say)) loaded++;
  return loaded;
};

const load = async (client: GraphClient, graph: ReportGraph, say: Say): Promise<boolean> => {
  const loaded = await loadReport(client.patient({ tell: say }), graph);
  const size = `${graph.entities.length} entities, ${graph.relations.length} relations`;
  say(
    loaded === null ? `${graph.report.title} is loaded already.` : `Loaded ${graph.report.title}: ${size}.`,
  );
  return loaded !== null;
};

type Mistaken = { readonly folder: string; readonly error: unknown };

const tellMistake = async (client: GraphClient, { folder, error }: Mistaken, say: Say): Promise<void> => {
  if (!isMistake(error) || (await isEmpty(client))) throw error;
  say(olderThan(folder, error));
};

/** Whether no report is loaded. */
export const isEmpty = async (reader: Reader): Promise<boolean> => {
  const [graph] = await reader.read<{ reports: number | null }>('graph/version', {});
  return !graph?.reports;
};

/** What the person who edits the files can mend. */
const isMistake = (error: unknown): error is TifaError =>
  isTifaError(error) && (error.code === 'SEED_INVALID' || error.code === 'FILE_UNREADABLE');

const olderThan = (folder: string, { code, message }: TifaError): string =>
  `${code}: ${message}\nWhat was loaded before is served; it is older than the files in ${folder}: correct them, and start again.`;

/** How texts are compared, with the folder whose lists of words say so. */
export type OpenWords = { readonly matching: Matching; readonly folder: string };

/**
 * The lists of words of seeds/. The files that were last read without a mistake are kept as copies, and are what is used while the files hold one.
 *
 * @throws SEED_INVALID, FILE_UNREADABLE where there are no copies
 */
export const openWords = (copies: string, say: Say, seeds: string = PROJECT.seeds): OpenWords => {
  try {
    const matching = readMatching(seeds);
    keep(seeds, copies);
    return { matching, folder: seeds };
  } catch (error) {
    if (!isMistake(error) || !WORD_FILES.every((name) => existsSync(join(copies, name)))) throw error;
    say(olderThan(seeds, error));
    return { matching: readMatching(copies), folder: copies };
  }
};

/** Where nothing can be written, a mistake stops the start. */
const keep = (seeds: string, copies: string): void => {
  try {
    mkdirSync(copies, { recursive: true });
    for (const name of WORD_FILES) copyFileSync(join(seeds, name), join(copies, name));
  } catch {
    // Copies are a help, and no part of a start.
  }
};
