const NUMERALS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

/** A folded key with its numerals written as digits, so that 3大战略 finds 三大战略. Never used to find terms in running text. */
export const numeralKey = (key: string): string =>
  key.replaceAll(/[〇零一二两三四五六七八九十]/gu, (numeral) => NUMERALS[numeral] ?? '');
