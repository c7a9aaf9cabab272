import { alternation } from '../text/words.ts';
import { LANGUAGE } from './language/language.ts';
import { normal } from './source.ts';

/**
 * The words of a group of `seeds/language`, by its file and its name, in the form of the texts that they are looked for in, so that none is
 * dead: `verbs/deeds`.
 *
 * @throws SEED_INVALID when there is no such group
 */
export const wordsFor = (name: string): readonly string[] => LANGUAGE.words(name).map(normal);

/** Words as alternatives of a pattern. A word may be a pattern itself. */
export const oneOf = (words: readonly string[]): string => alternation(words);
