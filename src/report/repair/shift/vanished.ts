import { TRAIL_MIN } from '../double-bytes.ts';
import { characterOf, isLead, pairOf } from '../gbk.ts';
import { bareCost } from '../noise.ts';
import type { Token } from '../tokens.ts';
import { isAscii, shownPairOf } from './signs.ts';
import { take, type State } from './state.ts';
import type { Means } from './steps.ts';

/** A character taken, the first byte of the next, and what both cost. */
type Way = { readonly first: State; readonly lead: number; readonly promise: number };

/**
 * A pair that the decoder shows nothing for may stand before a token: then one character has an unknown second byte, the next an unknown
 * first one, and the token shows the second byte of that, or that it is lost. Two such pairs in a row hide a whole character besides. What
 * the token does not tell is looked for in what the text has elsewhere. Gives the few likeliest, with the first byte of the last in hand.
 */
export const vanishedBefore = (means: Means, state: State, token: Token): readonly State[] => {
  const firsts = firstsOf(means, state);
  const shown = secondsOf(means, token);
  const alone = firsts.flatMap((first) =>
    waysFrom(means, first, token.lost ? followersOf(means, first.last) : shown),
  );
  const overOne = firsts.flatMap((first) =>
    waysOverOne(means, first, (pair) => token.lost || shown.includes(pair)),
  );
  return [...likeliest(alone, KEPT), ...likeliest(overOne, KEPT / 2)];
};

const likeliest = (ways: readonly Way[], count: number): readonly State[] =>
  ways
    .toSorted((a, b) => a.promise - b.promise)
    .slice(0, count)
    .map(({ first, lead }) => ({ ...first, lead }));

/** The characters that the byte in hand may begin and whose second byte may vanish. The first byte of the next is not known yet. */
const firstsOf = ({ ground, candidates }: Means, state: State): readonly State[] =>
  candidates
    .withLead(state.lead)
    .filter(
      (code) =>
        isLead(pairOf(code) & 255) &&
        ground.language.roughCostOf(state.last, code) + bareCost(ground.noise, code) <= STRANGE,
    )
    .map((code) => take(ground, state, code, { at: state.at, cost: bareCost(ground.noise, code) }));

const waysFrom = ({ ground }: Means, first: State, seconds: readonly number[]): readonly Way[] => {
  const ways: Way[] = [];
  for (const pair of seconds) {
    if (!vanishes(first.last, pair)) continue;
    const cost = ground.language.costOf(first.last, characterOf(pair));
    if (cost < STRANGE) ways.push({ first, lead: pair >> 8, promise: first.cost + cost });
  }
  return ways;
};

/** Over a character of which neither byte is shown: only where the text has it between the two elsewhere. */
const waysOverOne = (means: Means, first: State, mayFollow: (pair: number) => boolean): readonly Way[] =>
  followersOf(means, first.last).flatMap((hidden) => {
    if (!vanishes(first.last, hidden) || !isLead(hidden & 255)) return [];
    const code = characterOf(hidden);
    const known = followersOf(means, code).filter(mayFollow);
    return known.length === 0
      ? []
      : waysFrom(means, take(means.ground, first, code, { at: first.at }), known);
  });

const followersOf = ({ ground }: Means, code: number): readonly number[] =>
  ground.language
    .followersOf(code)
    .map(pairOf)
    .filter((pair) => pair !== 0);

/** Whether the second byte of a character and the first of a pair show nothing together. */
const vanishes = (code: number, pair: number): boolean =>
  characterOf((pairOf(code) & 255) * 256 + (pair >> 8)) === 0;

const KEPT = 16;
const STRANGE = 10;

/** The pairs that may end in what a token shows: its own code where that can be a second byte, and the first byte of its pair. */
const secondsOf = ({ candidates }: Means, { code, lost }: Token): readonly number[] => {
  if (lost) return [];
  const own = isAscii(code) && code >= TRAIL_MIN ? candidates.withTrail(code) : [];
  return [...own, ...candidates.withTrail(shownPairOf(code) >> 8)];
};
