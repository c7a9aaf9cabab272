import { quotedPieces } from '../../text/quotes.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { draftPart, trimmedPart } from './draft.ts';
import { divide, dividedInto } from './lists.ts';

/** 百校联百县, 万企兴万村: two of the things that 双百 counts, joined by what the one does for the other. */
export const linkedPart = (text: string, claim: Claim): DraftPart | undefined => {
  const numeral = /^[百千万]/u.exec(claim.noun)?.[0];
  if (claim.count !== 2 || numeral === undefined) return undefined;
  const linked = new RegExp(
    `(${numeral}\\p{Script=Han})[联帮带兴结进连扶助](${numeral}\\p{Script=Han})`,
    'u',
  );
  const found = linked.exec(text);
  if (found === null) return undefined;
  const { index, 1: one = '', 2: other = '' } = found;
  const second = index + one.length + 1;
  return draftPart(text, claim, [
    { start: index, end: index + one.length },
    { start: second, end: second + other.length },
  ]);
};

/** 企业找技术、成果找市场“双向揭榜挂帅”的简称: the list stands right before the name itself. */
export const namedPart = (text: string, term: string, claim: Claim): DraftPart | undefined => {
  const name = quotedPieces(term)[0] ?? term;
  const at = text.indexOf(`“${name}”`);
  const clause = at < 1 ? undefined : divide(text, { start: 0, end: at }, /[,。;:]/u).at(-1);
  const pieces = clause?.end === at ? dividedInto(text, clause, claim.count) : undefined;
  return pieces === undefined ? undefined : trimmedPart(text, term, claim, pieces);
};
