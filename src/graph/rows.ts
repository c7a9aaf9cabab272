import type {
  Definition,
  Entity,
  Evidence,
  Label,
  Measure,
  Provenance,
  Relation,
  Report,
  Scripted,
  Term,
} from '../domain/records.ts';

/** What the graph stores flat (docs/architecture.md, "The graph") and how it becomes the values of the domain. */
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

/** Absent properties are absent from the row, so that what may be null is undefined here. */
export type EntityRow = ProvenanceColumns &
  ScriptedColumns<'name'> &
  ScriptedColumns<'summary'> & {
    readonly id: string;
    readonly kind: Entity['kind'];
    readonly position: string;
  };
export type RelationRow = Omit<Relation, 'evidence' | 'verb' | 'note' | 'caveat' | keyof Provenance> &
  ProvenanceColumns &
  EvidenceColumns & { readonly verb?: string; readonly note?: string; readonly caveat?: string };
export type DefinitionRow = ProvenanceColumns &
  ScriptedColumns<'text'> &
  EvidenceColumns & { readonly id: string };
export type MeasureRow = Omit<Measure, 'evidence' | 'upper' | 'among' | keyof Provenance> &
  ProvenanceColumns &
  EvidenceColumns & { readonly upper?: number; readonly among?: string };
export type ReportRow = Partial<Report> &
  Pick<Report, 'id' | 'title' | 'year' | 'place'> & { readonly position: string };
export type LabelRow = Omit<Label, 'note'> & { readonly note?: string | null };

const OPTIONAL = { code: null, level: null, issuer: null, place: null } as const;

export const toEntity = ({
  name,
  nameHans,
  nameHant,
  summary,
  summaryHans,
  summaryHant,
  ...row
}: EntityRow): Entity =>
  ({
    ...OPTIONAL,
    ...row,
    ...toProvenance(row),
    name: toScripted(name, nameHans, nameHant),
    summary: summary === undefined ? null : toScripted(summary, summaryHans, summaryHant),
  }) as Entity;

export const toTerm = (row: EntityRow): Term => toEntity(row) as Term;

export const toRelation = ({
  starts,
  ends,
  quotes,
  report,
  verb,
  note,
  caveat,
  ...row
}: RelationRow): Relation => ({
  ...row,
  ...toProvenance(row),
  verb: verb ?? null,
  note: note ?? null,
  caveat: caveat ?? null,
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

export const toMeasure = ({ starts, ends, quotes, report, upper, among, ...row }: MeasureRow): Measure => ({
  ...row,
  ...toProvenance(row),
  upper: upper ?? null,
  among: among ?? null,
  evidence: toEvidence({ report, starts, ends, quotes }),
});

export const toReport = ({ level, issuedOn, speaker, reviewed, ...row }: ReportRow): Report => ({
  ...row,
  level: level ?? null,
  issuedOn: issuedOn ?? null,
  speaker: speaker ?? null,
  reviewed: reviewed ?? true,
});

export const toLabel = ({ text, script, role, note }: LabelRow): Label => ({
  text,
  script,
  role,
  note: note ?? null,
});

export const toProvenance = ({ source, reviewed, confidence, reason }: ProvenanceColumns): Provenance => ({
  source: source ?? null,
  reviewed: reviewed ?? true,
  confidence: confidence ?? null,
  reason: reason ?? null,
});

export const toScripted = (source = '', hans = source, hant = source): Scripted => ({ source, hans, hant });

const toEvidence = ({ report, starts, ends, quotes }: EvidenceColumns): readonly Evidence[] =>
  quotes.map((quote, index) => ({ report, quote, start: starts[index] ?? 0, end: ends[index] ?? 0 }));
