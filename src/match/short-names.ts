import { besideEnd, textAfter, textBefore } from './beside.ts';
import type { Fold, Folded } from './fold.ts';
import type { GuardWords } from './guard-words.ts';
import { isAlone } from './numerals.ts';
import { isEnclosed } from './quotation-marks.ts';
import { createGlossary } from './word-senses.ts';

const SHORT_NAME = /^[一二两三四五六七八九十百千双]\p{Script=Han}{1,2}$/u;

/** A number with one or two characters (兩高, 三塊地), which everyday text holds by chance: 兩高亮選項, 三塊地磚. */
export const isShortName = (key: string): boolean => SHORT_NAME.test(key);

/**
 * Tells a short name from the same characters in other words: quotation marks around it, its issuer before it, a noun that it qualifies
 * behind it, or a verb of official language before it with nothing more behind. It may also be all that the text says. `issuers` are keys.
 */
export const createShortNameGuard = (fold: Fold, words: GuardWords, issuers: Iterable<string> = []) => {
  const carriers = createGlossary(fold, [['carrier', words.carriers]]);
  const leads = createGlossary(fold, [['lead', words.leads]]);
  const names = createGlossary(
    fold,
    [],
    Array.from(issuers, (issuer) => [issuer, 'issuer'] as const),
  );
  return (folded: Folded, from: number, to: number): boolean => {
    if (isEnclosed(folded, from, to) || isAlone(folded, { from, to })) return true;
    if (names.ending(textBefore(folded, from, names.longest)) !== undefined) return true;
    if (carriers.beginning(textAfter(folded, to, carriers.longest)) !== undefined) return true;
    return (
      besideEnd(folded, to) === 'edge' && leads.ending(textBefore(folded, from, leads.longest)) !== undefined
    );
  };
};
