import { isDigit, isWordUnit, VISIBLE_GAP } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { gapBefore, isJoined } from './gap.ts';
import { isHalfWidth, isListMark } from './neighbours.ts';

/** A name this long may run over the end of a line; of a shorter one the halves are too likely to meet by chance. */
const LONG = 4;

/** White space that a writer may put within a name; more tears it apart. */
const WIDEST_GAP = 16;

const LINE_END = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Numerals that run on into one another: 十四五 is not found in 二十四五. Without 一, which ends many words (統一三線一單). */
export const NUMERALS: ReadonlySet<string> = new Set('两二三四五六七八九十百千万亿零〇');

/**
 * The key units `from` to `to` (exclusive) stand as a whole in the text: they cut no number, word, numeral or character, join no two
 * numbers (“1”“3”“10”), and do not reach over a paragraph's end.
 */
export const isWhole = (folded: Folded, from: number, to: number): boolean =>
  !runsOn(folded, from) &&
  !runsOn(folded, to) &&
  !isWithinNumber(folded, from, -1) &&
  !isWithinNumber(folded, to, 1) &&
  !isWithinNumeral(folded, from) &&
  hangsTogether(folded, from, to);

/** The key units on both sides of `at` belong to one number, word or character of the text. */
const runsOn = (folded: Folded, at: number): boolean => {
  const { key, starts } = folded;
  if (at <= 0 || at >= key.length) return false;
  if (starts[at] === starts[at - 1]) return true;
  return isWordUnit(key.charCodeAt(at - 1)) && isWordUnit(key.charCodeAt(at)) && isJoined(folded, at);
};

/** A point or comma beside `at`, in the direction `step`, joins a digit within to a digit without: 2.139, 1,310. */
const isWithinNumber = (folded: Folded, at: number, step: 1 | -1): boolean => {
  const mark = step < 0 ? at - 1 : at;
  const sign = folded.key[mark];
  if (sign !== '.' && sign !== ',') return false;
  if (!isDigit(folded.key.charCodeAt(mark - 1)) || !isDigit(folded.key.charCodeAt(mark + 1))) return false;
  if (!isJoined(folded, mark) || !isJoined(folded, mark + 1) || !isHalfWidth(folded, mark)) return false;
  return step > 0 || sign !== '.' || !isListMark(folded, mark);
};

/** 三大戰略 in 十三大戰略 or 第三大戰略. */
const isWithinNumeral = (folded: Folded, at: number): boolean => {
  const [before = '', first = ''] = [folded.key[at - 1], folded.key[at]];
  const runs = NUMERALS.has(before) || before === '第';
  return runs && (NUMERALS.has(first) || first === '一') && isJoined(folded, at);
};

const hangsTogether = (folded: Folded, from: number, to: number): boolean => {
  const { key, starts, ends } = folded;
  if ((ends[to - 1] ?? 0) - (starts[from] ?? 0) === to - from) return true;
  let lines = 0;
  for (let at = from + 1; at < to; at++) {
    const gap = gapBefore(folded, at);
    if (gap === '') continue;
    const digits = isDigit(key.charCodeAt(at - 1)) && isDigit(key.charCodeAt(at));
    if (gap.length > WIDEST_GAP || (digits && VISIBLE_GAP.test(gap))) return false;
    lines += gap.match(LINE_END)?.length ?? 0;
  }
  return lines === 0 || (lines === 1 && to - from >= LONG);
};
