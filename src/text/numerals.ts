import { halfWidth } from './width.ts';

/** Each digit in the forms that a text writes, the one that headings and names use first. */
const DIGITS = ['零〇○', '一', '二两兩', '三', '四', '五', '六', '七', '八', '九'];

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A pair, as names write it: 双招双引. */
const PAIR = /^[双雙]$/u;

/** Numerals as names count with them: 三, 十二, 两, 双. */
export const NUMERALS = '〇零一二三四五六七八九十百两兩双雙';

/** The digit that a numeral below 十 writes: 两 → 2; undefined for anything else. */
export const digitOf = (numeral: string): number | undefined => {
  const digit = DIGITS.findIndex((forms) => forms.includes(numeral));
  return digit === -1 || numeral === '' ? undefined : digit;
};

/**
 * The number that numerals or a row of digits write: 三 → 3, 十二 → 12, 一百零五 → 105, 三千 → 3000, 二〇二四 → 2024, 双 → 2, １０ → 10;
 * undefined for anything else.
 */
export const numberOf = (words: string): number | undefined => {
  const text = halfWidth(words);
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  if (PAIR.test(text)) return 2;
  return WHOLE.test(text) ? wholeOf(text) : undefined;
};

const WHOLE = /^[〇○零一二三四五六七八九十百千两兩]{1,9}$/u;

const wholeOf = (numerals: string): number => {
  const digits = Array.from(numerals, (numeral) => digitOf(numeral));
  if (digits.every((digit) => digit !== undefined)) return Number(digits.join(''));
  let [total, digit] = [0, 0];
  for (const numeral of numerals) {
    const scale = SCALES[numeral];
    if (scale === undefined) digit = digitOf(numeral) ?? 0;
    else [total, digit] = [total + (digit || 1) * scale, 0];
  }
  return total + digit;
};

/** 八十五点五 → 85.5, 二百 → 200. */
export const decimalOf = (words: string): number => {
  const [whole = '', fraction = ''] = words.split(/[点點]/u);
  return Number(`${numberOf(whole) ?? 0}.${Array.from(fraction, digitOf).join('') || '0'}`);
};

/** The numeral of a whole number below 1000, as headings count: 12 → 十二, 105 → 一百零五. */
export const chineseNumeral = (value: number): string => {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds > 0) return `${written(hundreds)}百${rest === 0 ? '' : belowHundred(rest, true)}`;
  return belowHundred(value, false);
};

const belowHundred = (value: number, isWithin: boolean): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return `${isWithin ? '零' : ''}${written(ones)}`;
  return `${tens === 1 && !isWithin ? '' : written(tens)}十${ones === 0 ? '' : written(ones)}`;
};

const written = (digit: number): string => DIGITS[digit]?.charAt(0) ?? '';

/**
 * Every number that a Chinese text writes, in digits or in numerals, with 萬 and 億 left as part of the unit: 3.66萬戶 holds 3.66, 第一 holds 1,
 * 十大 holds 10, 近萬畝 holds 1.
 */
export const numbersIn = (words: string): ReadonlySet<number> => {
  const text = halfWidth(words);
  const found = new Set<number>();
  for (const [digits] of text.matchAll(ARABIC)) found.add(Number(digits.replaceAll(',', '')));
  for (const [numerals] of text.matchAll(CHINESE)) found.add(wholeOf(numerals));
  if (BARE_SCALE.test(text)) found.add(1);
  return found;
};

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const CHINESE = /[〇○零一二兩两三四五六七八九十百千]+/gu;
const BARE_SCALE = /(?<![\d〇零一二兩两三四五六七八九十百千])[萬万億亿]/u;
