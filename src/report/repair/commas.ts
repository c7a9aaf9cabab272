import type { Edit } from './edits.ts';

/** A comma with another mark right behind it: no printer sets that, and pages of a certain kind do so before half of their marks. */
const DOUBLED = /[,，](?=[,，、。；;：:！!？?])/gu;
const MARKS = /[,，、。；;：:！!？?]/gu;

/** A slip of a writer is left alone. */
const FEW = 2;
const SHARE = 0.02;

/** @param damaged the text has other damage, so that one such comma is damage too */
export const commaEdits = (text: string, damaged: boolean): readonly Edit[] => {
  const commas = [...text.matchAll(DOUBLED)];
  const marks = text.match(MARKS)?.length ?? 0;
  if (!damaged && (commas.length < FEW || commas.length < marks * SHARE)) return [];
  return commas.map(({ index }) => ({
    start: index,
    end: index + 1,
    became: '',
    why: 'The page put a comma before a mark.',
  }));
};
