import { isDigit } from './characters.ts';
import type { Folded } from './fold.ts';
import { isBroken, isJoined } from './gaps.ts';

/** Key units, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

export const JOINERS: readonly string[] = ['以及', '、', '和', '与', '及'];

/** How far an enumeration is followed, in members on either side. */
const REACH = 8;

/** The numbers that are enumerated with the one from `from` to `to`, in order of the text: 1310、363和1363. */
export const enumeration = (folded: Folded, { from, to }: Run): readonly Run[] => [
  ...membersBefore(folded, from),
  { from, to },
  ...membersAfter(folded, to),
];

/** The numbers that are joined to the one at `from` from before, in order of the text. */
const membersBefore = (folded: Folded, from: number): readonly Run[] => {
  const members: Run[] = [];
  for (let to = joinedBefore(folded, from); to !== undefined && members.length < REACH;) {
    const start = startOfDigits(folded, to);
    if (start === to) break;
    members.unshift({ from: start, to });
    to = joinedBefore(folded, start);
  }
  return members;
};

const membersAfter = (folded: Folded, to: number): readonly Run[] => {
  const members: Run[] = [];
  for (let from = joinedAfter(folded, to); from !== undefined && members.length < REACH;) {
    const end = endOfDigits(folded, from);
    if (end === from) break;
    members.push({ from, to: end });
    from = joinedAfter(folded, end);
  }
  return members;
};

const joinedBefore = (folded: Folded, at: number): number | undefined => {
  const joiner = JOINERS.find((word) => folded.key.endsWith(word, at));
  return joiner === undefined || isBroken(folded, at) ? undefined : at - joiner.length;
};

const joinedAfter = (folded: Folded, at: number): number | undefined => {
  const joiner = JOINERS.find((word) => folded.key.startsWith(word, at));
  return joiner === undefined || isBroken(folded, at) ? undefined : at + joiner.length;
};

/** Where the run of digits begins that ends at `to`; `to` where there is none. */
export const startOfDigits = (folded: Folded, to: number): number => {
  let from = to;
  while (isDigit(folded.key.charCodeAt(from - 1)) && (from === to || isJoined(folded, from))) from--;
  return from;
};

const endOfDigits = (folded: Folded, from: number): number => {
  let to = from;
  while (isDigit(folded.key.charCodeAt(to)) && (from === to || isJoined(folded, to))) to++;
  return to;
};
