import { TRAIL_MIN } from '../double-bytes.ts';
import { characterOf, isLead, pairOf } from '../gbk.ts';
import { bareCost, carryCost } from '../noise.ts';
import type { Token } from '../tokens.ts';
import { DIGIT, type Candidates } from './candidates.ts';
import { COMMA, isAscii, isMark, LINE_FEED, shownPairOf } from './signs.ts';
import { inParentheses, take, type Ground, type State } from './state.ts';

/** What the search needs beside the text. */
export type Means = { readonly ground: Ground; readonly candidates: Candidates };

export const endsLine = (token: Token | undefined): boolean =>
  token === undefined || token.code === LINE_FEED;

/** Reads the next token as it stands. A lost sign that stays is no Chinese. */
export const calmStep = ({ ground }: Means, state: State, token: Token): State => {
  const { code, readings, lost } = token;
  const cost = lost
    ? lostCost(token)
    : ground.language.costOf(state.last, code, isRaw(state) ? REPEATED : 0) + bearing(ground, code, readings);
  const link = { code, split: '', after: inParentheses(readings), lost: false, before: state.link };
  return { ...state, at: state.at + 1, last: code, calm: state.calm + 1, cost: state.cost + cost, link };
};

/** Whether the last character stands in the raw text as it is. */
const isRaw = ({ link, calm }: State): boolean => link === null || calm > 0;

/** Garbage that stands in a text three times is garbage still. */
const REPEATED = 3;

/** A question mark may be one; with a reading it is none. */
const lostCost = ({ code, readings }: Token): number =>
  code === QUESTION && readings.length === 0 ? 12 : 40;

const QUESTION = '?'.charCodeAt(0);

/** How strange it is that a character carries the readings it does, or none. */
const bearing = ({ noise }: Ground, code: number, [reading]: readonly string[]): number =>
  reading === undefined ? bareCost(noise, code) : carryCost(noise, code, reading);

/** Reads the next token with a first byte in hand; also what ends the line, for the byte must go somewhere. */
export const shiftedStep = (means: Means, state: State, token: Token | undefined): readonly State[] => {
  if (token === undefined || token.code === LINE_FEED) return droppedByte(means, state, '');
  const silent = means.ground.styles.includes('silent');
  return [
    ...(silent ? unseenByte(means, state, token) : []),
    ...pairStep(means, state, token),
    ...(token.lost ? lostStep(means, state, token) : []),
    ...(isAscii(token.code) && !token.lost ? asciiStep(means, state, token) : []),
  ];
};

/** The token shows the second byte of this character and the first of the next. */
const pairStep = ({ ground, candidates }: Means, state: State, token: Token): readonly State[] => {
  const pair = shownPairOf(token.code);
  const code = characterOf(state.lead * 256 + (pair >> 8));
  const lead = pair & 255;
  if (code === 0 || !isLead(lead) || token.swallowed) return [];
  const cost = (token.lost ? 0 : bearing(ground, token.code, token.readings)) + bareCost(ground.noise, code);
  const at = state.at + 1;
  const shown = take(ground, state, code, { lead, pending: inParentheses(token.readings), at, cost });
  const [reading] = token.readings;
  if (reading === undefined || !ground.styles.includes('silent')) return [shown];
  const whole = take(ground, state, code, { at, cost: bareCost(ground.noise, code) });
  return [shown, ...closing({ ground, candidates }, { ...whole, lead }, token.readings, at)];
};

/** A second byte is lost, and a reading tells whose it was. */
const closing = (
  { ground, candidates }: Means,
  state: State,
  readings: readonly string[],
  at: number,
): readonly State[] =>
  candidates.withLead(state.lead).map((code) =>
    take(ground, state, code, {
      at,
      after: inParentheses(readings),
      cost: bearing(ground, code, readings),
    }),
  );

/** A lost sign is a second byte, alone or with the sign behind it. */
const lostStep = (means: Means, state: State, token: Token): readonly State[] => {
  const { ground, candidates } = means;
  const at = state.at + 1;
  if (token.readings.length > 0) return closing(means, state, token.readings, at);
  const shown = commaBehind(ground, at);
  const states = candidates
    .withLead(state.lead)
    .map((code) => take(ground, state, code, { at, cost: bareCost(ground.noise, code), after: shown ?? '' }));
  const alone = shown === undefined ? states.filter(({ last }) => (pairOf(last) & 255) === NO_LEAD) : states;
  return [...alone, ...(ground.styles.includes('swallow') ? swallowed(means, likely(states)) : [])];
};

/** A second byte that can begin no pair: a decoder shows it as lost all by itself. */
const NO_LEAD = 0x80;

/**
 * What the page put behind a lost byte where the next token stands for itself: a comma before a mark, nothing at the end of a line and, if the
 * decoder keeps signs, before one. Undefined where neither explains the loss.
 */
const commaBehind = ({ tokens, styles }: Ground, at: number): string | undefined => {
  const next = tokens[at];
  if (next === undefined || endsLine(next)) return '';
  if (styles.includes('keep') && isAscii(next.code) && next.code < TRAIL_MIN && next.code !== COMMA)
    return '';
  return isMark(next.code) ? ',' : undefined;
};

/** A lost byte can be so many that only the likeliest are followed. */
const likely = (states: readonly State[]): readonly State[] =>
  states.toSorted((a, b) => a.cost - b.cost).slice(0, FOLLOWED);

const FOLLOWED = 8;

/** The sign behind a lost byte is gone with it. Most signs of a report are wide, and cannot go so. */
const swallowed = ({ ground, candidates }: Means, states: readonly State[]): readonly State[] =>
  states.flatMap((state) => {
    const before = { ...state, link: state.link === null ? null : { ...state.link, after: '' } };
    return candidates.swallowed.map((sign) =>
      take(ground, before, sign, { at: state.at, lost: sign === DIGIT, cost: sign === DIGIT ? 0 : SIGN }),
    );
  });

const SIGN = 3;

const asciiStep = (means: Means, state: State, token: Token): readonly State[] => {
  const { ground } = means;
  const at = state.at + 1;
  if (token.code >= TRAIL_MIN) {
    const code = characterOf(state.lead * 256 + token.code);
    if (code === 0) return [];
    const cost = bearing(ground, code, token.readings);
    return [take(ground, state, code, { at, cost, after: inParentheses(token.readings) })];
  }
  const comma = token.code === COMMA && isMark(ground.tokens[at]?.code);
  const inserted = comma ? [{ ...state, at, pending: `${state.pending},`, cost: state.cost + 1 }] : [];
  return ground.styles.includes('silent') && !isMark(token.code)
    ? [...inserted, ...droppedByte(means, state, '')]
    : inserted;
};

/** A second byte that nothing shows: the page put a comma behind it, or it can begin no pair. */
const unseenByte = (means: Means, state: State, token: Token): readonly State[] => {
  if (isMark(token.code)) return droppedByte(means, state, ',');
  const code = characterOf(state.lead * 256 + NO_LEAD);
  return code === 0 ? [] : [take(means.ground, state, code, { at: state.at })];
};

/** The byte in hand lost its second, and nothing shows it. */
const droppedByte = ({ ground, candidates }: Means, state: State, after: string): readonly State[] =>
  candidates
    .withLead(state.lead)
    .map((code) => take(ground, state, code, { at: state.at, after, cost: bareCost(ground.noise, code) }));
