import { GAP, type Gap } from './edits.ts';

/** What the text itself says of a lost digit. */
export type Found = Gap & { readonly digit: string; readonly why: string };

/**
 * The lost digits that context decides: the digits of a code that the same line explains part by part (“1310”…:“1”指…“□”指…“□0”指…), and a
 * year that the text names in one way only.
 *
 * @param gaps where one digit is lost
 */
export const findDigits = (text: string, gaps: readonly Gap[]): readonly Found[] =>
  [...Map.groupBy(gaps.slice(0, MOST), ({ at }) => text.lastIndexOf('\n', at) + 1)].flatMap(
    ([start, own]) => {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end === -1 ? text.length : end);
      return own.flatMap((gap) => fromCode(line, gap.at - start, gap) ?? fromYear(text, gap) ?? []);
    },
  );

/** More gaps than these are no matter of a digit here and there. */
const MOST = 100;

const CODE = /[“"]([\dN+]{2,})[”"]/gu;
const PART = /[“"]([\d□N+]+)[”"]/gu;

/** The parts of a code, read in a row, are the code. */
const fromCode = (line: string, at: number, gap: Gap): Found | undefined => {
  const codes = new Set([...line.matchAll(CODE)].map(([, code = '']) => code));
  const parts = [...line.matchAll(PART)].map(({ index, 1: digits = '' }) => ({ start: index + 1, digits }));
  const found = [...codes].flatMap((code) => {
    const digit = digitIn(
      code,
      parts.filter(({ digits }) => digits !== code),
      at,
    );
    return digit === undefined ? [] : [{ code, digit }];
  });
  const [only] = found;
  if (only === undefined || found.some(({ digit }) => digit !== only.digit)) return undefined;
  return { ...gap, digit: only.digit, why: `The parts of “${only.code}” in this line are its digits.` };
};

type Part = { readonly start: number; readonly digits: string };

/** The digit at a place of the line, if the parts around it spell the code and no more. */
const digitIn = (code: string, parts: readonly Part[], at: number): string | undefined => {
  const digits = code.replaceAll('+', '');
  const spelt = parts.map((part) => part.digits).join('');
  if (spelt.length !== digits.length || !fits(spelt, digits)) return undefined;
  const before = parts.filter(({ start }) => start <= at);
  const last = before.at(-1);
  if (last === undefined || at >= last.start + last.digits.length) return undefined;
  const index = before.slice(0, -1).reduce((sum, part) => sum + part.digits.length, 0) + at - last.start;
  return digits[index];
};

const fits = (spelt: string, digits: string): boolean =>
  Array.from(spelt).every((digit, index) => digit === GAP || digit === digits[index]);

const YEAR = /^[\d□]{4}年/u;

const fromYear = (text: string, gap: Gap): Found | undefined => {
  const start = gap.at - (/\d*$/u.exec(text.slice(Math.max(0, gap.at - 3), gap.at))?.[0].length ?? 0);
  const year = YEAR.exec(text.slice(start, start + 5))?.[0];
  if (year === undefined) return undefined;
  const pattern = new RegExp(`(?<!\\d)${year.replaceAll(GAP, '(\\d)')}`, 'gu');
  const digits = new Set([...text.matchAll(pattern)].map((match) => match[0][gap.at - start] ?? ''));
  const [digit] = digits;
  if (digit === undefined || digits.size > 1) return undefined;
  return { ...gap, digit, why: `No other year of this shape stands in the text.` };
};
