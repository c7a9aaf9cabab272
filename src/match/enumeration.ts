import { isDigit, type Step } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { isBroken, isJoined } from './gap.ts';

/** Key units, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

export const JOINERS: readonly string[] = ['以及', '、', '和', '与', '及'];

/** How far an enumeration is followed, in members on either side. */
const REACH = 8;

/** The numbers that are enumerated with the one from `from` to `to`, in order of the text: 1310、363和1363. */
export const enumeration = (folded: Folded, { from, to }: Run): readonly Run[] => [
  ...members(folded, from, -1).toReversed(),
  { from, to },
  ...members(folded, to, 1),
];

/** The numbers that are joined to the one that ends at `edge`, nearest first. */
const members = (folded: Folded, edge: number, step: Step): readonly Run[] => {
  const found: Run[] = [];
  for (let at = edge; found.length < REACH;) {
    const near = at + step * joinerAt(folded, at, step).length;
    const far = endOfDigits(folded, near, step);
    if (near === at || far === near) break;
    found.push({ from: Math.min(near, far), to: Math.max(near, far) });
    at = far;
  }
  return found;
};

const joinerAt = (folded: Folded, at: number, step: Step): string =>
  (!isBroken(folded, at) &&
    JOINERS.find((word) => (step < 0 ? folded.key.endsWith(word, at) : folded.key.startsWith(word, at)))) ||
  '';

/** Where the run of digits ends that goes on from `from` in the direction `step`; `from` where there is none. */
export const endOfDigits = (folded: Folded, from: number, step: Step): number => {
  let at = from;
  while (isDigit(unitBeside(folded, at, step)) && (at === from || isJoined(folded, at))) at += step;
  return at;
};

/** The key unit on that side of `at`. */
export const unitBeside = ({ key }: Folded, at: number, step: Step): number =>
  key.charCodeAt(step < 0 ? at - 1 : at);
