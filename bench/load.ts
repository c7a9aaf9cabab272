import { PROJECT } from '../src/bin/project.ts';
import type { ReportGraph } from '../src/domain/records.ts';
import type { GraphClient } from '../src/graph/client.ts';
import { loadReport } from '../src/ingest/load-report.ts';
import { reportFolders } from '../src/ingest/report-folders.ts';
import { readLexicon, readReportFolder } from '../src/ingest/seeds.ts';

/** Reading and checking the curated files, then the one transaction; in seconds. */
export type LoadTime = { readonly read: number; readonly write: number };

export const timeLoad = async (client: GraphClient): Promise<LoadTime> => {
  const began = performance.now();
  const graphs = readGraphs();
  const read = performance.now();
  for (const graph of graphs) await loadReport(client, graph);
  return { read: (read - began) / 1_000, write: (performance.now() - read) / 1_000 };
};

/** Takes everything out of the database; indexes and constraints stay. */
export const forget = (client: GraphClient): Promise<void> => client.statement('MATCH (n) DETACH DELETE n');

const readGraphs = (): readonly ReportGraph[] => {
  const lexicon = readLexicon(PROJECT.seeds);
  return reportFolders(PROJECT.seeds).map((folder) => readReportFolder(folder, lexicon));
};

/** The text of the seed report, as often as it takes to fill a length in UTF-16 units. */
export const seedText = (length: number): string => {
  const text = readGraphs()
    .map((graph) => graph.text)
    .join('\n');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
};
