import type { Step } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { createLexicon } from '../text/lexicon.ts';
import { textBeside } from './neighbours.ts';
import type { Groups } from './numeral-words.ts';

/** The sense of the longest known word that ends right before a key unit, or begins there, in the same run of text. */
export type Glossary<Sense> = (folded: Folded, at: number) => Sense | undefined;

/**
 * `step`: whether words end at the key unit (-1) or begin there (1). `groups`: keys that a space parts, each with a sense; of a word that comes
 * twice the last holds. `more`: further keys, with a sense of their own.
 */
export const createGlossary = <Sense extends string>(
  step: Step,
  groups: Groups<Sense>,
  more: Iterable<string> = [],
  theirs?: Sense,
): Glossary<Sense> => {
  const senses = new Map<string, Sense | undefined>(
    groups.flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense])),
  );
  for (const word of more) senses.set(word, theirs);
  const find = createBeside(step, senses);
  return (folded, at) => find((most) => textBeside(folded, at, step, most))?.[0];
};

/**
 * Finds the longest of some words that stands right before a place (-1) or right behind it (1), and answers its values. `read` gives so many
 * units of the text there.
 */
export const createBeside = <V>(step: Step, entries: Iterable<readonly [word: string, value: V]>) => {
  const facing = (text: string): string => (step < 0 ? Array.from(text).toReversed().join('') : text);
  const lexicon = createLexicon<V>();
  let longest = 0;
  for (const [word, value] of entries) {
    lexicon.add(facing(word), value);
    longest = Math.max(longest, word.length);
  }
  return (read: (most: number) => string): readonly V[] | undefined =>
    lexicon.longest(facing(read(longest)), 0, (_, { values }) => values)?.answer;
};
