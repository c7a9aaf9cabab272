import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { isTifaError, type TifaError } from '../domain/errors.ts';
import type { GraphClient, Reader } from '../graph/client.ts';
import { loadReport } from '../ingest/load-report.ts';
import { type Lexicon, readLexicon, readReportFolder, reportFolders } from '../ingest/seeds.ts';
import { PROJECT } from './project.ts';

/** Says what is being done, for a person who waits. */
type Say = (line: string) => void;

/**
 * Loads the reports of seeds/ that are not loaded as they are. A mistake in a file does not take away what was loaded before: that is
 * served, and said to be older than the files.
 *
 * @throws SEED_INVALID, FILE_UNREADABLE where the graph holds no report
 */
export const loadSeeds = async (
  client: GraphClient,
  lexicon: Lexicon,
  say: Say,
  seeds: string = PROJECT.seeds,
): Promise<void> => {
  for (const folder of reportFolders(seeds)) {
    try {
      await loadFolder(client, folder, lexicon, say);
    } catch (error) {
      if (!isMistake(error) || (await isEmpty(client))) throw error;
      say(olderThan(folder, error));
    }
  }
};

const loadFolder = async (client: GraphClient, folder: string, lexicon: Lexicon, say: Say): Promise<void> => {
  const graph = readReportFolder(folder, lexicon);
  const loaded = await loadReport(client.patient({ tell: say }), graph);
  const size = `${graph.entities.length} entities, ${graph.relations.length} relations`;
  say(
    loaded === null ? `${graph.report.title} is loaded already.` : `Loaded ${graph.report.title}: ${size}.`,
  );
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

const LEXICON_FILES = ['words.yaml', 'weight.yaml', 'scripts.yaml'] as const;

/**
 * The lexicon of seeds/. The files that were last read without a mistake are kept as copies, and are what is used while the files hold one.
 *
 * @throws SEED_INVALID, FILE_UNREADABLE where there are no copies
 */
export const openLexicon = (copies: string, say: Say, seeds: string = PROJECT.seeds): Lexicon => {
  try {
    const lexicon = readLexicon(seeds);
    keep(seeds, copies);
    return lexicon;
  } catch (error) {
    if (!isMistake(error) || !LEXICON_FILES.every((name) => existsSync(join(copies, name)))) throw error;
    say(olderThan(seeds, error));
    return readLexicon(copies);
  }
};

/** Where nothing can be written, a mistake stops the start. */
const keep = (seeds: string, copies: string): void => {
  try {
    mkdirSync(copies, { recursive: true });
    for (const name of LEXICON_FILES) copyFileSync(join(seeds, name), join(copies, name));
  } catch {
    // Copies are a help, and no part of a start.
  }
};
