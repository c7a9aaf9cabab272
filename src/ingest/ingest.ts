import type { Ingested } from '../domain/changes.ts';
import type { ReportGraph } from '../domain/records.ts';
import type { GraphClient } from '../graph/client.ts';
import { loadReport } from './load-report.ts';
import { planLoad } from './plan-load.ts';

type Options = {
  /** False: only say what a load would do. */
  readonly write: boolean;
  /** Told after each report. */
  readonly tell: (ingested: Ingested, done: number, total: number) => void;
};

/**
 * Brings reports into the graph one after the other, each in one transaction. What is there as it is, is skipped: what was stopped half-way
 * goes on where it stopped.
 *
 * @throws SEED_INVALID, DATABASE_UNAVAILABLE and its kin; the reports before the one that failed stay loaded
 */
export const ingest = async (
  client: GraphClient,
  graphs: readonly ReportGraph[],
  { write, tell }: Options,
): Promise<readonly Ingested[]> => {
  const all: Ingested[] = [];
  for (const graph of graphs) {
    const ingested = await ingestOne(client, graph, write);
    all.push(ingested);
    tell(ingested, all.length, graphs.length);
  }
  return all;
};

const ingestOne = async (client: GraphClient, graph: ReportGraph, write: boolean): Promise<Ingested> => {
  const { id: report, title, reviewed } = graph.report;
  const { state, changes } = await planLoad(client, graph);
  const isWanted = write && (state === 'NEW' || state === 'CHANGED');
  const loaded = isWanted ? await loadReport(client, graph) : null;
  return {
    report,
    title,
    reviewed,
    state,
    entities: graph.entities.length,
    relations: graph.relations.length,
    measures: graph.measures.length,
    changes,
    version: loaded?.version ?? null,
  };
};
