/** Finds the longest of its words at a place of a text, in time that does not grow with their number. */
export type Lexicon = {
  /** The length of the longest word that stands at `at`; 0 where none does. */
  readonly lengthAt: (text: string, at: number) => number;
};

/** A lexicon of words with white space between them. */
export const createLexicon = (words: string): Lexicon => {
  const byFirst = Map.groupBy(new Set(words.split(/\s+/u).filter(Boolean)), (word) => word.charAt(0));
  for (const group of byFirst.values()) group.sort((one, other) => other.length - one.length);
  return {
    lengthAt: (text, at) =>
      byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0,
  };
};
