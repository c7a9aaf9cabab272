/** The closed vocabularies of the model: see schema/ for what each word means to a client. */
export const ENTITY_KINDS = ['TERM', 'GOAL', 'ACTION', 'PROJECT', 'PLACE', 'ORGANIZATION'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export type Walk = 'DOWN' | 'UP';

export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE'] as const;
export type Level = (typeof LEVELS)[number];

export type NameScript = 'SOURCE' | 'HANS' | 'HANT';
export const LABEL_SCRIPTS = ['HANS', 'HANT', 'LATN', 'ZYYY'] as const;
export type LabelScript = (typeof LABEL_SCRIPTS)[number];
export const LABEL_ROLES = ['PREFERRED', 'ALTERNATIVE', 'HIDDEN', 'CONTEXT', 'LOCAL'] as const;
export type LabelRole = (typeof LABEL_ROLES)[number];
export type Side = 'OUT' | 'IN' | 'BOTH';
export const BASES = ['STATED', 'INFERRED', 'REFERENCE'] as const;
export type Basis = (typeof BASES)[number];

/** In order of precedence: a term has the first status that holds in any report. */
export const TERM_STATUSES = [
  'DEFINED',
  'EXPLAINED_IN_TEXT',
  'NAMED_IN_DEFINITION',
  'USED_UNDEFINED',
] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export const ACTION_STATUSES = ['PLANNED', 'ACHIEVED'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export const MEASURE_STATUSES = ['TARGET', 'ACTUAL'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];
export const CHANGES = ['NONE', 'INCREASE', 'DECREASE'] as const;
export type Change = (typeof CHANGES)[number];
export const COMPARATORS = ['EQUAL', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'RANGE'] as const;
export type Comparator = (typeof COMPARATORS)[number];
export type CutReason = 'DEPTH' | 'COUNT' | 'TIME';
