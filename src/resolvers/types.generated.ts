import type { GraphQLResolveInfo } from 'graphql';
import type { Entity as EntityRecord, Term as TermRecord, Goal as GoalRecord, Action as ActionRecord, Project as ProjectRecord, Place as PlaceRecord, Organization as OrganizationRecord, Report as ReportRecord, Section as SectionRecord, Definition as DefinitionRecord, Provenance as ProvenanceRecord, Measure as MeasureRecord, Evidence as EvidenceRecord } from '../domain/records.ts';
import type { DatedAppearance } from '../answers/timeline.ts';
import type { FullPart } from '../graph/terms.ts';
import type { RelationSource } from './relation.ts';
import type { NodeRecord } from './node.ts';
import type { CoverageSource } from './coverage.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Something that a report says was done or will be done: 完成林分優化6907畝. */
export type Action = Entity & Fact & Node & {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** The figures that its clause gives. */
  readonly measures: ReadonlyArray<Measure>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** Where the report says it. */
  readonly section: Section;
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Whether it is planned or done. */
  readonly status: ActionStatus;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
  /** The year that it is planned for or was done in. */
  readonly year: Scalars['Int']['output'];
};


/** Something that a report says was done or will be done: 完成林分優化6907畝. */
export type ActionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/** Something that a report says was done or will be done: 完成林分優化6907畝. */
export type ActionNameArgs = {
  script?: InputMaybe<NameScript>;
};


/** Something that a report says was done or will be done: 完成林分優化6907畝. */
export type ActionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/** Something that a report says was done or will be done: 完成林分優化6907畝. */
export type ActionSummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/** Something that a report says was done or will be done: 完成林分優化6907畝. */
export type ActionTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A page of items: Action. */
export type ActionConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<ActionEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Action. */
export type ActionEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Action;
};

/** How an action stands. */
export type ActionStatus =
  /** The report says that it was done. */
  | 'ACHIEVED'
  /** The report says that it will be done. */
  | 'PLANNED';

/** A label that several terms have: 三大戰略 is one of the city and one of the district. */
export type AmbiguousTerm = {
  /** At most 20; with a scope, those whose issuer is nearest to it first, otherwise from the highest level down. */
  readonly candidates: ReadonlyArray<Term>;
  /** As it was asked. */
  readonly label: Scalars['String']['output'];
};

/**
 * An occurrence of a term in a text. The span includes an issuer that belongs to the name (省委“1310”) and leaves out quotation marks around the
 * whole.
 */
export type Annotation = {
  /** The terms that it may be; empty unless it is ambiguous. */
  readonly candidates: ReadonlyArray<Term>;
  /** UTF-16 offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The label that was matched. */
  readonly matchedLabel: Label;
  /** UTF-16 offset of the first character, into the text as it was sent. */
  readonly start: Scalars['Int']['output'];
  /** The term; null when it is ambiguous. */
  readonly term?: Maybe<Term>;
  /** The text from `start` to `end`. */
  readonly text: Scalars['String']['output'];
};

/** The terms that occur in a text. */
export type AnnotationResult = {
  /** In order, none overlapping another. */
  readonly annotations: ReadonlyArray<Annotation>;
  /** Whether a limit cut the answer. */
  readonly isPartial: Scalars['Boolean']['output'];
};

/** Whose word a relation is. The two are never mixed. */
export type Basis =
  /** An editor or a rule concluded it: `note` says why, and `evidence` holds the words that the note rests on. */
  | 'INFERRED'
  /** Documents beside the reports say it, and no report. */
  | 'REFERENCE'
  /** The report's own words say it. */
  | 'STATED';

/** Whether a figure is a change or a level. */
export type Change =
  /** 下降3%. */
  | 'DECREASE'
  /** 增長5%. */
  | 'INCREASE'
  /** A level: 237.91億元. */
  | 'NONE';

/** How the fact stands to the figure. */
export type Comparator =
  /** 左右, 近, 約. */
  | 'ABOUT'
  /** 以上, 突破, 超, 餘, 不低於. */
  | 'AT_LEAST'
  /** 以內. */
  | 'AT_MOST'
  /** Just that; 力爭 alone too. */
  | 'EQUAL'
  /** From `value` to `upper`. */
  | 'RANGE';

/** What the record does not say about a report. Connections are in document order. */
export type Coverage = {
  /** Terms of the report from which no action, project or place is reached. */
  readonly governingNothing?: Maybe<TermConnection>;
  /** Projects of the report from which no term is reached. */
  readonly servingNothing?: Maybe<ProjectConnection>;
  /** Terms that the report uses and that are nowhere defined or explained, whatever else names them. */
  readonly usedUndefined?: Maybe<TermConnection>;
};


/** What the record does not say about a report. Connections are in document order. */
export type CoverageGoverningNothingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the record does not say about a report. Connections are in document order. */
export type CoverageServingNothingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the record does not say about a report. Connections are in document order. */
export type CoverageUsedUndefinedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What limit cut a walk. */
export type CutReason =
  /** There are more ends than `first`, or more entities in reach than a walk opens (20000). */
  | 'COUNT'
  /** A step to an entity not reached yet was left at `maxDepth`. */
  | 'DEPTH'
  /** Time ran out; the paths are those that were found by then. */
  | 'TIME';

/** What one report says a term means, word for word. */
export type Definition = Fact & {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Where it says it. */
  readonly evidence: Evidence;
  /** Of the term and the report. */
  readonly id: Scalars['ID']['output'];
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The report that says it. */
  readonly report: Report;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The words after the head and its colon. */
  readonly text: Scalars['String']['output'];
};


/** What one report says a term means, word for word. */
export type DefinitionTextArgs = {
  script?: InputMaybe<NameScript>;
};

/** A thing that reports speak of: a slogan, what it aims at, what is done for it, and where. */
export type Entity = {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
};


/** A thing that reports speak of: a slogan, what it aims at, what is done for it, and where. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/** A thing that reports speak of: a slogan, what it aims at, what is done for it, and where. */
export type EntityNameArgs = {
  script?: InputMaybe<NameScript>;
};


/** A thing that reports speak of: a slogan, what it aims at, what is done for it, and where. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/** A thing that reports speak of: a slogan, what it aims at, what is done for it, and where. */
export type EntitySummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/** A thing that reports speak of: a slogan, what it aims at, what is done for it, and where. */
export type EntityTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/**
 * Which entities are wanted; all conditions must hold. A condition that does not fit the kind is BAD_INPUT, an unknown id NOT_FOUND. It fits:
 * serves: all but organisations; locatedIn: actions, projects, places, organisations; termStatus: terms; actionStatus and year: actions.
 */
export type EntityFilter = {
  /** How an action stands. */
  readonly actionStatus?: InputMaybe<ActionStatus>;
  /** Id of a place that they are at, or that contains that place. */
  readonly locatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** What some reports say. */
  readonly scope?: InputMaybe<ScopeInput>;
  /** Id of an entity from which a walk DOWN reaches them, whatever lies between. */
  readonly serves?: InputMaybe<Scalars['ID']['input']>;
  /** How a term stands. */
  readonly termStatus?: InputMaybe<TermStatus>;
  /** Words that a name contains, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** An action's own year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** The kinds of entity. */
export type EntityKind =
  /** Something that a report says was done or will be done. */
  | 'ACTION'
  /** A state to reach; also an indicator with its results and targets. */
  | 'GOAL'
  /** A party committee, a government, a company, a school. */
  | 'ORGANIZATION'
  /** A place with a name: a province, a town, a park, a reservoir. */
  | 'PLACE'
  /** An undertaking with a site, an object or a name of its own: 西牛潭水庫灌區改造工程. */
  | 'PROJECT'
  /** A 提法: a slogan, programme, principle, system or method, and each part of one. */
  | 'TERM';

/** The report's own words: `quote` is exactly `report.text` from `start` to `end` (UTF-16). */
export type Evidence = {
  /** UTF-16 offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** Opens the report's page at the quote. */
  readonly href: Scalars['String']['output'];
  /** The words. */
  readonly quote: Scalars['String']['output'];
  /** The report. */
  readonly report: Report;
  /** The innermost section that holds the quote. */
  readonly section: Section;
  /** UTF-16 offset of the first character. */
  readonly start: Scalars['Int']['output'];
};

/** What a label stands for: one term, several, or none that is known. All three are answers, not errors. */
export type ExplainResult = AmbiguousTerm | Explanation | UnknownTerm;

/** The one term that a label names. */
export type Explanation = {
  /** Which of its labels was matched. */
  readonly matchedLabel: Label;
  /** The term. */
  readonly term: Term;
};

/** Something that the record says, and where that comes from. */
export type Fact = {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A state to reach; also an indicator with its results and targets (地區生產總值). */
export type Goal = Entity & Fact & Node & {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** Its results and targets, newest first. */
  readonly measures: ReadonlyArray<Measure>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
};


/** A state to reach; also an indicator with its results and targets (地區生產總值). */
export type GoalMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/** A state to reach; also an indicator with its results and targets (地區生產總值). */
export type GoalNameArgs = {
  script?: InputMaybe<NameScript>;
};


/** A state to reach; also an indicator with its results and targets (地區生產總值). */
export type GoalRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/** A state to reach; also an indicator with its results and targets (地區生產總值). */
export type GoalSummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/** A state to reach; also an indicator with its results and targets (地區生產總值). */
export type GoalTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A page of items: Goal. */
export type GoalConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Goal. */
export type GoalEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Goal;
};

/** Terms that a walk reached: actions, projects and places that a term governs. */
export type GovernedConnection = {
  /** In the order of `Trace.paths`. */
  readonly edges: ReadonlyArray<GovernedEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; a walk opens 20000 entities at most. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One governed entity. */
export type GovernedEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** How many steps it is away. */
  readonly depth: Scalars['Int']['output'];
  /** The action, project or place. */
  readonly node: Entity;
  /** How it is reached. */
  readonly path: Path;
};

/** Which version of the facts answers. */
export type Graph = {
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** When the last load was made, as ISO 8601. */
  readonly loadedAt: Scalars['String']['output'];
  /** How many relations between them. */
  readonly relations: Scalars['Int']['output'];
  /** How many reports. */
  readonly reports: Scalars['Int']['output'];
  /** Raised by every load. */
  readonly version: Scalars['Int']['output'];
};

/** One form that names an entity. */
export type Label = {
  /** What an editor says of it: that 頭號工程 is a judgement, for one. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it may be used. */
  readonly role: LabelRole;
  /** Its script. */
  readonly script: LabelScript;
  /** The form, as written. */
  readonly text: Scalars['String']['output'];
};

/** How a label may be used. */
export type LabelRole =
  /** Another form that readers meet: a short form, a code, a full name. */
  | 'ALTERNATIVE'
  /** An everyday word that is a name only beside its parent (改革, 創新): explained, never annotated. */
  | 'CONTEXT'
  /** For search and suggest only: pinyin. */
  | 'HIDDEN'
  /** A form that holds at one place of one report (新城, 步行街): on mentions only. */
  | 'LOCAL'
  /** The name, one for each script. */
  | 'PREFERRED';

/** The script of a label. */
export type LabelScript =
  /** Simplified. */
  | 'HANS'
  /** Traditional. */
  | 'HANT'
  /** Latin letters: pinyin. */
  | 'LATN'
  /** Digits and signs alone: 1363. */
  | 'ZYYY';

/** Levels of government, from the top. */
export type Level =
  /** 地級市 */
  | 'CITY'
  /** 縣, 市轄區 */
  | 'DISTRICT'
  /** 全國 */
  | 'NATIONAL'
  /** 省, 自治區, 直轄市 */
  | 'PROVINCE'
  /** 鎮, 鄉, 街道 */
  | 'TOWNSHIP'
  /** 村, 社區 */
  | 'VILLAGE';

/**
 * A figure as written: 地區生產總值 / INCREASE / AT_LEAST / 5 / % / 2024 / TARGET. It belongs to what its clause is about: the action that does it, or
 * the goal that is the indicator.
 */
export type Measure = Fact & {
  /** The goal or action that it is about. */
  readonly about: Entity;
  /** Of a rank, whose unit is 位, among whom it is held: 固定資產投資增速 / EQUAL / 1 / 位 / 全市. Null for what is no rank. */
  readonly among?: Maybe<Scalars['String']['output']>;
  /** Whether the figure is a change or a level. */
  readonly change: Change;
  /** How the fact stands to the figure. */
  readonly comparator: Comparator;
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Every place that says it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Of what it is about, indicator, year and status. */
  readonly id: Scalars['ID']['output'];
  /** What is measured. */
  readonly indicator: Scalars['String']['output'];
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Whether it is wanted or reached. */
  readonly status: MeasureStatus;
  /** The unit as written: %, 萬元, 公里, 畝; 位 of a rank, however it is written (排名第一, 居全市首位). */
  readonly unit: Scalars['String']['output'];
  /** The upper end, for RANGE only: 5.5 of 5%—5.5%. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** The number as written, before its unit: 7700 of 7700萬元. */
  readonly value: Scalars['Float']['output'];
  /** The year that it is for. */
  readonly year: Scalars['Int']['output'];
};

/** A page of items: Measure. */
export type MeasureConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Measure. */
export type MeasureEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Measure;
};

/** Which measures are wanted. Errors: NOT_FOUND for an unknown id. */
export type MeasureFilter = {
  /** Id of the goal, action or project that they are about; of a project, the measures of the actions that deliver it. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Words that the indicator, or a name of the goal that it is, contains, in either script: GDP. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** What some reports say. */
  readonly scope?: InputMaybe<ScopeInput>;
  /** Wanted or reached. */
  readonly status?: InputMaybe<MeasureStatus>;
  /** The year that the figure is for. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a figure is wanted or reached. */
export type MeasureStatus =
  /** Reached. */
  | 'ACTUAL'
  /** To be reached. */
  | 'TARGET';

/** A place where a report names an entity. */
export type Mention = {
  /** What is named. */
  readonly entity: Entity;
  /** Where. */
  readonly evidence: Evidence;
  /** The form that names it there; LOCAL when it holds only there. */
  readonly label: Label;
};

/** A page of items: Mention. */
export type MentionConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Mention. */
export type MentionEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Mention;
};

/** The script that a name or text is asked in. */
export type NameScript =
  /** Simplified. */
  | 'HANS'
  /** Traditional. */
  | 'HANT'
  /** As the report prints it. */
  | 'SOURCE';

/** An object that can be fetched again by its id, as Relay's Global Object Identification asks for. */
export type Node = {
  /** Unique among all nodes. */
  readonly id: Scalars['ID']['output'];
};

/** A party committee, a government, a company, a school. */
export type Organization = Entity & Fact & Node & {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** Its level of government; null for a company. */
  readonly level?: Maybe<Level>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** The place that it belongs to. */
  readonly place?: Maybe<Place>;
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
};


/** A party committee, a government, a company, a school. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/** A party committee, a government, a company, a school. */
export type OrganizationNameArgs = {
  script?: InputMaybe<NameScript>;
};


/** A party committee, a government, a company, a school. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/** A party committee, a government, a company, a school. */
export type OrganizationSummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/** A party committee, a government, a company, a school. */
export type OrganizationTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A page of items: Organization. */
export type OrganizationConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Organization. */
export type OrganizationEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
};

/** Where a page lies among all, as Relay's Cursor Connections define it. */
export type PageInfo = {
  /** Cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One part of a split slogan. 1363 has four: “1”, “3” (三大戰略), “6” (六大行動) and “3” again (三大提升). */
export type Part = Fact & {
  /** Whether the text names as many items as the slogan claims. 九項綜合服務 names four: false. */
  readonly complete: Scalars['Boolean']['output'];
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How many items the slogan claims; null for N. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The term that the part as a whole is, where its heading is one (“三大戰略”) or where it is another slogan (“七個一”). */
  readonly group?: Maybe<Term>;
  /** What the definition calls the part: 三大戰略, 一個目標. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** The items that the text names, in order: terms or goals. */
  readonly items: ReadonlyArray<Entity>;
  /** Its place among the parts, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Which one of the parts with its token it is, from 1: 1363 has two “3”, with ordinals 1 and 2. */
  readonly ordinal: Scalars['Int']['output'];
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The report that splits the term so. */
  readonly report: Report;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Digits alone in a digit code (10, N); otherwise number and noun as written (三線, 一單; 雙變; 七個一). */
  readonly token: Scalars['String']['output'];
};


/** One part of a split slogan. 1363 has four: “1”, “3” (三大戰略), “6” (六大行動) and “3” again (三大提升). */
export type PartHeadingArgs = {
  script?: InputMaybe<NameScript>;
};


/** One part of a split slogan. 1363 has four: “1”, “3” (三大戰略), “6” (六大行動) and “3” again (三大提升). */
export type PartTokenArgs = {
  script?: InputMaybe<NameScript>;
};

/** A way from the start to an end. */
export type Path = {
  /** Where the last step arrives. */
  readonly end: Entity;
  /** In order from the start. */
  readonly steps: ReadonlyArray<Step>;
};

/** A place with a name. */
export type Place = Entity & Fact & Node & {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** Its level of government; null for a park, a reservoir, a street. */
  readonly level?: Maybe<Level>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** Projects that stand in it or in a place inside it, in document order. Null, with an error, when the database takes too long. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
  /** The place that contains it, directly. */
  readonly within?: Maybe<Place>;
};


/** A place with a name. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/** A place with a name. */
export type PlaceNameArgs = {
  script?: InputMaybe<NameScript>;
};


/** A place with a name. */
export type PlaceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place with a name. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/** A place with a name. */
export type PlaceSummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/** A place with a name. */
export type PlaceTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A page of items: Place. */
export type PlaceConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Place. */
export type PlaceEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Place;
};

/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type Project = Entity & Fact & Node & {
  /** Whether it is many sites in one: 14個老舊小區改造. */
  readonly collective: Scalars['Boolean']['output'];
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** The figures of the actions that deliver it; their `about` stays the action. */
  readonly measures: ReadonlyArray<Measure>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** Where it stands. */
  readonly places: ReadonlyArray<Place>;
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** Every term that a walk UP reaches, in the order of `Trace.paths`. Null, with an error, when the database takes too long. */
  readonly serves?: Maybe<TermConnection>;
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
};


/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type ProjectNameArgs = {
  script?: InputMaybe<NameScript>;
};


/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type ProjectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type ProjectServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type ProjectSummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/** An undertaking with a site, an object or a name of its own. A reform or a routine is an action. What is place and project at once (蓮花新城) is both. */
export type ProjectTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A page of items: Project. */
export type ProjectConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Project. */
export type ProjectEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Project;
};

/** Where a fact comes from, whether an editor has reviewed it, and of a draft how sure the machine was. */
export type Provenance = {
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type Query = {
  /** Actions, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly actions?: Maybe<ActionConnection>;
  /** Every known term that occurs in a text, leftmost-longest. Errors: BAD_INPUT for a text of more than 200,000 UTF-16 units. */
  readonly annotate: AnnotationResult;
  /** What the record does not say about a report. Errors: NOT_FOUND. */
  readonly coverage?: Maybe<Coverage>;
  /** What does this slogan mean? Errors: BAD_INPUT for an empty label or one of more than 200 characters. */
  readonly explain: ExplainResult;
  /** Goals, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly goals?: Maybe<GoalConnection>;
  /** Which version of the facts answers. */
  readonly graph: Graph;
  /** Measures, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly measures?: Maybe<MeasureConnection>;
  /**
   * The nodes and links around an entity, ready to draw. The limit is shared by branch, so that a hub does not crowd out the others. Errors: NOT_FOUND,
   * BAD_INPUT.
   */
  readonly neighborhood?: Maybe<Subgraph>;
  /** The object of an id; null when nothing has it. */
  readonly node?: Maybe<Node>;
  /** The objects of ids, in their order, null where nothing has the id. Errors: BAD_INPUT for more than 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organisations, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Places, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly places?: Maybe<PlaceConnection>;
  /** Projects, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Reports, newest first within a place. Errors: BAD_INPUT, NOT_FOUND. */
  readonly reports?: Maybe<ReportConnection>;
  /**
   * Searches names, aliases, definitions, actions and quotes: Chinese substrings of one character and more in both scripts, and pinyin. Exact names
   * first. Several words, with spaces between them, must all be said, in name, words or place. An empty query finds nothing. Errors: BAD_INPUT, NOT_FOUND.
   */
  readonly search?: Maybe<SearchConnection>;
  /** Completes what a reader types: exact names first, then names that begin so; says which label matched. Errors: BAD_INPUT, NOT_FOUND. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Terms, in document order. Errors: BAD_INPUT, NOT_FOUND. */
  readonly terms?: Maybe<TermConnection>;
  /**
   * A bounded, typed walk: from a slogan to projects and places, or back. Errors: NOT_FOUND for an unknown id, BAD_INPUT for an argument out of
   * bounds or a kind in `through` that the direction never follows.
   */
  readonly trace?: Maybe<Trace>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryAnnotateArgs = {
  scope?: InputMaybe<ScopeInput>;
  text: Scalars['String']['input'];
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryCoverageArgs = {
  report: Scalars['ID']['input'];
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryExplainArgs = {
  label: Scalars['String']['input'];
  scope?: InputMaybe<ScopeInput>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  scope?: InputMaybe<ScopeInput>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScopeInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
  scope?: InputMaybe<ScopeInput>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  prefix: Scalars['String']['input'];
  scope?: InputMaybe<ScopeInput>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions to the graph. Unknown ids are errors with code NOT_FOUND everywhere except in node and nodes, which answer null. What an argument
 * does not accept is an error with code BAD_INPUT. See docs/errors.md.
 */
export type QueryTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A fact that connects two entities. */
export type Relation = Fact & {
  /** Whose word it is. */
  readonly basis: Basis;
  /** What speaks against a conclusion, apart from its ground; null where nothing does. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Words that state it; of a conclusion the clause that it is about, then all that its note rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where the arrow starts. */
  readonly from: Entity;
  /** Of kind, ends and report. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly kind: RelationKind;
  /** Why it was concluded; null when it is stated. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Where it ends. */
  readonly to: Entity;
  /** The report's verb where the kind does not say it: 嚴格控制, 服務保障. */
  readonly verb?: Maybe<Scalars['String']['output']>;
};

/** A page of items: Relation. */
export type RelationConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Relation. */
export type RelationEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
};

/**
 * A fact that connects two entities. Every kind is stored so that a walk DOWN follows its arrow and a walk UP goes against it, but for the exceptions
 * named at the kind.
 */
export type RelationKind =
  /** Goal to action. */
  | 'ADVANCED_BY'
  /** Higher to lower part: 綠美韶關 → 綠美湞江. */
  | 'ALIGNS_WITH'
  /** Higher to lower term: 省委1310 → 市委363 → 區委1363. */
  | 'CASCADES_TO'
  /** Action to the earlier action that it carries on under another name or year. Never followed. */
  | 'CONTINUES'
  /**
   * Term or goal to the action against it: what is fought or limited (非農化, 兩高), or a problem that the report admits, a goal named in its words.
   * Followed DOWN only.
   */
  | 'COUNTERED_BY'
  /** Action to project. */
  | 'DELIVERS'
  /** Term to action. */
  | 'GOVERNS'
  /** Term to term or goal: 1363 → 三大戰略 → 工業強區. */
  | 'HAS_PART'
  /** An honour or a list, named as a term, to the action that won it. Never followed. */
  | 'HONOURED_BY'
  /** Action to an organisation that is acted upon. Never followed. */
  | 'INVOLVES'
  /** Project or action to place. */
  | 'LOCATED_IN'
  /** Term to goal. */
  | 'PURSUES'
  /** Organisation to term, goal, action or project. Followed DOWN only. */
  | 'RESPONSIBLE'
  /** Action to the state that it is to bring about, named as a term: 能者上、庸者下. Never followed. */
  | 'RESULTS_IN'
  /** Place to the place that contains it. Followed UP only: from 湞江區 to 犁市鎮 to its projects. */
  | 'WITHIN';

/** One government work report. */
export type Report = Node & {
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries place and year. */
  readonly id: Scalars['ID']['output'];
  /** When it was given, as YYYY-MM-DD. */
  readonly issuedOn?: Maybe<Scalars['String']['output']>;
  /** The level of that place. */
  readonly level?: Maybe<Level>;
  /** What it names and where, in document order. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** The place that it is about. */
  readonly place: Place;
  /** False for a draft: a machine read it, and no editor has reviewed what it says. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** Its sections, in document order. */
  readonly sections: ReadonlyArray<Section>;
  /** Who gave it. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The cleaned text that every offset points into. */
  readonly text: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The year whose work it plans. */
  readonly year: Scalars['Int']['output'];
};


/** One government work report. */
export type ReportMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A page of items: Report. */
export type ReportConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Report. */
export type ReportEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Report;
};

/**
 * Narrows a question to one report, to a place with everything inside it, or to a year: to what those reports say. An entity that is found within a
 * scope keeps it: its definitions, parts, relations, measures, mentions, timeline and walks, and those of the entities that they lead to, are those
 * that these reports say. A `scope` given to one of these fields holds for it instead; {} is every report. Names, labels, summary, status and issuer
 * are those of the entity over all reports. Errors: NOT_FOUND for an unknown id.
 */
export type ScopeInput = {
  /** Id of a place. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a report. */
  readonly report?: InputMaybe<Scalars['ID']['input']>;
  /** Year of the reports. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of search results. */
export type SearchConnection = {
  /** Best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; at most 500 are looked at. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One search result. */
export type SearchEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The label that matched; null when its definition or a quote did. */
  readonly matchedLabel?: Maybe<Label>;
  /** The entity. */
  readonly node: Entity;
  /** How well it matches, from 0 to 1: 1 is an exact name. */
  readonly score: Scalars['Float']['output'];
};

/** A part of a report that has a heading. */
export type Section = {
  /** 1 for a part, 2 for a chapter, 3 for a paragraph with a heading of its own. */
  readonly depth: Scalars['Int']['output'];
  /** UTF-16 offset after its last character. */
  readonly end: Scalars['Int']['output'];
  /** Its own heading. */
  readonly heading: Scalars['String']['output'];
  /** Of the report, with the numbers of the section. */
  readonly id: Scalars['ID']['output'];
  /** Headings from the outermost section to this one. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** UTF-16 offset where it begins, with its heading. */
  readonly start: Scalars['Int']['output'];
};

/** Which relations of an entity are wanted. */
export type Side =
  /** All. */
  | 'BOTH'
  /** Those that end at it. */
  | 'IN'
  /** Those that start at it. */
  | 'OUT';

/** One step of a path. */
export type Step = {
  /** Where the step arrives. */
  readonly entity: Entity;
  /** The relation that is followed; DOWN along its arrow, UP against it. */
  readonly relation: Relation;
};

/** Entities and the relations between them, ready to draw. */
export type Subgraph = {
  /** Whether a limit cut the answer. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** Every relation between two of the nodes. */
  readonly links: ReadonlyArray<Relation>;
  /** The entity asked for first, then nearest first. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** An entity that may be meant. */
export type Suggestion = {
  /** The entity. */
  readonly entity: Entity;
  /** The label that is similar, or begins so. */
  readonly matchedLabel: Label;
};

/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type Term = Entity & Fact & Node & {
  /** The code alone: 1363, 1+4+7+9+N; null when the name is no code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Of a draft, how sure the machine was, from 0 to 1; null for what an editor wrote. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** One for each report that defines it, newest first: the wording may differ by place and year. */
  readonly definitions: ReadonlyArray<Definition>;
  /**
   * The actions, projects and places that a walk DOWN reaches (depth 8), each once, with its path, in the order of `Trace.paths`. Null, with an
   * error, when the database takes too long.
   * Errors: BAD_INPUT for a kind other than ACTION, PROJECT or PLACE, `first` outside 0..100, or a cursor that is none.
   */
  readonly governs?: Maybe<GovernedConnection>;
  /** Absolute path of its page on this service. */
  readonly href: Scalars['String']['output'];
  /** Stable and readable; carries issuer and place, never the bare code; the same after every reload. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it, where the text says so: 省委, 市委, 區委. */
  readonly issuer?: Maybe<Organization>;
  /** What kind of thing this is. */
  readonly kind: EntityKind;
  /** Every form that names it, preferred ones first. */
  readonly labels: ReadonlyArray<Label>;
  /** The level of its issuer; null where no issuer is named. */
  readonly level?: Maybe<Level>;
  /** Where reports name it, in document order; `label` says by which form. Null, with an error, when the database takes too long. */
  readonly mentions?: Maybe<MentionConnection>;
  /** Its preferred name. An action's name is its clause, with its figure: 完成林分優化6907畝. */
  readonly name: Scalars['String']['output'];
  /** The terms that it is a direct part of. */
  readonly partOf: ReadonlyArray<Term>;
  /**
   * What it splits into, in order; empty when it does not. As one report splits it: of those that do, a reviewed one before drafts, then the
   * latest; of several of one year the first by id.
   */
  readonly parts: ReadonlyArray<Part>;
  /** Where it comes from: the four fields below, as one. */
  readonly provenance: Provenance;
  /** Of a draft, the machine's reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Its relations to other entities, in document order. Null, with an error, when the database takes too long.
   * Errors: BAD_INPUT for `first` outside 0..100 or a cursor that is none.
   */
  readonly relations?: Maybe<RelationConnection>;
  /** Whether an editor has reviewed it; false where only drafts say it, which a machine read. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The file and line that says it, relative to the folder of all reports: zhenjiang-2024/plan-3.yaml:120. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** How well the reports explain it. */
  readonly status: TermStatus;
  /** One sentence for a card, from the record alone; null where the record has nothing to say. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /**
   * The reports in which it appears, the first one first, with how its wording changed from one definition to the next. Of one year the earlier
   * day comes first, then the higher level; at most 1000. Null, with an error, when it took too long. Errors: NOT_FOUND for an unknown scope.
   */
  readonly timeline?: Maybe<ReadonlyArray<TermAppearance>>;
  /** The same as Query.trace from here. Null, with an error, for an argument out of bounds (BAD_INPUT). */
  readonly trace?: Maybe<Trace>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermGovernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermNameArgs = {
  script?: InputMaybe<NameScript>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  side?: InputMaybe<Side>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermSummaryArgs = {
  script?: InputMaybe<NameScript>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermTimelineArgs = {
  scope?: InputMaybe<ScopeInput>;
};


/**
 * A 提法: a set formulation of official language. A term is its folded label and its issuer: 三大戰略 of the city and of the district are two terms.
 * Where the text names no issuer, a code belongs to the place of the report, and any other name is one term with a definition for each report
 * that defines it.
 */
export type TermTraceArgs = {
  direction?: InputMaybe<Walk>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ScopeInput>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  through?: InputMaybe<ReadonlyArray<RelationKind>>;
  to?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A report in which a term appears. */
export type TermAppearance = {
  /**
   * The words of the definition beside those of `changedFrom`, in order: SAME and ADDED together are this definition as printed. Words that differ
   * in script, width or quotation marks only are the same. Null where there is nothing to compare.
   */
  readonly change?: Maybe<ReadonlyArray<WordChange>>;
  /** The nearest report before that defines the term; null where none does, or this one does not. */
  readonly changedFrom?: Maybe<Report>;
  /** What it says; null where it uses the term without a definition. */
  readonly definition?: Maybe<Definition>;
  /** Whether this report says what the term means. */
  readonly isDefined: Scalars['Boolean']['output'];
  /** Whether no report before has the term. */
  readonly isFirst: Scalars['Boolean']['output'];
  /** Whether no report after has the term. */
  readonly isLast: Scalars['Boolean']['output'];
  /** The place that the report is about. */
  readonly place: Place;
  /** The report. */
  readonly report: Report;
  /** The year of the report. */
  readonly year: Scalars['Int']['output'];
};

/** A page of items: Term. */
export type TermConnection = {
  /** In order. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** Where this page lies among all. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of items: Term. */
export type TermEdge = {
  /** For `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Term;
};

/** How a term stands, over all reports: the first of these that holds. */
export type TermStatus =
  /** A glossary defines it. */
  | 'DEFINED'
  /** The running text says what it means: 一線工作法. */
  | 'EXPLAINED_IN_TEXT'
  /** It is a part that the definition of another term names. */
  | 'NAMED_IN_DEFINITION'
  /** Used, and nowhere explained. */
  | 'USED_UNDEFINED';

/** The answer of a walk. Empty and not partial: nothing is recorded. `cutBy` names the limit that cut it; of several, TIME before COUNT before DEPTH. */
export type Trace = {
  /** Which one; null when none did. */
  readonly cutBy?: Maybe<CutReason>;
  /** Whether a limit cut the answer. */
  readonly isPartial: Scalars['Boolean']['output'];
  /**
   * One for each distinct end: of the paths to it one without a relation that a verb qualifies before one with; then the one with fewest steps that
   * are not STATED; then the shortest; then the first in document order.
   * Ends in order: from a term DOWN the latest year first (of its last action, else of the report of its last evidence); then those whose every step is
   * STATED; then by weight in the report (docs/weight.md); then fewest steps that are not STATED; then the shortest path; then document order.
   */
  readonly paths: ReadonlyArray<Path>;
};

/** A label that no term has. */
export type UnknownTerm = {
  /** As it was asked. */
  readonly label: Scalars['String']['output'];
  /** What else has that name or one that begins so, then terms with a similar label; at most 5. */
  readonly suggestions: ReadonlyArray<Suggestion>;
};

/** The direction of a walk. */
export type Walk =
  /** From policy towards projects and places. */
  | 'DOWN'
  /** What does this serve? */
  | 'UP';

/** A run of words of two definitions. */
export type WordChange = {
  /** Which of the two has it. */
  readonly kind: WordChangeKind;
  /** As the later definition prints it; what was removed, as the earlier one does. */
  readonly text: Scalars['String']['output'];
};

/** Which of two definitions has some words. */
export type WordChangeKind =
  /** The later one alone. */
  | 'ADDED'
  /** The earlier one alone. */
  | 'REMOVED'
  /** Both. */
  | 'SAME';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ExplainResult:
    | ( Omit<AmbiguousTerm, 'candidates'> & { candidates: ReadonlyArray<_RefType['Term']> } )
    | ( Omit<Explanation, 'matchedLabel' | 'term'> & { matchedLabel: _RefType['Label'], term: _RefType['Term'] } )
    | ( Omit<UnknownTerm, 'suggestions'> & { suggestions: ReadonlyArray<_RefType['Suggestion']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( ActionRecord )
    | ( GoalRecord )
    | ( OrganizationRecord )
    | ( PlaceRecord )
    | ( ProjectRecord )
    | ( TermRecord )
  ;
  Fact:
    | ( ActionRecord )
    | ( DefinitionRecord )
    | ( GoalRecord )
    | ( MeasureRecord )
    | ( OrganizationRecord )
    | ( FullPart )
    | ( PlaceRecord )
    | ( ProjectRecord )
    | ( RelationSource )
    | ( TermRecord )
  ;
  Node:
    | ( ActionRecord )
    | ( GoalRecord )
    | ( OrganizationRecord )
    | ( PlaceRecord )
    | ( ProjectRecord )
    | ( ReportRecord )
    | ( TermRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<ActionRecord>;
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActionEdge']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionStatus: ActionStatus;
  AmbiguousTerm: ResolverTypeWrapper<Omit<AmbiguousTerm, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['Term']> }>;
  Annotation: ResolverTypeWrapper<Omit<Annotation, 'candidates' | 'matchedLabel' | 'term'> & { candidates: ReadonlyArray<ResolversTypes['Term']>, matchedLabel: ResolversTypes['Label'], term?: Maybe<ResolversTypes['Term']> }>;
  AnnotationResult: ResolverTypeWrapper<Omit<AnnotationResult, 'annotations'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']> }>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: Change;
  Comparator: Comparator;
  Coverage: ResolverTypeWrapper<CoverageSource>;
  CutReason: CutReason;
  Definition: ResolverTypeWrapper<DefinitionRecord>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  ExplainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainResult']>;
  Explanation: ResolverTypeWrapper<Omit<Explanation, 'matchedLabel' | 'term'> & { matchedLabel: ResolversTypes['Label'], term: ResolversTypes['Term'] }>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Goal: ResolverTypeWrapper<GoalRecord>;
  GoalConnection: ResolverTypeWrapper<Omit<GoalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GoalEdge']> }>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GovernedConnection: ResolverTypeWrapper<Omit<GovernedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GovernedEdge']> }>;
  GovernedEdge: ResolverTypeWrapper<Omit<GovernedEdge, 'node' | 'path'> & { node: ResolversTypes['Entity'], path: ResolversTypes['Path'] }>;
  Graph: ResolverTypeWrapper<Graph>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Label: ResolverTypeWrapper<Label>;
  LabelRole: LabelRole;
  LabelScript: LabelScript;
  Level: Level;
  Measure: ResolverTypeWrapper<MeasureRecord>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  MeasureStatus: MeasureStatus;
  Mention: ResolverTypeWrapper<Omit<Mention, 'entity' | 'evidence' | 'label'> & { entity: ResolversTypes['Entity'], evidence: ResolversTypes['Evidence'], label: ResolversTypes['Label'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  NameScript: NameScript;
  Node: ResolverTypeWrapper<NodeRecord>;
  Organization: ResolverTypeWrapper<OrganizationRecord>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part: ResolverTypeWrapper<FullPart>;
  Path: ResolverTypeWrapper<Omit<Path, 'end' | 'steps'> & { end: ResolversTypes['Entity'], steps: ReadonlyArray<ResolversTypes['Step']> }>;
  Place: ResolverTypeWrapper<PlaceRecord>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  Provenance: ResolverTypeWrapper<ProvenanceRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: ResolverTypeWrapper<RelationSource>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationKind: RelationKind;
  Report: ResolverTypeWrapper<ReportRecord>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ScopeInput: ScopeInput;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'matchedLabel' | 'node'> & { matchedLabel?: Maybe<ResolversTypes['Label']>, node: ResolversTypes['Entity'] }>;
  Section: ResolverTypeWrapper<SectionRecord>;
  Side: Side;
  Step: ResolverTypeWrapper<Omit<Step, 'entity' | 'relation'> & { entity: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversTypes['Relation']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'entity' | 'matchedLabel'> & { entity: ResolversTypes['Entity'], matchedLabel: ResolversTypes['Label'] }>;
  Term: ResolverTypeWrapper<TermRecord>;
  TermAppearance: ResolverTypeWrapper<DatedAppearance>;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TermEdge']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermStatus: TermStatus;
  Trace: ResolverTypeWrapper<Omit<Trace, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  UnknownTerm: ResolverTypeWrapper<Omit<UnknownTerm, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Suggestion']> }>;
  Walk: Walk;
  WordChange: ResolverTypeWrapper<WordChange>;
  WordChangeKind: WordChangeKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: ActionRecord;
  ActionConnection: Omit<ActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActionEdge']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  AmbiguousTerm: Omit<AmbiguousTerm, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Term']> };
  Annotation: Omit<Annotation, 'candidates' | 'matchedLabel' | 'term'> & { candidates: ReadonlyArray<ResolversParentTypes['Term']>, matchedLabel: ResolversParentTypes['Label'], term?: Maybe<ResolversParentTypes['Term']> };
  AnnotationResult: Omit<AnnotationResult, 'annotations'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']> };
  Boolean: Scalars['Boolean']['output'];
  Coverage: CoverageSource;
  Definition: DefinitionRecord;
  Entity: EntityRecord;
  EntityFilter: EntityFilter;
  Evidence: EvidenceRecord;
  ExplainResult: ResolversUnionTypes<ResolversParentTypes>['ExplainResult'];
  Explanation: Omit<Explanation, 'matchedLabel' | 'term'> & { matchedLabel: ResolversParentTypes['Label'], term: ResolversParentTypes['Term'] };
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  Goal: GoalRecord;
  GoalConnection: Omit<GoalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GoalEdge']> };
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GovernedConnection: Omit<GovernedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GovernedEdge']> };
  GovernedEdge: Omit<GovernedEdge, 'node' | 'path'> & { node: ResolversParentTypes['Entity'], path: ResolversParentTypes['Path'] };
  Graph: Graph;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Label: Label;
  Measure: MeasureRecord;
  MeasureConnection: Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  Mention: Omit<Mention, 'entity' | 'evidence' | 'label'> & { entity: ResolversParentTypes['Entity'], evidence: ResolversParentTypes['Evidence'], label: ResolversParentTypes['Label'] };
  MentionConnection: Omit<MentionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Node: NodeRecord;
  Organization: OrganizationRecord;
  OrganizationConnection: Omit<OrganizationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Part: FullPart;
  Path: Omit<Path, 'end' | 'steps'> & { end: ResolversParentTypes['Entity'], steps: ReadonlyArray<ResolversParentTypes['Step']> };
  Place: PlaceRecord;
  PlaceConnection: Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Project: ProjectRecord;
  ProjectConnection: Omit<ProjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Provenance: ProvenanceRecord;
  Query: Record<PropertyKey, never>;
  Relation: RelationSource;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Report: ReportRecord;
  ReportConnection: Omit<ReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ScopeInput: ScopeInput;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'matchedLabel' | 'node'> & { matchedLabel?: Maybe<ResolversParentTypes['Label']>, node: ResolversParentTypes['Entity'] };
  Section: SectionRecord;
  Step: Omit<Step, 'entity' | 'relation'> & { entity: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversParentTypes['Relation']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  Suggestion: Omit<Suggestion, 'entity' | 'matchedLabel'> & { entity: ResolversParentTypes['Entity'], matchedLabel: ResolversParentTypes['Label'] };
  Term: TermRecord;
  TermAppearance: DatedAppearance;
  TermConnection: Omit<TermConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TermEdge']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  Trace: Omit<Trace, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  UnknownTerm: Omit<UnknownTerm, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Suggestion']> };
  WordChange: WordChange;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<ActionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionNameArgs, 'script'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<ActionRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActionSummaryArgs, 'script'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<ActionTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type AmbiguousTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousTerm'] = ResolversParentTypes['AmbiguousTerm']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annotation'] = ResolversParentTypes['Annotation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnotationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnotationResult'] = ResolversParentTypes['AnnotationResult']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  governingNothing?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, RequireFields<CoverageGoverningNothingArgs, 'first'>>;
  servingNothing?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<CoverageServingNothingArgs, 'first'>>;
  usedUndefined?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, RequireFields<CoverageUsedUndefinedArgs, 'first'>>;
};

export type DefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Definition'] = ResolversParentTypes['Definition']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DefinitionTextArgs, 'script'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Action' | 'Goal' | 'Organization' | 'Place' | 'Project' | 'Term', ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityNameArgs, 'script'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<EntityRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EntitySummaryArgs, 'script'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<EntityTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainResult'] = ResolversParentTypes['ExplainResult']> = {
  __resolveType: TypeResolveFn<'AmbiguousTerm' | 'Explanation' | 'UnknownTerm', ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  matchedLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Action' | 'Definition' | 'Goal' | 'Measure' | 'Organization' | 'Part' | 'Place' | 'Project' | 'Relation' | 'Term', ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<GoalMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GoalNameArgs, 'script'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<GoalRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GoalSummaryArgs, 'script'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<GoalTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GovernedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernedConnection'] = ResolversParentTypes['GovernedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernedEdge'] = ResolversParentTypes['GovernedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LabelRole'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['LabelScript'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  among?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Goal' | 'Organization' | 'Place' | 'Project' | 'Report' | 'Term', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'script'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationSummaryArgs, 'script'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<OrganizationTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Part'] = ResolversParentTypes['Part']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartHeadingArgs, 'script'>>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartTokenArgs, 'script'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  end?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'script'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<PlaceProjectsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceSummaryArgs, 'script'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<PlaceTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<ProjectMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectNameArgs, 'script'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<ProjectRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serves?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, RequireFields<ProjectServesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProjectSummaryArgs, 'script'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<ProjectTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actions?: Resolver<Maybe<ResolversTypes['ActionConnection']>, ParentType, ContextType, Partial<QueryActionsArgs>>;
  annotate?: Resolver<ResolversTypes['AnnotationResult'], ParentType, ContextType, RequireFields<QueryAnnotateArgs, 'text'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'report'>>;
  explain?: Resolver<ResolversTypes['ExplainResult'], ParentType, ContextType, RequireFields<QueryExplainArgs, 'label'>>;
  goals?: Resolver<Maybe<ResolversTypes['GoalConnection']>, ParentType, ContextType, Partial<QueryGoalsArgs>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryReportsArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  terms?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, Partial<QueryTermsArgs>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'direction' | 'first' | 'from' | 'maxDepth' | 'statedOnly'>>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<ReportMentionsArgs, 'first'>>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matchedLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Definition']>, ParentType, ContextType>;
  governs?: Resolver<Maybe<ResolversTypes['GovernedConnection']>, ParentType, ContextType, RequireFields<TermGovernsArgs, 'first' | 'statedOnly'>>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<TermMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermNameArgs, 'script'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<TermRelationsArgs, 'first' | 'side'>>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TermStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TermSummaryArgs, 'script'>>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TermAppearance']>>, ParentType, ContextType, Partial<TermTimelineArgs>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<TermTraceArgs, 'direction' | 'first' | 'maxDepth' | 'statedOnly'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermAppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermAppearance'] = ResolversParentTypes['TermAppearance']> = {
  change?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WordChange']>>, ParentType, ContextType>;
  changedFrom?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Definition']>, ParentType, ContextType>;
  isDefined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  cutBy?: Resolver<Maybe<ResolversTypes['CutReason']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type UnknownTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownTerm'] = ResolversParentTypes['UnknownTerm']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  kind?: Resolver<ResolversTypes['WordChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  AmbiguousTerm?: AmbiguousTermResolvers<ContextType>;
  Annotation?: AnnotationResolvers<ContextType>;
  AnnotationResult?: AnnotationResultResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Definition?: DefinitionResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExplainResult?: ExplainResultResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GovernedConnection?: GovernedConnectionResolvers<ContextType>;
  GovernedEdge?: GovernedEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermAppearance?: TermAppearanceResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  UnknownTerm?: UnknownTermResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
};

