import { numbersIn } from '../figures.ts';

/** Numerals as names write them: 三, 十二, 两, 双. */
export const NUMERALS = '〇零一二三四五六七八九十百两兩双雙';

/** The number that a numeral or a row of digits writes: 三 → 3, 双 → 2, １０ → 10; undefined for anything else. */
export const numberOf = (text: string): number | undefined => {
  const plain = text.normalize('NFKC');
  if (/^\d{1,6}$/u.test(plain)) return Number(plain);
  if (plain === '双' || plain === '雙') return 2;
  if (!CHINESE.test(plain)) return undefined;
  return [...numbersIn(plain)][0];
};

const CHINESE = /^[〇零一二三四五六七八九十百两兩]{1,6}$/u;
const DIGITS = '零一二三四五六七八九';

/** The numeral of a whole number below 1000, as headings count: 12 → 十二, 105 → 一百零五. */
export const chineseNumeral = (value: number): string => {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds > 0) return `${DIGITS[hundreds]}百${rest === 0 ? '' : belowHundred(rest, true)}`;
  return belowHundred(value, false);
};

const belowHundred = (value: number, isWithin: boolean): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return `${isWithin ? '零' : ''}${DIGITS[ones]}`;
  return `${tens === 1 && !isWithin ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
};
