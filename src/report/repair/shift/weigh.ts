import { endsClause } from '../clauses.ts';
import type { Token } from '../tokens.ts';
import { LINE_FEED } from './signs.ts';
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
 * The readings by likelihood, best first, each text once. What the language of two characters cannot see is judged here: quotation marks
 * open and close in turn, no clause is one character long, and a rare character that stood a moment ago comes again.
 *
 * @param before the repaired characters of the line so far
 */
export const weigh = (
  ground: Ground,
  before: readonly number[],
  ways: readonly State[],
): readonly Reading[] => {
  const texts = new Map<string, { state: State; codes: readonly number[]; cost: number }>();
  for (const state of ways) {
    const codes = codesOf(state.link);
    const cost = state.cost + strangeness(ground, before, codes, state.at);
    const text = String.fromCharCode(...codes);
    if (cost < (texts.get(text)?.cost ?? Infinity)) texts.set(text, { state, codes, cost });
  }
  const least = Math.min(...[...texts.values()].map(({ cost }) => cost));
  const weights = [...texts.values()].map((way) => ({
    ...way,
    weight: Math.exp((least - way.cost) / DOUBT),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights
    .map(({ state, codes, cost, weight }) => ({
      state,
      codes,
      share: weight / total,
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

const strangeness = (
  ground: Ground,
  before: readonly number[],
  codes: readonly number[],
  at: number,
): number => {
  const rest = ground.tokens.slice(at, at + AHEAD).map((token: Token) => token.code);
  return (
    quotesOutOfTurn([...before, ...codes], rest) * OUT_OF_TURN +
    triples(ground, [...before.slice(-2), ...codes], codes.length) +
    clauseCost(ground, before, codes, rest) +
    loneItems([...before.slice(-2), ...codes, ...rest.slice(0, 2)]) * ALONE -
    comesAgain(ground, before, codes)
  );
};

const triples = (ground: Ground, codes: readonly number[], count: number): number => {
  let gain = 0;
  for (let i = Math.max(2, codes.length - count); i < codes.length; i++)
    gain += ground.language.thirdCostOf(codes[i - 2] ?? 0, codes[i - 1] ?? 0, codes[i] ?? 0);
  return gain;
};

const AHEAD = 60;
const OUT_OF_TURN = 5;

const OPEN = '“'.charCodeAt(0);
const CLOSE = '”'.charCodeAt(0);

const quotesOutOfTurn = (codes: readonly number[], rest: readonly number[]): number => {
  let open = false;
  let wrong = 0;
  let previous = 0;
  const end = rest.indexOf(LINE_FEED);
  const next = (end === -1 ? rest : rest.slice(0, end)).find((code) => code === OPEN || code === CLOSE);
  for (const code of next === undefined ? codes : [...codes, next]) {
    if (code === OPEN || code === CLOSE) {
      if (open === (code === OPEN)) wrong++;
      if (code === CLOSE && previous === OPEN) wrong++;
      open = code === OPEN;
    }
    previous = code;
  }
  return wrong;
};

/** The lengths of the clauses that a reading makes or ends. */
const clauseCost = (
  { clauses }: Ground,
  before: readonly number[],
  codes: readonly number[],
  rest: readonly number[],
): number => {
  let length = before.length - 1 - before.findLastIndex(endsClause);
  let cost = 0;
  for (const code of codes) {
    if (!endsClause(code)) length++;
    else {
      cost += clauses.costOf(length);
      length = 0;
    }
  }
  const next = rest.findIndex(endsClause);
  return cost + clauses.costOf(length + (next === -1 ? rest.length : next));
};

const ITEM_END = '、'.charCodeAt(0);
const ALONE = 4;

/** No list begins with an item of one character: 。化、工. */
const loneItems = (codes: readonly number[]): number =>
  codes.filter((code, index) => endsClause(code) && codes[index + 2] === ITEM_END).length;

/** A rare character that stood a moment ago is likelier than its count says. */
const comesAgain = (ground: Ground, before: readonly number[], codes: readonly number[]): number => {
  const all = [...before.slice(-RECENT), ...codes];
  const first = all.length - codes.length;
  let gain = 0;
  for (let index = first; index < all.length; index++) {
    const code = all[index] ?? 0;
    if (!all.slice(Math.max(0, index - RECENT), index).includes(code)) continue;
    const cost = ground.language.costOf(all[index - 1] ?? 0, code);
    gain += cost + Math.log(Math.exp(-cost) + AGAIN);
  }
  return gain;
};

const RECENT = 8;
const AGAIN = 0.006;
