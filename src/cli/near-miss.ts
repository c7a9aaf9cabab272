import { createFold } from '../text/fold.ts';
import { createNearest } from '../match/nearest.ts';

/** The command line is Latin: no script table is needed to compare its words. */
const fold = createFold(new Map());

/** The word of a vocabulary that was probably meant; undefined when none is near. */
export const nearestWord = (written: string, vocabulary: readonly string[]): string | undefined =>
  createNearest(
    fold,
    vocabulary.map((word) => ({ text: word, value: word })),
  )(written, 1)[0];

/** “ Did you mean explain?”, to end a sentence with, or nothing. */
export const didYouMean = (
  written: string,
  vocabulary: readonly string[],
  form: (word: string) => string = (word) => word,
): string => {
  const near = nearestWord(written, vocabulary);
  return near === undefined ? '' : ` Did you mean ${form(near)}?`;
};
