import { type EntityKind, TERM_STATUSES } from '../../domain/kinds.ts';

/** The conditions of a list, as the parameters of its address. */
export type Conditions = {
  readonly text: string | null;
  readonly status: string | null;
  readonly year: string | null;
  readonly serves: string | null;
  readonly locatedIn: string | null;
  readonly report: string | null;
  readonly place: string | null;
  readonly reportYear: string | null;
};

export type Condition = keyof Conditions;

/** Parameters whose value is the id of something, which has a name. */
export const BY_ID = ['serves', 'locatedIn', 'report', 'place'] as const satisfies readonly Condition[];

/** The conditions that fit every list, and those that fit some; see the schema's EntityFilter. */
const EVERYWHERE: readonly Condition[] = ['text', 'report', 'place', 'reportYear'];
const FITTING: Readonly<Record<EntityKind, readonly Condition[]>> = {
  TERM: ['status', 'serves'],
  GOAL: ['serves'],
  ACTION: ['status', 'year', 'serves', 'locatedIn'],
  PROJECT: ['serves', 'locatedIn'],
  PLACE: ['serves', 'locatedIn'],
  ORGANIZATION: ['locatedIn'],
};

/** How entries of a kind may stand; none for kinds that only are. */
export const statusesOf = (kind: EntityKind): readonly string[] => STATUSES[kind] ?? [];

const STATUSES: Partial<Readonly<Record<EntityKind, readonly string[]>>> = {
  TERM: TERM_STATUSES,
  ACTION: ['PLANNED', 'ACHIEVED'],
};

export const fits = (condition: Condition, kind: EntityKind): boolean =>
  EVERYWHERE.includes(condition) || FITTING[kind].includes(condition);

/** The conditions that an address names; those that do not fit the kind, empty and impossible ones are none. */
export const conditionsOf = ({ searchParams }: URL, kind: EntityKind): Conditions => {
  const read = (condition: Condition): string | null => {
    const value = searchParams.get(condition)?.trim() ?? '';
    return value === '' || !fits(condition, kind) ? null : value;
  };
  return {
    text: read('text'),
    status: statusesOf(kind).find((status) => status === read('status')) ?? null,
    year: read('year'),
    serves: read('serves'),
    locatedIn: read('locatedIn'),
    report: read('report'),
    place: read('place'),
    reportYear: read('reportYear'),
  };
};

/** The same as the variable `$filter: EntityFilter` of a question. A year that is no number is none: the form accepts no other. */
export const filterOf = (conditions: Conditions, kind: EntityKind): Readonly<Record<string, unknown>> => {
  const { text, status, year, serves, locatedIn, report, place, reportYear } = conditions;
  return {
    text,
    serves,
    locatedIn,
    year: wholeNumber(year),
    termStatus: kind === 'TERM' ? status : null,
    actionStatus: kind === 'ACTION' ? status : null,
    ...(report === null && place === null && reportYear === null
      ? {}
      : { scope: { report, place, year: wholeNumber(reportYear) } }),
  };
};

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,4}$/u.test(text) ? Number(text) : null;
