import { keyOf } from './counts.ts';

/** How usual a length is for a clause, the characters between two marks, in one text. */
export type Clauses = {
  /** Below 0 for a length that is commoner than if marks stood at random, above 0 for one that is rarer. */
  readonly costOf: (length: number) => number;
};

const MARKS = new Set(Array.from(',。;!:?\n', (mark) => mark.charCodeAt(0)));

export const endsClause = (code: number): boolean => MARKS.has(keyOf(code));

/** @param codes the characters of the text, without readings */
export const createClauses = (codes: readonly number[]): Clauses => {
  const counts = Array.from({ length: LONGEST + 1 }, () => 0);
  let length = 0;
  for (const code of codes) {
    if (!endsClause(code)) length++;
    else if (length > 0) {
      const known = Math.min(length, LONGEST);
      counts[known] = (counts[known] ?? 0) + 1;
      length = 0;
    }
  }
  return { costOf: remembered(counts) };
};

const LONGEST = 40;

const remembered = (counts: readonly number[]): ((length: number) => number) => {
  const clauses = counts.reduce((sum, count) => sum + count, 0) + 1;
  const characters = counts.reduce((sum, count, length) => sum + count * length, 0) + 10;
  const end = clauses / (characters + clauses);
  return (length) => {
    const known = Math.min(Math.max(length, 1), LONGEST);
    const random = known === LONGEST ? (1 - end) ** (known - 1) : end * (1 - end) ** (known - 1);
    const near = (around(counts, known) + random * SMOOTH) / (clauses + SMOOTH);
    return Math.log(random / near);
  };
};

const SMOOTH = 20;

const around = (counts: readonly number[], length: number): number =>
  length === LONGEST
    ? (counts[length] ?? 0)
    : ((counts[length - 1] ?? 0) + 2 * (counts[length] ?? 0) + (counts[length + 1] ?? 0)) / 4;
