import { createHash } from 'node:crypto';

import type { ReportGraph } from '../domain/records.ts';
import type { GraphClient, Reader, Writer } from '../graph/client.ts';
import { mustBeWhole } from './must-be-whole.ts';
import { reportRow, rowsOf } from './rows.ts';

export type Loaded = {
  /** Of the graph, after the load. */
  readonly version: number;
};

/** Where each query writes so many rows at a time, a large report never makes one message too large. */
const BATCH = 1_000;

/**
 * Loads or replaces a report in one transaction: readers see its old facts or its new ones. The version of the graph is raised in the same
 * transaction.
 *
 * @returns null when the very same facts are there already, and nothing was written
 * @throws SEED_INVALID when a fact names an entity that the report does not record
 */
export const loadReport = async (client: GraphClient, graph: ReportGraph): Promise<Loaded | null> => {
  mustBeWhole(graph);
  const checksum = checksumOf(graph);
  if (await isLoaded(client, graph, checksum)) return null;
  return client.inTransaction((writer) => write(writer, graph, checksum));
};

/** Whether the very same facts, from the same lines of the same files, are in the graph. */
export const isLoaded = async (
  reader: Reader,
  graph: ReportGraph,
  checksum = checksumOf(graph),
): Promise<boolean> => {
  const [known] = await reader.read<{ checksum: string }>('load/checksum', { report: graph.report.id });
  return known?.checksum === checksum;
};

const checksumOf = (graph: ReportGraph): string =>
  createHash('sha256').update(JSON.stringify(graph)).digest('hex');

const write = async (writer: Writer, graph: ReportGraph, checksum: string): Promise<Loaded> => {
  const report = graph.report.id;
  const [raised] = await writer.write<Loaded>('load/raise-version', { at: new Date().toISOString() });
  const [before] = await writer.write<{ ids: readonly string[] }>('load/recorded', { report });
  await writer.write('load/forget-facts', { report });
  await writer.write('load/report', {
    report: { ...reportRow(graph), checksum },
  });
  await writeRows(writer, report, graph);
  const now = graph.entities.map(({ id }) => id);
  await writer.write('load/settle-entities', { ids: [...new Set([...(before?.ids ?? []), ...now])] });
  return { version: raised?.version ?? 0 };
};

const writeRows = async (writer: Writer, report: string, graph: ReportGraph): Promise<void> => {
  for (const [table, rows] of Object.entries(rowsOf(graph)))
    for (let from = 0; from < rows.length; from += BATCH)
      await writer.write(`load/${table}`, { report, rows: rows.slice(from, from + BATCH) });
};
