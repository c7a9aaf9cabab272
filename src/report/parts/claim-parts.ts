import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { countedPart, summedPart } from './counted-part.ts';
import { draftPart, trimmedPart } from './draft.ts';
import { dividedInto, divisionsOf, plainDivisionsOf } from './lists.ts';
import { nestedParts } from './nested.ts';
import { linkedPart, namedPart } from './pairs.ts';
import { groupsInTurn, partsInTurn } from './turns.ts';
import { stretchesOf, toldIn } from './stretches.ts';

/**
 * The parts that a name claims, where the definition lists as many things: in a list that a phrase counts (…五项工作), in the pieces that hold
 * the noun of the claim, or, for several claims, in one list of all or a list for each. None where no list agrees.
 */
export const claimParts = (text: string, term: string, claims: readonly Claim[]): readonly DraftPart[] => {
  const [only, ...more] = claims;
  if (only === undefined) return [];
  const stretches = stretchesOf(text);
  if (more.length > 0)
    return (
      inRoles(text, term, claims) ??
      nestedParts(text, claims) ??
      groupsInTurn(text, claims) ??
      distributed(text, term, claims, stretches) ??
      partsInTurn(text, term, claims) ??
      each(text, term, claims, stretches)
    );
  const part =
    countedPart(text, term, only) ??
    heldPart(text, term, only, stretches) ??
    linkedPart(text, only) ??
    namedPart(text, term, only) ??
    wholePart(text, term, only);
  return part === undefined ? [] : [part];
};

/** The pieces of some division that hold the noun, where they stand side by side and are as many as claimed. */
const heldPart = (
  text: string,
  term: string,
  claim: Claim,
  stretches: readonly Span[],
): DraftPart | undefined => {
  if (claim.count < 2) return undefined;
  for (const key of keysOf(claim.noun))
    for (const stretch of stretches)
      for (const pieces of divisionsOf(text, stretch)) {
        const run = holding(text, pieces, key);
        if (run.length === claim.count) return trimmedPart(text, term, claim, run);
      }
  return undefined;
};

/** What pieces may hold of a noun: all of it, its first characters (四好农村路: 好), or its last. */
const keysOf = (noun: string): readonly string[] =>
  [...new Set([noun, noun.slice(0, 2), noun.slice(0, 1), noun.slice(-1)])].filter((key) => key !== '');

const holding = (text: string, pieces: readonly Span[], key: string): readonly Span[] => {
  const holds = pieces.map(({ start, end }) => text.slice(start, end).includes(key));
  const [first, last] = [holds.indexOf(true), holds.lastIndexOf(true)];
  return first !== -1 && holds.slice(first, last + 1).every(Boolean) ? pieces.slice(first, last + 1) : [];
};

/** Two things are too easily found to be the two that a name means. */
const FEWEST = 3;

/** What the definition tells as a list of the right length and nothing else. */
const wholePart = (text: string, term: string, claim: Claim): DraftPart | undefined => {
  const divisions = toldIn(text).flatMap((told) => plainDivisionsOf(text, told));
  const pieces = divisions.find(({ length }) => length === claim.count);
  return pieces === undefined || claim.count < FEWEST ? undefined : trimmedPart(text, term, claim, pieces);
};

/** 三線一單: one list of all four; by their nouns where these tell them apart, else in order. */
const distributed = (
  text: string,
  term: string,
  claims: readonly Claim[],
  stretches: readonly Span[],
): readonly DraftPart[] | undefined => {
  const total = claims.reduce((sum, { count }) => sum + count, 0);
  for (const stretch of stretches)
    for (const pieces of divisionsOf(text, stretch).filter(({ length }) => length === total)) {
      const shares = byNoun(text, pieces, claims) ?? inOrder(text, pieces, claims);
      if (shares !== undefined)
        return claims.map((claim, index) => trimmedPart(text, term, claim, shares[index] ?? []));
    }
  return undefined;
};

type Shares = readonly (readonly Span[])[];

const byNoun = (text: string, pieces: readonly Span[], claims: readonly Claim[]): Shares | undefined => {
  const shares = claims.map((claim) => pieces.filter((piece) => isOf(text, piece, claim)));
  const isDisjoint = new Set(shares.flat()).size === pieces.length;
  return isDisjoint && shares.every(({ length }, index) => length === claims[index]?.count)
    ? shares
    : undefined;
};

const isOf = (text: string, { start, end }: Span, { noun }: Claim): boolean =>
  noun !== '' && text.slice(start, end).includes(noun.slice(0, 2));

/** In order, where the pieces of the first claim hold its noun. */
const inOrder = (text: string, pieces: readonly Span[], claims: readonly Claim[]): Shares | undefined => {
  let from = 0;
  const shares = claims.map(({ count }) => pieces.slice(from, (from += count)));
  const [claim, share] = [claims[0], shares[0]];
  return claim !== undefined && share?.every((piece) => isOf(text, piece, claim)) === true
    ? shares
    : undefined;
};

/** Each claim by what plays its part: 以老城区为核心,以高铁新城和临港新城为两翼; some may be counted instead: …三条产业带. */
const inRoles = (text: string, term: string, claims: readonly Claim[]): readonly DraftPart[] | undefined => {
  const roles = claims.map((claim) => rolePart(text, claim));
  if (roles.every((role) => role === undefined)) return undefined;
  const parts = claims.flatMap((claim, index) => roles[index] ?? countedPart(text, term, claim) ?? []);
  return parts.length === claims.length ? parts : undefined;
};

/** Each claim in a place of its own: 三化三制, “8+4”. */
const each = (
  text: string,
  term: string,
  claims: readonly Claim[],
  stretches: readonly Span[],
): readonly DraftPart[] => {
  const parts = claims.flatMap(
    (claim) =>
      countedPart(text, term, claim) ??
      heldPart(text, term, claim, stretches) ??
      summedPart(text, claim) ??
      [],
  );
  const isApart = new Set(parts.map(({ start }) => start)).size === parts.length;
  return isApart && parts.length === claims.length ? parts : [];
};

/** 以…为两翼: the thing before 为, where what stands behind it holds the noun. */
const rolePart = (text: string, claim: Claim): DraftPart | undefined => {
  for (const { index, 1: words = '', 2: role = '' } of text.matchAll(
    /以([^,。;]{2,60}?)为([^,。;]{1,12})/gu,
  )) {
    if (claim.noun === '' || !role.includes(claim.noun)) continue;
    const span = { start: index + 1, end: index + 1 + words.length };
    const pieces = claim.count === 1 ? [span] : dividedInto(text, span, claim.count);
    return pieces === undefined ? undefined : draftPart(text, claim, pieces);
  }
  return undefined;
};
