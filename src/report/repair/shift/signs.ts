import { pairOf } from '../gbk.ts';

/** Marks that pages of this kind put a comma before. */
const MARKS = new Set(Array.from(',;:!?，；：！？、。”’）》', (mark) => mark.charCodeAt(0)));

export const COMMA = ','.charCodeAt(0);
export const LINE_FEED = 10;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0xa1a1;
const WIDE_SIGNS = 0xa380;

export const isMark = (code: number | undefined): boolean => code !== undefined && MARKS.has(code);

export const isAscii = (code: number): boolean => code < 0x80;

/**
 * The pair that a character of the raw text may have come from: pages of this kind write signs, digits and letters of full width in half
 * width when all else is done. 0 where there is none.
 */
export const shownPairOf = (code: number): number => {
  if (code === SPACE || code === NO_BREAK_SPACE) return IDEOGRAPHIC_SPACE;
  return code > SPACE && code < 0x7f ? WIDE_SIGNS + code : pairOf(code);
};
