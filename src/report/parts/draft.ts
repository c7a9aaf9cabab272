import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import type { Counted } from './counted.ts';
import { itemsFrom, leavesOf, withoutVerb } from './items.ts';
import { trimToNoun } from './trim.ts';

type Claimed = Pick<Claim, 'token' | 'count'>;

/** A part with pieces of the definition as its items, as they stand. */
export const draftPart = (text: string, { token, count }: Claimed, pieces: readonly Span[]): DraftPart => {
  const items = itemsFrom(text, pieces);
  return {
    token,
    ordinal: null,
    heading: null,
    count,
    group: null,
    items,
    complete: leavesOf(items) === count,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
  };
};

/** The same without what the sentence puts around the list. */
export const trimmedPart = (text: string, term: string, claim: Claim, pieces: readonly Span[]): DraftPart =>
  draftPart(text, claim, trimToNoun(text, withoutVerb(text, pieces), claim.noun, term));

/** A part under the phrase that repeats its number; a phrase that is the name itself is no heading. */
export const headed = (part: DraftPart, phrase: Counted): DraftPart => {
  if (phrase.words === part.token) return part;
  const [start, end] = [Math.min(part.start, phrase.start), Math.max(part.end, phrase.end)];
  return { ...part, heading: phrase.words, group: phrase.isQuoted ? phrase.words : null, start, end };
};
