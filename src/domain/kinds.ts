/** The closed vocabularies of the model: see schema/ for what each word means to a client. */
export const ENTITY_KINDS = ['TERM', 'GOAL', 'ACTION', 'PROJECT', 'PLACE', 'ORGANIZATION'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const RELATION_KINDS = [
  'HAS_PART',
  'CASCADES_TO',
  'ALIGNS_WITH',
  'GOVERNS',
  'PURSUES',
  'ADVANCED_BY',
  'DELIVERS',
  'LOCATED_IN',
  'RESPONSIBLE',
  'WITHIN',
  'INVOLVES',
  'CONTINUES',
  'COUNTERED_BY',
  'HONOURED_BY',
  'RESULTS_IN',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export type Walk = 'DOWN' | 'UP';

/** What each direction of a walk follows: DOWN with the arrow, UP against it. */
export const FOLLOWED: Readonly<Record<Walk, readonly RelationKind[]>> = {
  DOWN: [
    'HAS_PART',
    'CASCADES_TO',
    'ALIGNS_WITH',
    'GOVERNS',
    'PURSUES',
    'ADVANCED_BY',
    'DELIVERS',
    'LOCATED_IN',
    'RESPONSIBLE',
    'COUNTERED_BY',
  ],
  UP: [
    'HAS_PART',
    'CASCADES_TO',
    'ALIGNS_WITH',
    'GOVERNS',
    'PURSUES',
    'ADVANCED_BY',
    'DELIVERS',
    'LOCATED_IN',
    'WITHIN',
  ],
};

export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE'] as const;
export type Level = (typeof LEVELS)[number];

export type NameScript = 'SOURCE' | 'HANS' | 'HANT';
export type LabelScript = 'HANS' | 'HANT' | 'LATN' | 'ZYYY';
export type LabelRole = 'PREFERRED' | 'ALTERNATIVE' | 'HIDDEN' | 'CONTEXT' | 'LOCAL';
export type Side = 'OUT' | 'IN' | 'BOTH';
export type Basis = 'STATED' | 'INFERRED' | 'REFERENCE';

/** In order of precedence: a term has the first status that holds in any report. */
export const TERM_STATUSES = [
  'DEFINED',
  'EXPLAINED_IN_TEXT',
  'NAMED_IN_DEFINITION',
  'USED_UNDEFINED',
] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export type ActionStatus = 'PLANNED' | 'ACHIEVED';
export type MeasureStatus = 'TARGET' | 'ACTUAL';
export type Change = 'NONE' | 'INCREASE' | 'DECREASE';
export type Comparator = 'EQUAL' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT' | 'RANGE';
export type CutReason = 'DEPTH' | 'COUNT' | 'TIME';
