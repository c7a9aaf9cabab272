import type { ValuesOf } from './columns.ts';
import type { EntityKind } from './kinds.ts';
import type {
  LABEL_COLUMNS,
  MEASURE_COLUMNS,
  PROVENANCE_COLUMNS,
  RELATION_COLUMNS,
  REPORT_COLUMNS,
} from './fact-columns.ts';
import type { ENTITIES } from './entities.ts';
import type { RelationKind } from './model.ts';

/** UTF-16 offsets into the cleaned text of a report; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** The report's own words: `quote` is exactly the report's text from `start` to `end`. */
export type Evidence = Span & { readonly report: string; readonly quote: string };

/**
 * Where a fact comes from: the file and line that say it, relative to the folder of all reports (`zhenjiang-2024/plan-3.yaml:120`), and
 * whether an editor has reviewed it. Of a draft, how sure the machine was, from 0 to 1, and its reason as a sentence.
 */
export type Provenance = ValuesOf<typeof PROVENANCE_COLUMNS>;

/** A text in the script of the report and in both Chinese scripts. */
export type Scripted = { readonly source: string; readonly hans: string; readonly hant: string };

export type Label = ValuesOf<typeof LABEL_COLUMNS>;

type EntityBase<Kind extends EntityKind> = Provenance & {
  readonly id: string;
  readonly kind: Kind;
  readonly name: Scripted;
  readonly summary: Scripted | null;
  /** Folded words of reports that say it, for search: definitions, and the clauses that are it or are done for it. */
  readonly said?: string;
  /** How much reports make of it, in points (docs/weight.md); for the order of walks. */
  readonly weight?: number;
  /** Where the entity comes in document order, as a sortable text: report, offset, id. */
  readonly position: string;
  /** Of an answer, not of the record: ids of the reports that it was narrowed to, and that what is asked of the entity is narrowed to too. */
  readonly narrowedTo?: readonly string[];
};

/** What every entity has, and the columns of its kind. */
export type Entity = {
  [Kind in EntityKind]: EntityBase<Kind> & ValuesOf<(typeof ENTITIES)[Kind]['columns']>;
}[EntityKind];
export type EntityOf<Kind extends EntityKind> = Extract<Entity, { readonly kind: Kind }>;
export type Term = EntityOf<'TERM'>;
export type Goal = EntityOf<'GOAL'>;
export type Action = EntityOf<'ACTION'>;
export type Project = EntityOf<'PROJECT'>;
export type Place = EntityOf<'PLACE'>;
export type Organization = EntityOf<'ORGANIZATION'>;

/** A guard for entities of a kind; what is missing is of none. */
export const isOfKind =
  <Kind extends EntityKind>(kind: Kind) =>
  (entity: Entity | null | undefined): entity is EntityOf<Kind> =>
    entity?.kind === kind;

export const isTerm = isOfKind('TERM');
export const isPlace = isOfKind('PLACE');
export const isOrganization = isOfKind('ORGANIZATION');

export type Relation = Provenance &
  ValuesOf<typeof RELATION_COLUMNS> & {
    readonly id: string;
    readonly kind: RelationKind;
    readonly from: string;
    readonly to: string;
    readonly evidence: readonly Evidence[];
  };

export type Definition = Provenance & {
  readonly id: string;
  readonly term: string;
  readonly text: Scripted;
  readonly evidence: Evidence;
};

/** One part of a split slogan. `items` are ids of entities, in order. */
export type Part = Provenance & {
  readonly order: number;
  readonly token: Scripted;
  /** Which one of the parts with its token, from 1. */
  readonly ordinal: number;
  readonly heading: Scripted | null;
  readonly count: number | null;
  readonly complete: boolean;
  readonly group: string | null;
  readonly items: readonly string[];
};

export type Measure = Provenance &
  ValuesOf<typeof MEASURE_COLUMNS> & {
    readonly id: string;
    readonly about: string;
    readonly evidence: readonly Evidence[];
  };

export type Section = Span & {
  readonly id: string;
  /** Headings from the outermost section to this one. */
  readonly path: readonly string[];
  readonly heading: string;
  readonly depth: number;
};

/** A report without its text, which is long and seldom asked for. */
export type Report = ValuesOf<typeof REPORT_COLUMNS>;

/** A form of one entity that the matcher looks for; LOCAL forms hold at one span only. */
export type EntityLabel = Label & { readonly entity: string; readonly key: string; readonly rank: number };

/** A place where the report names an entity. */
export type MentionRecord = {
  readonly entity: string;
  readonly label: Label;
  readonly evidence: Evidence;
  readonly inGlossary: boolean;
};

/** Everything that one report says, ready to be loaded in one transaction. */
export type ReportGraph = {
  readonly report: Report;
  /** The cleaned text, which every offset points into. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
  readonly labels: readonly EntityLabel[];
  readonly definitions: readonly Definition[];
  readonly parts: readonly (Part & { readonly term: string })[];
  readonly relations: readonly Relation[];
  readonly measures: readonly Measure[];
  readonly mentions: readonly MentionRecord[];
};
