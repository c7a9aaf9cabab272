import { LEVELS } from '../domain/kinds.ts';
import type { Term } from '../domain/records.ts';

type Ranked = Pick<Term, 'id' | 'level'>;

/** The order of terms that one label may mean: from the highest level of issuer down, those without one last, then by id. */
export const byLevel = (one: Ranked, other: Ranked): number =>
  levelOf(one) - levelOf(other) || (one.id < other.id ? -1 : 1);

const levelOf = ({ level }: Ranked): number => (level === null ? LEVELS.length : LEVELS.indexOf(level));
