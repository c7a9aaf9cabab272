import { chineseNumeral } from '../../text/numerals.ts';

/** How a style writes the number n before a head. */
export type Style = (n: number) => RegExp;

/** Patterns are made once for each number: every line is tried with several. */
const style = (write: (n: number) => string): Style => {
  const made = new Map<number, RegExp>();
  return (n) => {
    const mark = made.get(n) ?? new RegExp(`^(?:${write(n)})\\s*`, 'u');
    made.set(n, mark);
    return mark;
  };
};

const NEVER = '(?!)';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Notes are few where stars count them: *, **, ***. */
const MOST_STARS = 6;

/** The digits of a number in another form. */
const inDigits = (n: number, digits: string): string =>
  String(n).replaceAll(/\d/gu, (digit) => digits.charAt(Number(digit)));

/** All styles of numbers before a head, the clearest first. */
export const STYLES: readonly Style[] = [
  style((n) => inDigits(n, SUPERSCRIPT)),
  style((n) => `${n}\\uFE0F?\\u20E3`),
  style((n) => (n <= MOST_STARS ? `[*]{${n}}(?![*])` : NEVER)),
  style((n) => `注\\s*0?${n}\\s*[:.、]?`),
  style((n) => `(?:${roman(n)})\\s?[.、):]`),
  style((n) => `[(]${letter(n)}[)]`),
  style((n) => `${letter(n)}[).、]`),
  style((n) => `(?:N[Oo]\\s?[.]?|№)\\s?0?${n}[.、:]?`),
  style((n) => `[[【〔]注?0?${n}[\\]】〕]`),
  style((n) => `[(]0?${n}[)]`),
  style((n) => `0?${n}\\s*[.。]`),
  style((n) => `0?${n}\\s*[、,:]`),
  style((n) => `0?${n}[)]`),
  style((n) => (n <= CIRCLED.length ? CIRCLED.charAt(n - 1) : NEVER)),
  style((n) => `[(]${chineseNumeral(n)}[)]`),
  style((n) => `${chineseNumeral(n)}[、.]`),
  style((n) => `第(?:${chineseNumeral(n)}|0?${n})[,、:]`),
  style((n) => `0?${n}(?=[“《]|[ \\t]+\\S)`),
];

/** A Roman number below 40, in letters or as one sign: IV, Ⅳ. */
const roman = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const letters = `${'X'.repeat(tens)}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][ones]}`;
  return n > MOST_ROMAN ? NEVER : n > SIGNS ? letters : `${letters}|${String.fromCodePoint(0x2160 + n - 1)}`;
};

const MOST_ROMAN = 39;
/** How many Roman numbers are one sign. */
const SIGNS = 12;

/** The letter of a number, of either case: a), B. */
const letter = (n: number): string => {
  const codes = ['A', 'a'].map((first) => (first.codePointAt(0) ?? 0) + n - 1);
  return n > LETTERS ? NEVER : `[${String.fromCodePoint(...codes)}]`;
};

const LETTERS = 26;

/** What a mark of any style begins with. */
export const BEGINS = /^[A-ZⅠ-Ⅻa-z注第№*⁰¹²³⁴-⁹\d[【〔(①-⑳㉑-㊿一二三四五六七八九十]/u;
