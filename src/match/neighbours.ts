import { HAN, isDigit, isWordUnit, type Step } from '../text/characters.ts';
import { endOfDigits } from './enumeration.ts';
import type { Folded } from '../text/fold.ts';
import { isBroken, isEdge } from './gap.ts';

/**
 * What stands beside a number. `sign`: what makes it a part of another number or formula; `edge`: nothing, as at a stop, a quotation mark
 * or the end of a line; `han`: a character; `other`: anything else that says nothing.
 */
export type Neighbour = 'han' | 'edge' | 'sign' | 'other';

/** The key units before `at` (-1) or from there on (1) that belong to the same run of text, at most `most`. */
export const textBeside = (folded: Folded, at: number, step: Step, most: number): string => {
  let to = at;
  while (Math.abs(to - at) < most && !isEdge(folded, to)) to += step;
  return folded.key.slice(Math.min(at, to), Math.max(at, to));
};

const STOPS = '。,;!?、';
const SIGNS = '/\\+*×÷=<>≤≥≠±~%‰°$¥€£₩#@_&^|§';

/** Reads what stands before key unit `at` (-1), or there (1); what lies beyond decides whether a point or comma belongs to a number. */
export const neighbourOf = (folded: Folded, at: number, step: Step): Neighbour => {
  if (isEdge(folded, at)) return 'edge';
  const index = step < 0 ? at - 1 : at;
  const near = characterAt(folded.key, index);
  const far = folded.key.charCodeAt(index + step);
  if (HAN.test(near)) return 'han';
  if (isWordUnit(near.charCodeAt(0)) || SIGNS.includes(near)) return 'sign';
  if (near === '-') return far === HYPHEN ? 'edge' : 'sign';
  if (near === ':') return isDigit(far) ? 'sign' : 'other';
  if (near === '.' && step < 0) return isListMark(folded, index) ? 'edge' : 'sign';
  if (near === '.') return isWordUnit(far) ? 'sign' : 'other';
  if (near === ',') return isDigit(far) && isHalfWidth(folded, index) ? 'sign' : 'edge';
  return STOPS.includes(near) ? 'edge' : 'other';
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
  const from = endOfDigits(folded, index, -1);
  const digits = index - from;
  return digits > 0 && digits < 3 && (from === 0 || isBroken(folded, from));
};
