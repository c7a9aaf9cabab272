import type { Span } from '../../domain/records.ts';
import { quotedPieces, withoutQuotes } from '../../text/quotes.ts';
import type { DraftPart } from '../types.ts';
import { trimmedPart } from './draft.ts';
import { divisionsOf } from './lists.ts';
import { stretchesOf } from './stretches.ts';

const FEWEST = 3;
const MOST = 6;

/**
 * A name that is made of a character of each of its parts: 專精特新 of 專業化、精細化、特色化、新穎化. Undefined where the definition does not
 * list pieces that hold its characters in order.
 */
export const acronymPart = (text: string, term: string): DraftPart | undefined => {
  const stretches = stretchesOf(text);
  for (const name of namesIn(term))
    for (const stretch of stretches)
      for (const pieces of divisionsOf(text, stretch)) {
        const run = spelled(text, pieces, name);
        if (run !== undefined)
          return trimmedPart(text, term, { token: name, count: run.length, noun: '' }, run);
      }
  return undefined;
};

/** The quoted pieces; of a head without quotation marks its beginnings, the longest first. */
const namesIn = (term: string): readonly string[] => {
  const quoted = quotedPieces(term);
  const words = withoutQuotes(term);
  const starts = [6, 5, 4, 3]
    .filter((length) => length <= words.length)
    .map((length) => words.slice(0, length));
  return (quoted.length > 0 ? quoted : starts).filter((name) => /^\p{Script=Han}{3,6}$/u.test(name));
};

/** The run of pieces of which each holds the character at its place. */
const spelled = (text: string, pieces: readonly Span[], name: string): readonly Span[] | undefined => {
  const characters = name.split('');
  if (characters.length < FEWEST || characters.length > MOST) return undefined;
  for (let from = 0; from + characters.length <= pieces.length; from++) {
    const run = pieces.slice(from, from + characters.length);
    if (run.every(({ start, end }, index) => text.slice(start, end).includes(characters[index] ?? '?')))
      return run;
  }
  return undefined;
};
