import { TifaError } from '../domain/errors.ts';
import type { ReportGraph } from '../domain/records.ts';
import { readCuratedGraph } from './curated/curated-graph.ts';
import { filesOnDisk } from './curated/review-files.ts';
import { findReports, type FoundReport } from './find-reports.ts';
import type { Lexicon } from './seeds.ts';

/** Reads a raw report and drafts what it says, `reviewed: false`. */
export type Draft = (path: string) => Promise<ReportGraph>;

type Tools = {
  readonly lexicon: Lexicon;
  readonly draft: Draft;
  /** Told before each report is read. */
  readonly tell?: (path: string, number: number, total: number) => void;
};

/**
 * Reads and checks every report of a folder: nothing can be written before all of it is sound.
 *
 * @throws FOLDER_MISSING, NO_REPORTS, SEED_INVALID, FILE_UNREADABLE, and what a draft throws of a raw report
 */
export const readReports = async (folder: string, tools: Tools): Promise<readonly ReportGraph[]> => {
  const found = findReports(folder);
  const places = new Map<string, string>();
  const graphs: ReportGraph[] = [];
  for (const [index, one] of found.entries()) {
    tools.tell?.(one.path, index + 1, found.length);
    const graph = await readOne(one, tools);
    mustBeOnce(places, graph.report.id, one.path);
    graphs.push(graph);
  }
  return graphs;
};

const readOne = async ({ kind, path }: FoundReport, { lexicon, draft }: Tools): Promise<ReportGraph> => {
  if (kind === 'REVIEW') return readCuratedGraph(filesOnDisk(path), lexicon);
  const graph = await draft(path);
  if (!graph.report.reviewed) return graph;
  throw new TifaError('SEED_INVALID', `${path} must be drafted with reviewed: false, and is not.`);
};

/** Two of one place and year would replace each other, the last one winning without a word. */
const mustBeOnce = (places: Map<string, string>, report: string, path: string): void => {
  const earlier = places.get(report);
  if (earlier !== undefined)
    throw new TifaError(
      'SEED_INVALID',
      `${path} must be a report of its own, and ${earlier} is of the same place and year (${report}); take one of them away.`,
    );
  places.set(report, path);
};
