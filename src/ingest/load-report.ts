import { createHash } from 'node:crypto';

import { TERM_STATUSES } from '../domain/kinds.ts';
import type {
  Entity,
  EntityLabel,
  Evidence,
  Measure,
  MentionRecord,
  Relation,
  ReportGraph,
  Scripted,
} from '../domain/records.ts';
import type { GraphClient, Params, Writer } from '../graph/client.ts';
import type { Param } from '../graph/params.ts';
import { numeralKey } from '../match/numeral-key.ts';
import { mustBeWhole } from './must-be-whole.ts';

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
  const checksum = createHash('sha256').update(JSON.stringify(graph)).digest('hex');
  const [known] = await client.read<{ checksum: string }>('load/checksum', { report: graph.report.id });
  if (known?.checksum === checksum) return null;
  return client.inTransaction((writer) => write(writer, graph, checksum));
};

const write = async (writer: Writer, graph: ReportGraph, checksum: string): Promise<Loaded> => {
  const report = graph.report.id;
  const [raised] = await writer.write<Loaded>('load/raise-version', { at: new Date().toISOString() });
  const [before] = await writer.write<{ ids: readonly string[] }>('load/recorded', { report });
  await writer.write('load/forget-facts', { report });
  await writer.write('load/report', {
    report: { ...graph.report, text: graph.text, checksum, position: reportPosition(graph) },
  });
  await writeRows(writer, report, graph);
  const now = graph.entities.map(({ id }) => id);
  await writer.write('load/settle-entities', { ids: [...new Set([...(before?.ids ?? []), ...now])] });
  await writer.write('load/count', {});
  return { version: raised?.version ?? 0 };
};

const writeRows = async (writer: Writer, report: string, graph: ReportGraph): Promise<void> => {
  const tables: readonly (readonly [string, readonly Params[]])[] = [
    ['load/sections', graph.sections],
    ['load/entities', graph.entities.map(entityRow)],
    ['load/labels', graph.labels.map(labelRow)],
    [
      'load/definitions',
      graph.definitions.map(({ term, ...definition }) => ({ term, properties: definitionRow(definition) })),
    ],
    ['load/parts', graph.parts.map(partRow)],
    ['load/relations', graph.relations.map((relation) => relationRow(relation, report))],
    ['load/measures', graph.measures.map((measure) => measureRow(measure, report))],
    ['load/mentions', graph.mentions.map((mention) => mentionRow(mention, report))],
  ];
  for (const [query, rows] of tables)
    for (let from = 0; from < rows.length; from += BATCH)
      await writer.write(query, { report, rows: rows.slice(from, from + BATCH) });
};

/** Newest first within a place. */
const reportPosition = ({ report }: ReportGraph): string =>
  `${report.place}@${9999 - report.year}#${report.id}`;

const LABELS: Readonly<Record<Entity['kind'], string>> = {
  TERM: 'Term',
  GOAL: 'Goal',
  ACTION: 'Action',
  PROJECT: 'Project',
  PLACE: 'Place',
  ORGANIZATION: 'Organization',
};

const entityRow = (entity: Entity): Params => {
  const { name, summary, ...rest } = entity;
  return {
    label: LABELS[entity.kind],
    rank: entity.kind === 'TERM' ? TERM_STATUSES.indexOf(entity.status) : 0,
    properties: {
      ...rest,
      ...scripted('name', name),
      ...(summary === null ? {} : scripted('summary', summary)),
    },
  };
};

const labelRow = ({ entity, ...label }: EntityLabel): Params => ({
  entity,
  properties: { ...label, numeralKey: numeralKey(label.key) },
});

const definitionRow = ({
  text,
  evidence,
  ...rest
}: Omit<ReportGraph['definitions'][number], 'term'>): Param => ({
  ...rest,
  ...scripted('text', text),
  ...evidenceColumns([evidence]),
});

const partRow = ({ term, group, items, ...part }: ReportGraph['parts'][number]): Params => ({
  term,
  group,
  items: items.map((id, order) => ({ id, order })),
  properties: part,
});

const relationRow = ({ kind, from, to, evidence, ...rest }: Relation, report: string): Params => ({
  kind,
  from,
  to,
  properties: { ...rest, ...evidenceColumns(evidence), position: factPosition(report, evidence, rest.id) },
});

const measureRow = ({ about, evidence, ...rest }: Measure, report: string): Params => ({
  about,
  properties: { ...rest, ...evidenceColumns(evidence), position: factPosition(report, evidence, rest.id) },
});

const mentionRow = ({ entity, label, evidence, inGlossary }: MentionRecord, report: string): Params => {
  const { text, ...kept } = label;
  const { start, end, quote } = evidence;
  const position = factPosition(report, [evidence], `${end}#${entity}`);
  return { entity, properties: { label: text, ...kept, start, end, quote, inGlossary, position } };
};

/** Where a fact comes in document order, as a sortable text that no other fact has. */
const factPosition = (report: string, evidence: readonly Evidence[], id: string): string =>
  `${report}@${String(evidence[0]?.start ?? 0).padStart(7, '0')}#${id}`;

/** `name`, `nameHans`, `nameHant`. */
const scripted = (property: string, { source, hans, hant }: Scripted): Readonly<Record<string, string>> => ({
  [property]: source,
  [`${property}Hans`]: hans,
  [`${property}Hant`]: hant,
});

/** Evidence lies in three lists of one length beside the report that all of it is from. */
const evidenceColumns = (evidence: readonly Evidence[]): Readonly<Record<string, Param>> => ({
  starts: evidence.map(({ start }) => start),
  ends: evidence.map(({ end }) => end),
  quotes: evidence.map(({ quote }) => quote),
});
