import { characterOf, isLead, pairOf, TRAIL_MIN } from '../gbk.ts';
import { bareCost } from '../noise.ts';
import type { Token } from '../tokens.ts';
import { isAscii, shownPairOf } from './signs.ts';
import { take, type State } from './state.ts';
import type { Means } from './steps.ts';

type Way = { readonly state: State; readonly promise: number };

/**
 * A pair that the decoder shows nothing for may stand before a token: then one character has an unknown second byte, the next an unknown
 * first one, and the token shows the second byte of that, or that it is lost: then the text must have the two together elsewhere. Gives the few likeliest, with the first byte of the second in hand.
 */
export const vanishedBefore = (means: Means, state: State, token: Token): readonly State[] =>
  waysBefore(means, state, token)
    .toSorted((a, b) => a.promise - b.promise)
    .slice(0, KEPT)
    .map((way) => way.state);

const waysBefore = (means: Means, state: State, token: Token): readonly Way[] => {
  const { language, noise } = means.ground;
  const shown = secondsOf(means, token);
  return means.candidates.withLead(state.lead).flatMap((code) => {
    const half = pairOf(code) & 255;
    const cost = language.roughCostOf(state.last, code) + bareCost(noise, code);
    if (cost > STRANGE || !isLead(half)) return [];
    const seconds = token.lost ? language.followersOf(code).map(pairOf) : shown;
    return seconds
      .filter((pair) => pair !== 0 && characterOf(half * 256 + (pair >> 8)) === 0)
      .map((pair) => ({ pair, promise: cost + language.costOf(code, characterOf(pair)) }))
      .filter(({ promise }) => promise < BOTH_STRANGE)
      .map(({ pair, promise }) => ({
        promise,
        state: take(means.ground, state, code, { at: state.at, lead: pair >> 8 }),
      }));
  });
};

const KEPT = 16;
const STRANGE = 10;
const BOTH_STRANGE = 18;

/** The pairs that may end in what a token shows: its own code where that can be a second byte, and the first byte of its pair. */
const secondsOf = ({ candidates }: Means, { code, lost }: Token): readonly number[] => {
  if (lost) return [];
  const own = isAscii(code) && code >= TRAIL_MIN ? candidates.withTrail(code) : [];
  return [...own, ...candidates.withTrail(shownPairOf(code) >> 8)];
};
