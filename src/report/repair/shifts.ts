import type { Edit } from './edits.ts';
import { pairOf } from './gbk.ts';
import { carryCost, UNSHOWN, type Noise } from './noise.ts';
import { createCandidates } from './shift/candidates.ts';
import { decide, type Run } from './shift/decide.ts';
import { damagedText, looksSame, rawText } from './shift/forward.ts';
import { search, type Budget } from './shift/search.ts';
import { isMark, LINE_FEED } from './shift/signs.ts';
import { rootAt, startsAt } from './shift/starts.ts';
import { STYLES, type Ground, type Link, type State, type Style } from './shift/state.ts';
import type { Means } from './shift/steps.ts';
import { weigh, type Reading } from './shift/weigh.ts';
import type { Token } from './tokens.ts';

/** Enough for some thousand runs, and spent within a second or two: what needs more is no report with damage, but noise. */
const BUDGET = 60_000;

/** As much of a line as tells whether a quotation is open and how long a clause is. */
const NEAR = 600;

export type Shifts = {
  readonly edits: readonly Edit[];
  /** Where in the raw text the search was given up, because there was too much to search. */
  readonly stoppedAt: number | undefined;
};

/** Inverts the shifts of bytes in a text: an edit for each run that can be explained by one. */
export const shiftEdits = (ground: Ground, shown: Run['shown']): Shifts => {
  const codes = new Set(ground.tokens.map(({ code }) => code));
  const means: Means = { ground, candidates: createCandidates(ground.language, codes) };
  const budget: Budget = { left: BUDGET };
  const edits: Edit[] = [];
  let line: number[] = [];
  for (let at = 0; at < ground.tokens.length;) {
    const token = ground.tokens[at];
    if (budget.left < 0) return { edits, stoppedAt: token?.start };
    if (token?.code === LINE_FEED) line = [];
    const run = { tokens: ground.tokens, at, shown };
    const repaired = isSuspicious(ground, at) ? repairAt(means, budget, run, line.slice(-NEAR)) : undefined;
    if (repaired?.edit !== undefined) edits.push(repaired.edit);
    line.push(...(repaired?.codes ?? [token?.code ?? 0]));
    at = repaired?.next ?? at + 1;
  }
  return { edits, stoppedAt: undefined };
};

type Repaired = { readonly edit: Edit | undefined; readonly codes: readonly number[]; readonly next: number };

/** Undefined where the raw text, as it stands, is the likeliest reading. */
const repairAt = (means: Means, budget: Budget, run: Run, line: readonly number[]): Repaired | undefined => {
  const { ground } = means;
  const starts = startsAt(ground, run.at, line);
  if (starts.length === 0) return undefined;
  const ways = search(means, [...starts, rootAt(run.at, line)], budget);
  const explained = ways.filter((way) => explains(ground, run.at, way));
  const readings = weigh(ground, line, explained);
  const [best] = readings;
  if (best === undefined || !isShifted(best.state.link) || isMereGuess(ground.tokens[run.at], readings))
    return undefined;
  return { edit: decide(run, readings), codes: best.codes, next: best.state.at };
};

/** Where no sign is lost and the raw text may be right, it stays unless it is clearly wrong. */
const isMereGuess = (token: Token | undefined, readings: readonly Reading[]): boolean => {
  const asItStands = readings.find(({ state }) => !isShifted(state.link))?.share ?? 0;
  return token?.lost !== true && asItStands > MAY_BE_RIGHT;
};

const MAY_BE_RIGHT = 0.05;

/** Whether the damage, modelled forward over a reading, gives the raw text. */
const explains = ({ tokens, styles }: Ground, from: number, { link, at }: State): boolean => {
  if (!isShifted(link)) return true;
  const raw = rawText(tokens.slice(from, at));
  return styles.some((style) => looksSame(damagedText(link, style), raw));
};

const isShifted = (last: Link | null): boolean => {
  for (let link = last; link !== null; link = link.before) if (link.split !== '') return true;
  return false;
};

/** The styles that the decoder of a page may have: a reading behind a lost sign tells which. */
export const stylesOf = (tokens: readonly Token[]): readonly Style[] => {
  if (tokens.some(({ swallowed }) => swallowed)) return ['swallow'];
  return tokens.some(({ lost, readings }) => lost && readings.length > 0) ? ['keep'] : STYLES;
};

/** Whether a shift may begin at a token: a sign is lost, or something stands where it does not belong. */
const isSuspicious = (ground: Ground, at: number): boolean => {
  const token = ground.tokens[at];
  const next = ground.tokens[at + 1];
  if (token === undefined || token.lost) return token !== undefined;
  if (next === undefined || !ground.styles.includes('silent') || !ground.noise.isThorough) return false;
  return token.readings.length > 0 ? isMisplaced(ground, token, next) : isOddMark(ground, token, next);
};

const STRANGE = 8;
const SELDOM = 4;

/** A reading that belongs to another character, or that the text does not vouch for and strange things follow. */
const isMisplaced = ({ language, noise }: Ground, token: Token, next: Token): boolean => {
  const reading = token.readings.at(-1) ?? '';
  const cost = carryCost(noise, token.code, reading);
  if (cost > 0 && isSplitCarrier(noise, token.code, reading)) return true;
  return cost >= UNSHOWN && language.costOf(token.code, next.code, SELDOM) > STRANGE;
};

/** Whether the reading is that of a character that begins with the second byte of this one. */
const isSplitCarrier = ({ carriers }: Noise, code: number, reading: string): boolean =>
  [...carriers].some(
    ([carrier, { readings }]) =>
      carrier !== code && readings.has(reading) && pairOf(carrier) >> 8 === (pairOf(code) & 255),
  );

const RARE_MARKS = new Set(Array.from('!;！；', (mark) => mark.charCodeAt(0)));

/** A mark with a character or a letter behind it that seldom follows one. */
const isOddMark = ({ language }: Ground, { code }: Token, next: Token): boolean => {
  if (!isMark(code)) return false;
  if (RARE_MARKS.has(code)) return language.pairCountOf(code, next.code) < SELDOM;
  return (
    isLetter(next.code) ||
    (language.countOf(next.code) <= SELDOM && language.costOf(code, next.code, SELDOM) > STRANGE)
  );
};

const isLetter = (code: number): boolean => code > 0x40 && code < 0x7f;
