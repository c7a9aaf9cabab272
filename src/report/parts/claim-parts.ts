import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { countedIn, withMarks, type Counted } from './counted.ts';
import { itemsFrom, leavesOf, withoutVerb } from './items.ts';
import { divide, dividedInto, divisionsOf } from './lists.ts';
import { trimToNoun } from './trim.ts';
import { DEFINITION_OPENER, LIST_OPENER } from './words.ts';

/**
 * The parts that a name claims, where the definition lists as many things: in a list that a phrase counts (…五项工作), in the pieces that hold
 * the noun of the claim, or, for several claims, in a list of all. Undefined where no list agrees.
 */
export const claimParts = (
  text: string,
  term: string,
  claims: readonly Claim[],
): readonly DraftPart[] | undefined => {
  const lists = listsIn(text);
  const [only, ...more] = claims;
  if (only === undefined) return undefined;
  if (more.length === 0) {
    const part = countedPart(text, term, only) ?? listedPart(text, term, only, lists);
    return part === undefined ? undefined : [part];
  }
  return distributed(text, term, claims, lists) ?? each(text, term, claims, lists);
};

/** Stretches of a definition that may be a list: the whole, its sentences, their clauses, and what stands within quotation marks. */
export const listsIn = (text: string): readonly Span[] => {
  const whole = opened(text, { start: 0, end: text.length });
  const sentences = divide(text, whole, /。/u).map((sentence) => opened(text, sentence));
  const clauses = sentences.flatMap((sentence) => divide(text, sentence, /[，,：:；;]/u));
  const quoted = [...text.matchAll(/“([^“”]{3,200})”/gu)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
  return [...clauses, ...sentences, ...quoted, whole].slice(0, MOST_LISTS);
};

/** Without 指, 即 or 包括 in front. */
const opened = (text: string, { start, end }: Span): Span => ({
  start: start + (DEFINITION_OPENER.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/** No definition in the world has more; it bounds the work on hostile ones. */
const MOST_LISTS = 60;

/** A list before or behind a phrase that repeats the number: 人工智能、…等6个重大科技专项. */
const countedPart = (text: string, term: string, claim: Claim): DraftPart | undefined => {
  const phrases = countedIn(text, { start: 0, end: text.length }).filter(
    ({ count }) => count === claim.count,
  );
  for (const phrase of phrases) {
    const pieces = sidesOf(text, phrase).flatMap((side) => exact(text, side, claim.count) ?? []);
    if (pieces.length === claim.count) return toPart(text, term, claim, pieces, phrase);
  }
  return undefined;
};

const sidesOf = (text: string, phrase: Counted): readonly Span[] => {
  const { start, end } = withMarks(phrase);
  const before = divide(text, { start: 0, end: start }, /[，,。；;：:]/u).at(-1);
  const opener = LIST_OPENER.exec(text.slice(end))?.[0];
  const after = opener === undefined ? [] : [{ start: end + opener.length, end: sentenceEnd(text, end) }];
  return before === undefined || before.end < start - 2 ? after : [before, ...after];
};

const sentenceEnd = (text: string, from: number): number => {
  const stop = text.indexOf('。', from);
  return stop === -1 ? text.length : stop;
};

const exact = (text: string, span: Span, count: number): readonly Span[] | undefined => {
  const opener = DEFINITION_OPENER.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return divisionsOf(text, { start: span.start + opener, end: span.end }).find(
    ({ length }) => length === count,
  );
};

/** A list of the right length whose pieces all hold the noun; or one of the right length that is all the definition says. */
const listedPart = (
  text: string,
  term: string,
  claim: Claim,
  lists: readonly Span[],
): DraftPart | undefined => {
  const held = runOf(text, claim, lists);
  if (held !== undefined) return toPart(text, term, claim, held);
  const [clause] = lists;
  const plain =
    claim.count > 2
      ? lists.flatMap((list) => exact(text, list, claim.count) ?? []).slice(0, claim.count)
      : [];
  return clause === undefined || plain.length !== claim.count ? undefined : toPart(text, term, claim, plain);
};

/** The pieces of some division that hold the noun, where they stand side by side and are as many as claimed. */
const runOf = (text: string, { noun, count }: Claim, lists: readonly Span[]): readonly Span[] | undefined => {
  for (const key of keysOf(noun))
    for (const list of lists)
      for (const pieces of divisionsOf(text, list)) {
        const run = holding(text, pieces, key);
        if (run.length === count) return run;
      }
  return undefined;
};

/** What pieces may hold of a noun: all of it, or its first characters (四好农村路: 好), or the last. */
const keysOf = (noun: string): readonly string[] => {
  const core = noun.replace(/^[大小好新]?(?=.{2})/u, '');
  return [...new Set([noun, noun.slice(0, 2), noun.slice(0, 1), core.slice(-1)])].filter((key) => key !== '');
};

const holding = (text: string, pieces: readonly Span[], key: string): readonly Span[] => {
  const holds = pieces.map(({ start, end }) => text.slice(start, end).includes(key));
  const [first, last] = [holds.indexOf(true), holds.lastIndexOf(true)];
  return first !== -1 && holds.slice(first, last + 1).every(Boolean) ? pieces.slice(first, last + 1) : [];
};

/** 三線一單: one list of all four; by their nouns where these tell them apart, else in order. */
const distributed = (
  text: string,
  term: string,
  claims: readonly Claim[],
  lists: readonly Span[],
): readonly DraftPart[] | undefined => {
  const total = claims.reduce((sum, { count }) => sum + count, 0);
  for (const list of lists)
    for (const pieces of divisionsOf(text, list).filter(({ length }) => length === total)) {
      const shares = byNoun(text, pieces, claims) ?? inOrder(text, pieces, claims);
      if (shares !== undefined)
        return claims.map((claim, index) => toPart(text, term, claim, shares[index] ?? []));
    }
  return undefined;
};

type Shares = readonly (readonly Span[])[];

const byNoun = (text: string, pieces: readonly Span[], claims: readonly Claim[]): Shares | undefined => {
  const shares = claims.map((claim) => pieces.filter((piece) => isOf(text, piece, claim)));
  const isDisjoint = new Set(shares.flat()).size === pieces.length;
  return isDisjoint && shares.every((share, index) => share.length === claims[index]?.count) ? shares : undefined;
};

const isOf = (text: string, { start, end }: Span, { noun }: Claim): boolean =>
  noun !== '' && text.slice(start, end).includes(noun.slice(0, Math.min(2, noun.length)));

/** In order, where the pieces of the first claim hold its noun. */
const inOrder = (text: string, pieces: readonly Span[], claims: readonly Claim[]): Shares | undefined => {
  let from = 0;
  const shares = claims.map(({ count }) => pieces.slice(from, (from += count)));
  const [claim, share] = [claims[0], shares[0]];
  return claim !== undefined && share?.every((piece) => isOf(text, piece, claim)) === true
    ? shares
    : undefined;
};

/** Each claim has a list of its own: 三化三制; or a role of its own: 以老城区为核心, 以高铁新城和临港新城为两翼. */
const each = (
  text: string,
  term: string,
  claims: readonly Claim[],
  lists: readonly Span[],
): readonly DraftPart[] | undefined => {
  const parts = claims.flatMap(
    (claim) => countedPart(text, term, claim) ?? listedByNoun(text, term, claim, lists) ?? [],
  );
  return parts.length === claims.length ? parts : undefined;
};

const listedByNoun = (
  text: string,
  term: string,
  claim: Claim,
  lists: readonly Span[],
): DraftPart | undefined => {
  const run = claim.noun === '' || claim.count < 2 ? undefined : runOf(text, claim, lists);
  return run === undefined ? undefined : toPart(text, term, claim, run);
};

const toPart = (text: string, term: string, claim: Claim, pieces: readonly Span[], phrase?: Counted): DraftPart => {
  const part = plainPart(text, claim, trimToNoun(text, withoutVerb(text, pieces), claim.noun, term));
  if (phrase === undefined || phrase.words === claim.token) return part;
  return { ...part, heading: phrase.words, group: phrase.isQuoted ? phrase.words : null, end: Math.max(part.end, phrase.end) };
};

const plainPart = (text: string, { token, count }: Claim, pieces: readonly Span[]): DraftPart => {
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
