import { must, type Rule } from './rule.ts';

/** What holds in the whole country has no place, and what holds in a part of it says in which. */
export const placeFitsLevel: Rule = ({ level, place }) =>
  must(
    (level === 'NATIONAL') === (place === undefined),
    place === undefined ? ['level'] : ['place'],
    place === undefined
      ? `an entry of level ${level} must say in which place it holds; add place:`
      : `an entry of level NATIONAL must have no place, has ${place}; leave it out or correct the level`,
  );
