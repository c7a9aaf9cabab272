import type { ActionStatus, Basis, Level, TermStatus } from '../domain/kinds.ts';
import type { RelationKind } from '../domain/model.ts';
import type { Evidence, Span } from '../domain/records.ts';

/** What a stage may have to say: of a file, of a glossary and its parts, of a repair. */
export type MessageCode =
  | 'BROKEN_DOCX'
  | 'BROKEN_PDF'
  | 'BYTES_LOST'
  | 'EMPTY_FILE'
  | 'ENCODING'
  | 'FILE_TOO_LARGE'
  | 'LOCKED_PDF'
  | 'NOT_A_REPORT'
  | 'NOT_CHINESE'
  | 'NOT_TEXT'
  | 'RADICALS'
  | 'SCANNED_PDF'
  | 'TRUNCATED_PDF'
  | 'FOOTNOTE_WITHOUT_NOTE'
  | 'GLOSSARY_EMPTY'
  | 'GLOSSARY_HEAD_GUESSED'
  | 'GLOSSARY_HEAD_WITHOUT_DEFINITION'
  | 'GLOSSARY_NUMBER_OUT_OF_ORDER'
  | 'PART_COUNT_DIFFERS'
  | 'REPAIR_DOUBTFUL'
  | 'REPAIR_GAP'
  | 'REPAIR_STOPPED'
  | 'REPAIR_UNEXPLAINED';

/** What a stage has to say about a place of the text: bad input is data. Offsets are UTF-16 units of the cleaned text. */
export type Message = Span & {
  readonly code: MessageCode;
  readonly severity: 'INFO' | 'WARNING' | 'ERROR';
  readonly message: string;
};

/** One change that made the cleaned text out of the raw one: `was` stood where the cleaned text has `became`. */
export type Repair = Span & { readonly was: string; readonly became: string; readonly why: string };

/** One thing that a definition names as part of a term; `parts` where it is a group of its own (三大革命 within the four of “4”). */
export type DraftItem = Span & { readonly text: string; readonly parts: readonly DraftPart[] };

/**
 * One part of a term as its definition tells it. The span is the clause that says it. `token` is the digits alone in a digit code and number
 * and noun as written elsewhere; `count` is what the name claims, null where it claims none; `group` is a heading in quotation marks.
 */
export type DraftPart = Span & {
  readonly token: string;
  readonly ordinal: number | null;
  readonly heading: string | null;
  readonly count: number | null;
  readonly group: string | null;
  readonly items: readonly DraftItem[];
  readonly complete: boolean;
};

/**
 * A term and its definition. `term` is the head as printed, with its quotation marks. `definition` is the text from `start` to `end`
 * without its line breaks, the opener (指, 是) kept. `labels` are the forms that the head gives: without quotation marks, its quoted piece,
 * each of two terms, an alias in parentheses.
 */
export type GlossaryEntry = Span & {
  readonly term: string;
  readonly labels: readonly string[];
  readonly definition: string;
  readonly headStart: number;
  readonly headEnd: number;
  readonly parts: readonly DraftPart[];
  /** The layout that found it. */
  readonly layout: string;
};

/** The report's own words: `quote` is exactly the cleaned text from `start` to `end`. */
export type Words = Omit<Evidence, 'report'>;

/** What a rule concludes without a person: `confidence` from 0 to 1, and the rule's reason as a sentence. What is below `DOUBTFUL` is asked of an editor first. */
export type Guess = { readonly confidence: number; readonly why: string };

export const DOUBTFUL = 0.7;

/** What every guessed entity has. `id` is unique in the reading: `<kind>/<name>`, for an action `action/<start>`. `evidence` is where it is named, in text order. */
type DraftEntity = Guess & {
  readonly id: string;
  readonly name: string;
  /** Other forms the report uses, the name first. */
  readonly labels: readonly string[];
  readonly evidence: readonly Words[];
};

/** A set formulation that the report uses: defined by its glossary (status DEFINED), by the running text, or not at all. */
export type DraftTerm = DraftEntity & {
  readonly code: string | null;
  /** Who issued it, where its definition names one: 區委. */
  readonly issuer: string | null;
  readonly status: TermStatus;
  /** The words of the running text that say what it is; null where none do, or a glossary does. */
  readonly explained: Words | null;
};

/** A clause that says what is done: `name` is the clause with its figure, `verb` what it begins with, `section` the id of its section. */
export type DraftAction = DraftEntity & {
  readonly verb: string;
  readonly status: ActionStatus;
  readonly year: number | null;
  readonly section: string;
  /** Positions in the list of measures: those that the clause holds. */
  readonly measures: readonly number[];
};

/** A state to reach or an indicator; `measures` are positions in the list of measures, those that are about it. */
export type DraftGoal = DraftEntity & { readonly measures: readonly number[] };

export type DraftPlace = DraftEntity & { readonly level: Level | null };
export type DraftProject = DraftEntity & { readonly collective: boolean };
export type DraftOrganization = DraftEntity & { readonly level: Level | null };

/** STATED by a sentence or a title, or INFERRED by a rule, which `rule` names. `from` and `to` are ids of this reading. */
export type DraftRelation = Guess & {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly rule: string | null;
  readonly verb: string | null;
  readonly evidence: readonly Words[];
};
