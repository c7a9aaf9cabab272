import { textBeside } from './beside.ts';
import type { Step } from './characters.ts';
import type { Folded } from './fold.ts';
import type { Groups } from './numeral-words.ts';

/** The sense of the longest known word that ends right before key unit `at` (-1) or begins there (1), in the same run of text. */
export type Glossary<Sense> = (folded: Folded, at: number, step: Step) => Sense | undefined;

/** `groups`: keys that a space parts, each with a sense; of a word that comes twice the last holds. `more`: further keys, with a sense of
 * their own. */
export const createGlossary = <Sense extends string>(
  groups: Groups<Sense>,
  more: Iterable<string> = [],
  theirs?: Sense,
): Glossary<Sense> => {
  const senses = new Map<string, Sense | undefined>(
    groups.flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense])),
  );
  for (const word of more) senses.set(word, theirs);
  const lengths = lengthsOf(senses.keys());
  return (folded, at, step) => {
    const text = textBeside(folded, at, step, lengths[0] ?? 0);
    return lengths
      .map((length) => senses.get(step < 0 ? text.slice(-length) : text.slice(0, length)))
      .find(Boolean);
  };
};

/** Each once, longest first. */
export const lengthsOf = (words: Iterable<string>): readonly number[] =>
  [...new Set(Array.from(words, ({ length }) => length))].toSorted((a, b) => b - a);
