import { digitOf } from '../text/numerals.ts';

/** A folded key with its numerals written as digits, so that 3大战略 finds 三大战略. Never used to find terms in running text. */
export const numeralKey = (key: string): string =>
  key.replaceAll(/[〇零一二两三四五六七八九十]/gu, (numeral) => String(digitOf(numeral) ?? 10));
