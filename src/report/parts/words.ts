import { oneOf, wordsFor } from '../words.ts';

/**
 * What parts of slogans are told with: adverbs and verbs that lead to a thing and are no part of its name, classifiers
 * between a number and its noun, and words that begin a list.
 */
const ADVERBS = oneOf(wordsFor('adverbs/before-parts'));
const VERBS = oneOf(wordsFor('verbs/leading-to-parts'));

const LEAD = new RegExp(`^(?:以及|及|而|并|要)?(?:(?:${ADVERBS})*(?:${VERBS})(?:了|好|一批)?)*`, 'u');

/** How many units of words lead to the thing that they name: 激活改革 → 2, 縱深推進新階段… → 4. */
export const leadLength = (words: string): number => {
  const length = LEAD.exec(words)?.[0].length ?? 0;
  return words.length - length >= 2 ? length : 0;
};

export const CLASSIFIERS = oneOf(wordsFor('units/classifiers'));

/** What stands between a name and the list of what it means. */
export const LIST_OPENER = /^,?\s*(?:也?即是?|就是|具体为|(?:具体|主要|分别)?(?:包括|包含|指|是|为)|:|--):?/u;

/** What opens a definition, before the list. */
export const DEFINITION_OPENER =
  /^(?:主要|一般)?(?:是指|指的是|系指|即指|则指|指|即|系|是|为|包括|包含|分别是|:)+/u;
