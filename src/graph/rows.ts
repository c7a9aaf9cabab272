import { readColumns } from '../domain/columns.ts';
import { TifaError } from '../domain/errors.ts';
import {
  LABEL_COLUMNS,
  MEASURE_COLUMNS,
  PROVENANCE_COLUMNS,
  RELATION_COLUMNS,
  REPORT_COLUMNS,
} from '../domain/fact-columns.ts';
import { ENTITIES } from '../domain/entities.ts';
import { type RelationKind } from '../domain/model.ts';
import type { EntityKind } from '../domain/kinds.ts';
import {
  type Definition,
  type Entity,
  type Evidence,
  isTerm,
  type Label,
  type Measure,
  type Provenance,
  type Relation,
  type Report,
  type Scripted,
  type Term,
} from '../domain/records.ts';

/** What the graph stores flat (docs/architecture.md, "The graph") and how it becomes the values of the domain, column by column. */
export type ScriptedColumns<Name extends string> = {
  readonly [Key in Name | `${Name}Hans` | `${Name}Hant`]?: string;
};
type EvidenceColumns = {
  readonly report: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
};

/** What a database from before there were drafts lacks was reviewed. */
type ProvenanceColumns = Partial<Provenance>;

/** Absent properties are absent from the row; those of the kind, and of the fact, are read as the model has them. */
export type EntityRow = ProvenanceColumns &
  ScriptedColumns<'name'> &
  ScriptedColumns<'summary'> & {
    readonly id: string;
    readonly kind: EntityKind;
    readonly position: string;
  };
export type RelationRow = ProvenanceColumns &
  EvidenceColumns & {
    readonly id: string;
    readonly kind: RelationKind;
    readonly from: string;
    readonly to: string;
  };
export type DefinitionRow = ProvenanceColumns &
  ScriptedColumns<'text'> &
  EvidenceColumns & { readonly id: string };
export type MeasureRow = ProvenanceColumns &
  EvidenceColumns & { readonly id: string; readonly about: string };
export type ReportRow = { readonly id: string; readonly position: string };
export type LabelRow = { readonly text: string };

export const toEntity = (row: EntityRow): Entity => {
  const { name, nameHans, nameHant, summary, summaryHans, summaryHant, kind, ...rest } = row;
  return ofKind(kind, {
    ...rest,
    ...toProvenance(row),
    name: toScripted(name, nameHans, nameHant),
    summary: summary === undefined ? null : toScripted(summary, summaryHans, summaryHant),
  });
};

type Common = Provenance & Pick<Entity, 'id' | 'name' | 'summary' | 'position'>;

/** Each kind by itself: one expression for all would have the type of none. */
const ofKind = (kind: EntityKind, row: Common): Entity => {
  const { id } = row;
  switch (kind) {
    case 'TERM':
      return { ...readColumns(ENTITIES.TERM.columns, row, id), kind };
    case 'GOAL':
      return { ...readColumns(ENTITIES.GOAL.columns, row, id), kind };
    case 'ACTION':
      return { ...readColumns(ENTITIES.ACTION.columns, row, id), kind };
    case 'PROJECT':
      return { ...readColumns(ENTITIES.PROJECT.columns, row, id), kind };
    case 'PLACE':
      return { ...readColumns(ENTITIES.PLACE.columns, row, id), kind };
    case 'ORGANIZATION':
      return { ...readColumns(ENTITIES.ORGANIZATION.columns, row, id), kind };
    default:
      return unknownKind(kind, id);
  }
};

const unknownKind = (kind: never, id: string): never => {
  throw new TifaError(
    'UNEXPECTED',
    `${id} must be of a kind that this version knows, was ${String(kind)}; load its report again`,
  );
};

/** @throws UNEXPECTED for an entity of another kind */
export const toTerm = (row: EntityRow): Term => {
  const entity = toEntity(row);
  if (isTerm(entity)) return entity;
  throw new TifaError(
    'UNEXPECTED',
    `${row.id} must be a term in the graph, was ${row.kind}; load its report again`,
  );
};

export const toRelation = ({ starts, ends, quotes, report, ...row }: RelationRow): Relation => ({
  ...readColumns(RELATION_COLUMNS, row, row.id),
  ...toProvenance(row),
  evidence: toEvidence({ report, starts, ends, quotes }),
});

export const toDefinition = (
  term: string,
  { id, text, textHans, textHant, ...columns }: DefinitionRow,
): Definition | undefined => {
  const [evidence] = toEvidence(columns);
  return evidence === undefined
    ? undefined
    : { id, term, text: toScripted(text, textHans, textHant), evidence, ...toProvenance(columns) };
};

export const toMeasure = ({ starts, ends, quotes, report, ...row }: MeasureRow): Measure => ({
  ...readColumns(MEASURE_COLUMNS, row, row.id),
  ...toProvenance(row),
  evidence: toEvidence({ report, starts, ends, quotes }),
});

export const toReport = (row: ReportRow): Report =>
  readColumns(REPORT_COLUMNS, { reviewed: true, ...row }, row.id);

export const toLabel = (row: LabelRow): Label => readColumns(LABEL_COLUMNS, row, row.text);

export const toProvenance = (row: ProvenanceColumns): Provenance => {
  const { source = null, reviewed = true, confidence = null, reason = null } = row;
  return readColumns(PROVENANCE_COLUMNS, { source, reviewed, confidence, reason }, 'a fact');
};

export const toScripted = (source = '', hans = source, hant = source): Scripted => ({ source, hans, hant });

const toEvidence = ({ report, starts, ends, quotes }: EvidenceColumns): readonly Evidence[] =>
  quotes.map((quote, index) => ({ report, quote, start: starts[index] ?? 0, end: ends[index] ?? 0 }));
