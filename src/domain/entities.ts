import { figure, flag, oneOf, orNull, text, type Columns } from './columns.ts';
import { ACTION_STATUSES, type EntityKind, LEVELS, TERM_STATUSES } from './kinds.ts';

/** The one model of entity kinds: types, rows of the graph and lists follow from it. docs/changing.md says what else a new row needs. */
type EntityModel = {
  /** Its type in the schema, its label in the graph. */
  readonly type: string;
  /** What it has beside what every entity has. */
  readonly columns: Columns;
};

export const ENTITIES = {
  TERM: {
    type: 'Term',
    columns: {
      code: orNull(text),
      level: orNull(oneOf(LEVELS)),
      /** Id of an organisation. */
      issuer: orNull(text),
      status: oneOf(TERM_STATUSES),
    },
  },
  GOAL: { type: 'Goal', columns: {} },
  ACTION: {
    type: 'Action',
    columns: {
      status: oneOf(ACTION_STATUSES),
      year: figure,
      /** Ids of the report and the section that say it. */
      report: text,
      section: text,
    },
  },
  PROJECT: { type: 'Project', columns: { collective: flag } },
  PLACE: { type: 'Place', columns: { level: orNull(oneOf(LEVELS)) } },
  ORGANIZATION: {
    type: 'Organization',
    columns: {
      level: orNull(oneOf(LEVELS)),
      /** Id of a place. */
      place: orNull(text),
    },
  },
} as const satisfies Readonly<Record<EntityKind, EntityModel>>;
