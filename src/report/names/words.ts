import { wordsFor } from '../words.ts';

/** Verbs that promote an undertaking: their object may be a project. */
export const PROMOTING = wordsFor('verbs/promoting');

/** Adverbs and their like, before verbs. */
export const ADVERBS = wordsFor('adverbs/before-undertakings');

/** Words that no proper name of a place or body goes across. */
export const BETWEEN = [...PROMOTING, ...ADVERBS, ...wordsFor('names/between')];

/** Fields of work and trade, and adjectives: phrases of these alone are no names. */
export const EVERYDAY = wordsFor('names/everyday');

/** Words that end like a name of a place and are none: 农村, 公路, 江山. */
export const COMPOUNDS: ReadonlySet<string> = new Set(wordsFor('names/compounds'));
