import type { Fold } from './fold.ts';

export type Glossary<Sense> = {
  readonly longest: number;
  /** The sense of the longest word that ends, or begins, the given text. */
  readonly ending: (text: string) => Sense | undefined;
  readonly beginning: (text: string) => Sense | undefined;
};

/** `words`: groups of words that white space parts, each with a sense; of a word that comes twice the last holds. `more` are keys. */
export const createGlossary = <Sense extends string>(
  fold: Fold,
  words: readonly (readonly [Sense, string])[],
  more: readonly (readonly [word: string, Sense])[] = [],
): Glossary<Sense> => {
  const listed = words.flatMap(([sense, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [fold.key(word), sense] as const),
  );
  const senses = new Map([...listed, ...more]);
  const lengths = [...new Set([...senses.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  const first = (cut: (length: number) => string): Sense | undefined =>
    lengths.map((length) => senses.get(cut(length))).find((sense) => sense !== undefined);
  return {
    longest: lengths[0] ?? 0,
    ending: (text) => first((length) => text.slice(-length)),
    beginning: (text) => first((length) => text.slice(0, length)),
  };
};
