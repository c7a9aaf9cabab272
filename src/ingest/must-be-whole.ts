import { TifaError } from '../domain/errors.ts';
import type { ReportGraph } from '../domain/records.ts';

const SHOWN = 5;

/**
 * A fact about an entity that the report does not record would be lost without a word, or outlive the report.
 *
 * @throws SEED_INVALID
 */
export const mustBeWhole = (graph: ReportGraph): void => {
  const recorded = new Set(graph.entities.map(({ id }) => id));
  const missing = [...new Set(spokenOf(graph))].filter((id) => !recorded.has(id));
  if (missing.length === 0) return;
  throw new TifaError(
    'SEED_INVALID',
    `${graph.report.id} must record every entity that it speaks of, and does not record ${missing.slice(0, SHOWN).join(', ')} (${missing.length} in all); add what is missing, or take away what names it`,
  );
};

const spokenOf = ({
  report,
  labels,
  definitions,
  parts,
  relations,
  measures,
  mentions,
}: ReportGraph): readonly string[] => [
  report.place,
  ...labels.map(({ entity }) => entity),
  ...definitions.map(({ term }) => term),
  ...parts.flatMap(({ term, group, items }) => [term, ...items, ...(group === null ? [] : [group])]),
  ...relations.flatMap(({ from, to }) => [from, to]),
  ...measures.map(({ about }) => about),
  ...mentions.map(({ entity }) => entity),
];
