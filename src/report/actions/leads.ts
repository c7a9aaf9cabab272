import { oneOf, wordsFor } from '../words.ts';

/**
 * What stands before the verb of a clause, reviewed, in simplified script. What is dropped says when, for whom or how eagerly; what is kept
 * says in which way it is done, and belongs to the name of the action.
 */

const TIMES = oneOf(wordsFor('adverbs/times'));

/** Adverbs that only a verb follows: what comes behind one is done, also where no list has it. */
const EAGER = oneOf(wordsFor('adverbs/eager'));

/** Adverbs that stand before nouns and adjectives too. */
const ADVERBS = oneOf(wordsFor('adverbs/general'));

/** Adverbs that are verbs themselves where no verb follows: 加快公園建設, 爭取市支持. */
const HALF_VERBS = oneOf(wordsFor('adverbs/half-verbs'));

const YEARS = String.raw`(?:“?[十\d一二三四]{1,3}五”?(?:时期|期间)|(?:19|20)\d{2}(?:年度|年)|[一二三四五六七八九十]{1,2}(?:是|要)|[(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)]|\d{1,2}[.、](?!\d)|[①-⑳])`;

/** Times, scopes, connectors and adverbs at the beginning of a clause, as many as there are. */
export const DROPPED = new RegExp(`(?:${TIMES}|${YEARS}|${EAGER}|${ADVERBS}|${HALF_VERBS}|[\\s-])*`, 'uy');

/** Whether what was dropped ends with an adverb that only a verb follows, or with one that is itself a verb. */
export const ENDS_EAGER = new RegExp(`(?:${EAGER})$`, 'u');
export const ENDS_HALF_VERB = new RegExp(`(?:${HALF_VERBS})$`, 'u');

/** Ways of doing that a name keeps. */
export const KEPT = new RegExp(`(?:${oneOf(wordsFor('adverbs/kept'))})+`, 'uy');

/** Where the words of a clause go on behind its times, connectors and adverbs, and these words themselves. */
export type Lead = { readonly end: number; readonly dropped: string };
