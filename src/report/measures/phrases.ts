import type { Change } from '../../domain/kinds.ts';
import { isShare, type Quantity } from './quantities.ts';
import { DECREASE, INCREASE } from './words.ts';

/** What stands before a figure, without a verb of change, and the change. */
export type Changed = { readonly phrase: string; readonly change: Change };

const UP_FIRST = new RegExp(`^(?:${INCREASE})(?=.{2})`, 'u');
const DOWN_FIRST = new RegExp(`^(?:${DECREASE})(?=.{2})`, 'u');
const IS_LEVEL = /[到至达为在]/u;

/**
 * 压减一般性支出10% has its verb before its noun.
 *
 * @param words the figure with what leads to it
 */
export const changedPhrase = (phrase: string, { change, unit }: Quantity, words: string): Changed => {
  if (change !== 'NONE' || !isShare(unit) || IS_LEVEL.test(words)) return { phrase, change };
  if (DOWN_FIRST.test(phrase)) return { phrase: phrase.replace(DOWN_FIRST, ''), change: 'DECREASE' };
  return UP_FIRST.test(phrase)
    ? { phrase: phrase.replace(UP_FIRST, ''), change: 'INCREASE' }
    : { phrase, change };
};
