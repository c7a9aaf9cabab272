import { createLexicon } from './lexicon.ts';

/** The words of a list with white space between them. */
export const wordsIn = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/** Words as alternatives of a pattern, the longest first, so that none hides one that begins with it. */
export const alternation = (words: Iterable<string>): string =>
  [...new Set(words)].toSorted((one, other) => other.length - one.length).join('|');

/** Finds the longest of some words. */
export type WordList = {
  readonly has: (word: string) => boolean;
  /** The length of the longest word that stands at `at`; 0 where none does. */
  readonly lengthAt: (text: string, at: number) => number;
  /** What `take` answers to the longest word at `at`, or to the next shorter one where it answers nothing. */
  readonly longestAt: <R>(text: string, at: number, take: (word: string) => R | undefined) => R | undefined;
};

export const createWordList = (words: Iterable<string>): WordList => {
  const all = new Set(words);
  const lexicon = createLexicon(Array.from(all, (word) => [word, word.length] as const));
  /** What words begin with: most places of a text need no more than a look at it. */
  const starts = new Set(Array.from(all, (word) => word.charCodeAt(0)));
  return {
    has: (word) => all.has(word),
    longestAt: (text, at, take) => lexicon.longest(text, at, (_, { key }) => take(key))?.answer,
    lengthAt: (text, at) =>
      starts.has(text.charCodeAt(at))
        ? (lexicon.longest(text, at, (_, { key }) => key.length)?.answer ?? 0)
        : 0,
  };
};
