import { alternation, createWordList, type WordList, wordsIn } from '../text/words.ts';
import { normal } from './source.ts';

/** The words of a list, in the form of the texts that they are looked for in: no word of a list can be dead. */
export const plainWords = (list: string): readonly string[] => wordsIn(normal(list));

/** The words of a list as alternatives of a pattern. Words may be patterns themselves. */
export const oneOf = (list: string): string => alternation(plainWords(list));

/** A list of which the longest word at a place is found. */
export const wordList = (list: string): WordList => createWordList(plainWords(list));
