import type {
  ActionStatus,
  Basis,
  Change,
  Comparator,
  EntityKind,
  LabelRole,
  LabelScript,
  Level,
  MeasureStatus,
  RelationKind,
  TermStatus,
} from './kinds.ts';

/** UTF-16 offsets into the cleaned text of a report; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** The report's own words: `quote` is exactly the report's text from `start` to `end`. */
export type Evidence = Span & { readonly report: string; readonly quote: string };

/**
 * Where a fact comes from: the file and line that say it, relative to the folder of all reports (`zhenjiang-2024/plan-3.yaml:120`), and
 * whether an editor has reviewed it. Of a draft, how sure the machine was, from 0 to 1, and its reason as a sentence.
 */
export type Provenance = {
  readonly source: string | null;
  readonly reviewed: boolean;
  readonly confidence: number | null;
  readonly reason: string | null;
};

/** A text in the script of the report and in both Chinese scripts. */
export type Scripted = { readonly source: string; readonly hans: string; readonly hant: string };

export type Label = {
  readonly text: string;
  readonly script: LabelScript;
  readonly role: LabelRole;
  readonly note: string | null;
};

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

export type Term = EntityBase<'TERM'> & {
  readonly code: string | null;
  readonly level: Level | null;
  readonly issuer: string | null;
  readonly status: TermStatus;
};
export type Goal = EntityBase<'GOAL'>;
export type Action = EntityBase<'ACTION'> & {
  readonly status: ActionStatus;
  readonly year: number;
  /** Ids of the report and the section that say it. */
  readonly report: string;
  readonly section: string;
};
export type Project = EntityBase<'PROJECT'> & { readonly collective: boolean };
export type Place = EntityBase<'PLACE'> & { readonly level: Level | null };
export type Organization = EntityBase<'ORGANIZATION'> & {
  readonly level: Level | null;
  readonly place: string | null;
};
export type Entity = Term | Goal | Action | Project | Place | Organization;
export type EntityOf<Kind extends EntityKind> = Extract<Entity, { readonly kind: Kind }>;

/** A guard for entities of a kind; what is missing is of none. */
export const isOfKind =
  <Kind extends EntityKind>(kind: Kind) =>
  (entity: Entity | null | undefined): entity is EntityOf<Kind> =>
    entity?.kind === kind;

export const isTerm = isOfKind('TERM');
export const isPlace = isOfKind('PLACE');
export const isOrganization = isOfKind('ORGANIZATION');

export type Relation = Provenance & {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly verb: string | null;
  readonly note: string | null;
  /** What speaks against a conclusion, apart from its ground. */
  readonly caveat: string | null;
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

export type Measure = Provenance & {
  readonly id: string;
  readonly about: string;
  readonly indicator: string;
  /** Folded, to find it by. */
  readonly indicatorKey: string;
  readonly change: Change;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  /** Of a rank, whose unit is 位: among whom it is held. */
  readonly among: string | null;
  readonly comparator: Comparator;
  readonly year: number;
  readonly status: MeasureStatus;
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
export type Report = {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly place: string;
  readonly level: Level | null;
  readonly issuedOn: string | null;
  readonly speaker: string | null;
  /** False for a draft: a machine read it, and no editor has reviewed what it says. */
  readonly reviewed: boolean;
};

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
