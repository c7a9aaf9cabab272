import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { countedIn, withMarks, type Counted } from './counted.ts';
import { draftPart, headed, trimmedPart } from './draft.ts';
import { divide, dividedInto } from './lists.ts';
import { opened, sentenceEnd } from './stretches.ts';
import { LIST_OPENER } from './words.ts';

/** A list before or behind a phrase that repeats the number: 人工智能、…等6个重大科技专项. Undefined where none has that many items. */
export const countedPart = (text: string, term: string, claim: Claim): DraftPart | undefined => {
  for (const phrase of phrasesOf(text, claim))
    for (const side of sidesOf(text, phrase)) {
      const pieces = dividedInto(text, side, claim.count);
      if (pieces !== undefined) return headed(trimmedPart(text, term, claim, pieces), phrase);
    }
  return undefined;
};

/** A digit of “8+4”: the phrase that repeats it, with the list beside it even if that names fewer. */
export const summedPart = (text: string, claim: Claim): DraftPart | undefined => {
  if (claim.noun !== '') return undefined;
  const told = phrasesOf(text, claim).map((phrase) => ({ phrase, pieces: namedBeside(text, phrase) }));
  const best = told.find(({ pieces }) => pieces.length > 1) ?? told[0];
  if (best === undefined) return undefined;
  const { phrase, pieces } = best;
  return headed(
    { ...draftPart(text, claim, pieces), start: pieces[0]?.start ?? phrase.start, end: phrase.end },
    phrase,
  );
};

const phrasesOf = (text: string, claim: Claim): readonly Counted[] =>
  countedIn(text, { start: 0, end: text.length }).filter(({ count }) => count === claim.count);

const namedBeside = (text: string, phrase: Counted): readonly Span[] =>
  sidesOf(text, phrase)
    .map((side) => divide(text, side, /、/u))
    .find(({ length }) => length > 1) ?? [];

/** The clause that ends with the phrase, and what follows it behind 即 or 包括. */
const sidesOf = (text: string, phrase: Counted): readonly Span[] => {
  const { start, end } = withMarks(phrase);
  const these = text.slice(0, start).endsWith('这') ? 1 : 0;
  const before = divide(text, { start: 0, end: start - these }, /[,。;:]/u).at(-1);
  const opener = LIST_OPENER.exec(text.slice(end))?.[0];
  const after = opener === undefined ? [] : [{ start: end + opener.length, end: sentenceEnd(text, end) }];
  const isBeside = before !== undefined && before.end >= start - FARTHEST;
  return isBeside ? [opened(text, before), ...after] : after;
};

/** 等 and a mark may stand between a list and its phrase. */
const FARTHEST = 2;
