/**
 * Every number that a Chinese text writes, in digits or in numerals, with 萬 and 億 left as part of the unit: 3.66萬戶 holds 3.66, 第一 holds 1,
 * 十大 holds 10, 近萬畝 holds 1.
 */
export const numbersIn = (text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [digits] of text.matchAll(ARABIC)) found.add(Number(digits.replaceAll(',', '')));
  for (const [numerals] of text.matchAll(CHINESE)) found.add(chineseNumber(numerals));
  if (BARE_SCALE.test(text)) found.add(1);
  return found;
};

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const CHINESE = /[〇零一二兩两三四五六七八九十百千]+/gu;
const BARE_SCALE = /(?<![\d〇零一二兩两三四五六七八九十百千])[萬万億亿]/u;

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of numerals below 萬: 十二 → 12, 一百零五 → 105. */
const chineseNumber = (numerals: string): number => {
  let total = 0;
  let digit: number | undefined;
  for (const numeral of numerals) {
    const scale = SCALES[numeral];
    if (scale === undefined) digit = DIGITS[numeral] ?? 0;
    else {
      total += (digit ?? 1) * scale;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
};
