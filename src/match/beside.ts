import { HAN, isDigit, isWordUnit } from './characters.ts';
import { startOfDigits } from './enumeration.ts';
import type { Folded } from './fold.ts';
import { isBroken, isEdge } from './gaps.ts';

/**
 * What stands beside a number. `sign`: what makes it a part of another number or formula; `edge`: nothing, as at a stop, a quotation mark
 * or the end of a line; `han`: a character; `other`: anything else that says nothing.
 */
export type Beside = 'han' | 'edge' | 'sign' | 'other';

export const besideStart = (folded: Folded, from: number): Beside =>
  isEdge(folded, from) ? 'edge' : beside(folded, from - 1, -1);

export const besideEnd = (folded: Folded, to: number): Beside =>
  isEdge(folded, to) ? 'edge' : beside(folded, to, 1);

/** The key units before `at` that belong to the same run of text, at most `most`. */
export const textBefore = (folded: Folded, at: number, most: number): string => {
  let from = at;
  while (at - from < most && !isEdge(folded, from)) from--;
  return folded.key.slice(from, at);
};

export const textAfter = (folded: Folded, at: number, most: number): string => {
  let to = at;
  while (to - at < most && !isEdge(folded, to)) to++;
  return folded.key.slice(at, to);
};

const STOPS = new Set('。,;!?、');
const SIGNS = new Set('/\\+*×÷=<>≤≥≠±~%‰°$¥€£₩#@_&^|§');

/** Reads the key unit at `index`; what lies beyond it, in the direction `step`, decides whether a point or comma belongs to a number. */
const beside = (folded: Folded, index: number, step: 1 | -1): Beside => {
  const near = characterAt(folded.key, index);
  const far = folded.key.charCodeAt(index + step);
  if (HAN.test(near)) return 'han';
  if (isWordUnit(near.charCodeAt(0)) || SIGNS.has(near)) return 'sign';
  if (near === '-') return far === HYPHEN ? 'edge' : 'sign';
  if (near === ':') return isDigit(far) ? 'sign' : 'other';
  if (near === '.' && step < 0) return isListMark(folded, index) ? 'edge' : 'sign';
  if (near === '.') return isWordUnit(far) ? 'sign' : 'other';
  if (near === ',') return isDigit(far) && isHalfWidth(folded, index) ? 'sign' : 'edge';
  return STOPS.has(near) ? 'edge' : 'other';
};

const HYPHEN = 45;

/** The whole character that the unit at `index` belongs to. */
const characterAt = (key: string, index: number): string => {
  const pair = key.slice(Math.max(0, index - 1), index + 1);
  return pair.codePointAt(0) === pair.charCodeAt(0)
    ? String.fromCodePoint(key.codePointAt(index) ?? 0)
    : pair;
};

/** Only a half-width comma can stand within a number. */
export const isHalfWidth = ({ text, starts }: Folded, index: number): boolean =>
  text.charCodeAt(starts[index] ?? 0) < 128;

/** The point at `index` ends a list number at the beginning of a line: 8.1363工作要求. */
export const isListMark = (folded: Folded, index: number): boolean => {
  const from = startOfDigits(folded, index);
  const digits = index - from;
  return digits > 0 && digits < 3 && (from === 0 || isBroken(folded, from));
};
