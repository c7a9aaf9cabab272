const PLURALS = {
  TERM: 'terms',
  GOAL: 'goals',
  ACTION: 'actions',
  PROJECT: 'projects',
  PLACE: 'places',
  ORGANIZATION: 'organisations',
} as const;

/** “61 projects”, “1 place”. */
export const countOf = (kind: keyof typeof PLURALS, count: number): string =>
  `${count} ${count === 1 ? PLURALS[kind].slice(0, -1) : PLURALS[kind]}`;
