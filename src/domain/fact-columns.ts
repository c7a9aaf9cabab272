import { figure, flag, oneOf, orNull, text, type Columns } from './columns.ts';
import {
  BASES,
  CHANGES,
  COMPARATORS,
  LABEL_ROLES,
  LABEL_SCRIPTS,
  LEVELS,
  MEASURE_STATUSES,
} from './kinds.ts';

/** What facts hold beside their ids, their ends and their evidence. */
export const RELATION_COLUMNS = {
  basis: oneOf(BASES),
  /** The report's verb where the kind does not say it. */
  verb: orNull(text),
  note: orNull(text),
  /** What speaks against a conclusion, apart from its ground. */
  caveat: orNull(text),
} as const satisfies Columns;

export const MEASURE_COLUMNS = {
  indicator: text,
  /** Folded, to find it by. */
  indicatorKey: text,
  change: oneOf(CHANGES),
  value: figure,
  upper: orNull(figure),
  unit: text,
  /** Of a rank, whose unit is 位: among whom it is held. */
  among: orNull(text),
  comparator: oneOf(COMPARATORS),
  year: figure,
  status: oneOf(MEASURE_STATUSES),
} as const satisfies Columns;

export const REPORT_COLUMNS = {
  id: text,
  title: text,
  year: figure,
  /** Id of a place. */
  place: text,
  level: orNull(oneOf(LEVELS)),
  issuedOn: orNull(text),
  speaker: orNull(text),
  /** False for a draft: a machine read it, and no editor has reviewed what it says. */
  reviewed: flag,
} as const satisfies Columns;

export const LABEL_COLUMNS = {
  text,
  script: oneOf(LABEL_SCRIPTS),
  role: oneOf(LABEL_ROLES),
  note: orNull(text),
} as const satisfies Columns;

/** Where a fact comes from; docs/architecture.md, “Provenance”. */
export const PROVENANCE_COLUMNS = {
  /** The file and line that say it, relative to the folder of all reports: `zhenjiang-2024/plan-3.yaml:120`. */
  source: orNull(text),
  /** Whether an editor has reviewed it. */
  reviewed: flag,
  /** Of a draft, how sure the machine was, from 0 to 1. */
  confidence: orNull(figure),
  /** Of a draft, the machine's reason, as a sentence. */
  reason: orNull(text),
} as const satisfies Columns;
