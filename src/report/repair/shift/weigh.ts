import { strangenessOf } from './strangeness.ts';
import type { Ground, Link, State } from './state.ts';

/**
 * A text that a way of reading gives. `share` is how likely it is among all that were found, from 0 to 1, and `strangeness` what a character of
 * it costs: where that is high, the truth may be none of those found.
 */
export type Reading = {
  readonly state: State;
  readonly codes: readonly number[];
  readonly share: number;
  readonly strangeness: number;
};

/**
 * The readings by likelihood, best first, each text once.
 *
 * @param before the repaired characters of the line so far
 */
export const weigh = (
  ground: Ground,
  before: readonly number[],
  ways: readonly State[],
): readonly Reading[] => {
  const texts = new Map<string, Priced>();
  for (const state of ways) {
    const codes = codesOf(state.link);
    const cost = state.cost + strangenessOf(ground, { before, codes, at: state.at });
    const text = String.fromCharCode(...codes);
    if (cost < (texts.get(text)?.cost ?? Infinity)) texts.set(text, { state, codes, cost });
  }
  return shared([...texts.values()]);
};

type Priced = { readonly state: State; readonly codes: readonly number[]; readonly cost: number };

const shared = (priced: readonly Priced[]): readonly Reading[] => {
  const least = Math.min(...priced.map(({ cost }) => cost));
  const weights = priced.map(({ cost }) => Math.exp((least - cost) / DOUBT));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return priced
    .map(({ state, codes, cost }, index) => ({
      state,
      codes,
      share: (weights[index] ?? 0) / total,
      strangeness: cost / codes.length,
    }))
    .toSorted((a, b) => b.share - a.share);
};

/** A language of two characters is surer of itself than it ought to be. */
const DOUBT = 1.3;

export const codesOf = (link: Link | null): readonly number[] => {
  const codes: number[] = [];
  for (let at = link; at !== null; at = at.before) codes.unshift(at.code);
  return codes;
};
