import type { RelationKind, Walk } from '../domain/kinds.ts';

/** How the entity where a step arrives stands to the one that it comes from. */
const WORDS: Readonly<Record<RelationKind, Readonly<Record<Walk, string>>>> = {
  HAS_PART: { DOWN: 'part', UP: 'part of' },
  CASCADES_TO: { DOWN: 'carried out by', UP: 'carries out' },
  ALIGNS_WITH: { DOWN: 'aligned below', UP: 'aligns with' },
  GOVERNS: { DOWN: 'governs', UP: 'governed by' },
  PURSUES: { DOWN: 'pursues', UP: 'pursued by' },
  ADVANCED_BY: { DOWN: 'advanced by', UP: 'advances' },
  DELIVERS: { DOWN: 'delivers', UP: 'delivered by' },
  LOCATED_IN: { DOWN: 'at', UP: 'site of' },
  RESPONSIBLE: { DOWN: 'responsible for', UP: 'answered for by' },
  WITHIN: { DOWN: 'within', UP: 'contains' },
  INVOLVES: { DOWN: 'involves', UP: 'involved in' },
  CONTINUES: { DOWN: 'continues', UP: 'continued by' },
  COUNTERED_BY: { DOWN: 'countered by', UP: 'counters' },
  HONOURED_BY: { DOWN: 'won by', UP: 'won' },
  RESULTS_IN: { DOWN: 'results in', UP: 'result of' },
};

export const relationWord = (kind: RelationKind, direction: Walk): string => WORDS[kind][direction];

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
