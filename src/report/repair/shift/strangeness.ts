import { endsClause } from '../clauses.ts';
import { LINE_FEED } from './signs.ts';
import type { Ground } from './state.ts';

/** A reading in its place: the repaired characters of the line `before` it, and the token `at` which the raw text goes on. */
type Placed = { readonly before: readonly number[]; readonly codes: readonly number[]; readonly at: number };

/**
 * What the language of two characters cannot see, as a cost, below 0 where it speaks for a reading: three characters in a row, quotation marks
 * that open and close in turn, clauses of a usual length, items of a list.
 */
export const strangenessOf = (ground: Ground, { before, codes, at }: Placed): number => {
  const rest = ground.tokens.slice(at, at + AHEAD).map(({ code }) => code);
  return (
    quotesOutOfTurn([...before, ...codes], rest) * OUT_OF_TURN +
    threeInARow(ground, [...before.slice(-2), ...codes]) +
    clauseCost(ground, before, codes, rest) +
    loneItems([...before.slice(-2), ...codes, ...rest.slice(0, 2)]) * ALONE
  );
};

const AHEAD = 60;

const threeInARow = ({ language }: Ground, codes: readonly number[]): number =>
  codes.reduce((sum, code, index) => {
    const [first, before] = [codes[index - 2], codes[index - 1]];
    return first === undefined || before === undefined
      ? sum
      : sum + language.thirdCostOf(first, before, code);
  }, 0);

const OUT_OF_TURN = 5;

const OPEN = '“'.charCodeAt(0);
const CLOSE = '”'.charCodeAt(0);

const isQuote = (code: number): boolean => code === OPEN || code === CLOSE;

/** Marks that open twice or close twice, and quotations of nothing, up to the next mark of the line. */
const quotesOutOfTurn = (codes: readonly number[], rest: readonly number[]): number => {
  const next = rest.find((code) => isQuote(code) || code === LINE_FEED);
  const quotes = [...codes, next ?? LINE_FEED].filter(isQuote);
  const twice = quotes.filter((code, index) => code === (quotes[index - 1] ?? CLOSE)).length;
  return twice + codes.filter((code, index) => code === OPEN && codes[index + 1] === CLOSE).length;
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
