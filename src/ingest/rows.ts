import { TERM_STATUSES } from '../domain/kinds.ts';
import { ENTITIES } from '../domain/entities.ts';
import type {
  Entity,
  EntityLabel,
  Evidence,
  Measure,
  MentionRecord,
  Relation,
  Report,
  ReportGraph,
  Scripted,
} from '../domain/records.ts';
import type { Params } from '../graph/client.ts';
import type { Param } from '../graph/params.ts';
import { numeralKey } from '../match/numeral-key.ts';

/** The report as the graph keeps it. */
export const reportRow = (graph: ReportGraph): Params => ({
  ...graph.report,
  text: graph.text,
  position: reportPosition(graph),
});

/** What a report says as rows of cypher/queries/load, in the order in which they are written. */
export const rowsOf = (graph: ReportGraph) => {
  const report = graph.report.id;
  return {
    sections: graph.sections,
    entities: graph.entities.map(entityRow),
    labels: graph.labels.map(labelRow),
    definitions: graph.definitions.map(({ term, ...rest }) => ({ term, properties: definitionRow(rest) })),
    parts: graph.parts.map(partRow),
    relations: graph.relations.map((relation) => relationRow(relation, graph.report)),
    measures: graph.measures.map((measure) => measureRow(measure, report)),
    mentions: graph.mentions.map((mention) => mentionRow(mention, report)),
  } as const satisfies Readonly<Record<string, readonly Params[]>>;
};

/** Newest first within a place. */
const reportPosition = ({ report }: ReportGraph): string =>
  `${report.place}@${9999 - report.year}#${report.id}`;

const entityRow = (entity: Entity): Params => {
  const { name, summary, ...rest } = entity;
  return {
    label: ENTITIES[entity.kind].type,
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

const partRow = ({ term, group, items, token, heading, ...rest }: ReportGraph['parts'][number]): Params => ({
  term,
  group,
  items: items.map((id, order) => ({ id, order })),
  properties: {
    ...rest,
    ...scripted('token', token),
    ...(heading === null ? {} : scripted('heading', heading)),
  },
});

const relationRow = ({ kind, from, to, evidence, ...rest }: Relation, { id, year }: Report): Params => ({
  kind,
  from,
  to,
  properties: { ...rest, ...evidenceColumns(evidence), year, position: factPosition(id, evidence, rest.id) },
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
