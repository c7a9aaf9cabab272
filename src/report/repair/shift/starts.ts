import { characterOf, LEAD_MAX, LEAD_MIN, pairOf } from '../gbk.ts';
import { carryCost } from '../noise.ts';
import { COMMA, isMark, shownPairOf } from './signs.ts';
import { inParentheses, take, type Ground, type State } from './state.ts';

/**
 * The ways in which the bytes can get out of step at a token: a reading put behind a "character" made of the second byte of one and the
 * first of the next, or a comma put before a "mark" made so.
 *
 * @param last the character before the token, as repaired
 */
export const startsAt = (ground: Ground, at: number, last: number): readonly State[] => {
  const token = ground.tokens[at];
  if (token === undefined) return [];
  const root = rootAt(at, last);
  const [reading] = token.readings;
  if (token.lost) {
    return reading === undefined
      ? atLostMark(ground, root)
      : oddReading(ground, root, token.readings, 0);
  }
  return reading === undefined ? oddMark(ground, root, at) : atReading(ground, root);
};

export const rootAt = (at: number, last: number): State => ({
  at,
  last,
  lead: 0,
  pending: '',
  cost: 0,
  calm: 0,
  link: null,
});

/** The lost byte is the first one of a character that a mark split: `確?!鞍` of 確保“百. A decoder that keeps signs shows the comma too. */
const atLostMark = (ground: Ground, root: State): readonly State[] => {
  const comma = ground.tokens[root.at + 1]?.code === COMMA && isMark(ground.tokens[root.at + 2]?.code);
  return oddMark(ground, root, root.at + (comma ? 2 : 1));
};

const oddMark = (ground: Ground, root: State, at: number): readonly State[] => {
  const mark = ground.tokens[at];
  if (mark === undefined || !isMark(mark.code)) return [];
  const pair = shownPairOf(mark.code);
  const starts: State[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++) {
    const code = characterOf(lead * 256 + (pair >> 8));
    if (code !== 0 && ground.language.isUsual(code))
      starts.push(take(ground, { ...root, pending: ',' }, code, { lead: pair & 255, at: at + 1 }));
  }
  return starts;
};

/** Nothing shows the loss: the reading stands behind a whole character that it does not belong to. The last reading is the strange one. */
const atReading = (ground: Ground, root: State): readonly State[] => {
  const token = ground.tokens[root.at];
  if (token === undefined) return [];
  const own = inParentheses(token.readings.slice(0, -1));
  const taken = take(ground, root, token.code, { at: root.at, after: own });
  return oddReading(ground, taken, token.readings.slice(-1), 0);
};

const oddReading = (ground: Ground, root: State, readings: readonly string[], cost: number): readonly State[] => {
  const half = pairOf(root.last) & 255;
  const [reading = ''] = readings;
  const starts: State[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX && half !== 0; lead++) {
    const code = characterOf(half * 256 + lead);
    if (code < FIRST_HAN || code > LAST_HAN) continue;
    const strange = carryCost(ground.noise, code, reading);
    starts.push({ ...root, lead, at: root.at + 1, pending: inParentheses(readings), cost: root.cost + cost + strange });
  }
  return starts;
};

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
