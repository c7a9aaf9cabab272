import { neighbourOf } from './neighbours.ts';
import type { Folded } from '../text/fold.ts';
import type { GuardWords } from './guard-words.ts';
import { isAlone } from './numerals.ts';
import { createQuotationMarks } from './quotation-marks.ts';
import { createGlossary } from './word-senses.ts';

/**
 * Tells a short name from the same characters in other words: quotation marks around it, its issuer before it, a noun that it qualifies
 * behind it, or a verb of official language before it with nothing more behind. It may also be all that the text says. `issuers` are keys.
 */
export const createShortNameGuard = (words: GuardWords, issuers: Iterable<string> = []) => {
  const isCarried = createGlossary(1, [['carrier', words.carriers]]);
  const lead = createGlossary(-1, [['verb', words.leads]], issuers, 'issuer');
  const { isEnclosed } = createQuotationMarks(words.marks);
  return (folded: Folded, from: number, to: number): boolean => {
    const run = { from, to };
    if (isEnclosed(folded, run) || isAlone(folded, run) || isCarried(folded, to)) return true;
    const before = lead(folded, from);
    return before === 'issuer' || (before === 'verb' && neighbourOf(folded, to, 1) === 'edge');
  };
};
