import { wordsFor } from '../words.ts';

/** What a clause with a verb says. */
export type VerbClass = 'DEED' | 'STATE' | 'EFFECT';

/** The groups of verbs of doing: the general ones, and those of each field. */
const DEEDS = ['deeds', 'works', 'land', 'fields', 'care', 'money', 'safety', 'office'] as const;

const classed = (group: string, verbClass: VerbClass): readonly (readonly [string, VerbClass])[] =>
  wordsFor(`verbs/${group}`).map((word) => [word, verbClass]);

/** Every listed verb with what it says; none stands in two groups. */
export const VERBS: ReadonlyMap<string, VerbClass> = new Map([
  ...DEEDS.flatMap((group) => classed(group, 'DEED')),
  ...classed('states', 'STATE'),
  ...classed('effects', 'EFFECT'),
]);

/** Verbs that are as often nouns: a clause that opens with one may be about it (發展動力不斷增強) and say nothing that is done. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(wordsFor('verbs/noun-like'));
