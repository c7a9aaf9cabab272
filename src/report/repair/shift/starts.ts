import { LEAD_MAX, LEAD_MIN } from '../double-bytes.ts';
import { characterOf, pairOf } from '../gbk.ts';
import { carryCost } from '../noise.ts';
import { COMMA, isMark, LINE_FEED, shownPairOf } from './signs.ts';
import { inParentheses, MOMENT, take, type Ground, type State } from './state.ts';

/**
 * The ways in which the bytes can get out of step at a token: a reading put behind a "character" made of the second byte of one and the
 * first of the next, or a comma put before a "mark" made so.
 *
 * @param line the characters before the token on its line, as repaired
 */
export const startsAt = (ground: Ground, at: number, line: readonly number[]): readonly State[] => {
  const token = ground.tokens[at];
  if (token === undefined) return [];
  const root = rootAt(at, line);
  const [reading] = token.readings;
  if (token.lost)
    return reading === undefined ? atMark(ground, root) : oddReading(ground, root, token.readings);
  return reading === undefined ? atMark(ground, root) : atReading(ground, root);
};

/** Where nothing is out of step yet. */
export const rootAt = (at: number, line: readonly number[]): State => ({
  at,
  last: line.at(-1) ?? LINE_FEED,
  lead: 0,
  pending: '',
  cost: 0,
  calm: 0,
  link: null,
  recent: line.slice(-MOMENT),
});

/**
 * The byte in question is the first one of a character that a mark split: `確?!鞍` of 確保“百. A decoder that keeps signs shows the comma too,
 * and one that is silent shows no loss.
 */
const atMark = (ground: Ground, root: State): readonly State[] => {
  const at = root.at + Number(ground.tokens[root.at]?.lost);
  const comma = ground.tokens[at]?.code === COMMA && isMark(ground.tokens[at + 1]?.code);
  return oddMark(ground, root, comma ? at + 1 : at);
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
  return oddReading(ground, taken, token.readings.slice(-1));
};

const oddReading = (ground: Ground, root: State, readings: readonly string[]): readonly State[] => {
  const half = pairOf(root.last) & 255;
  if (half === 0) return [];
  const [reading = ''] = readings;
  const starts: State[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++) {
    const code = characterOf(half * 256 + lead);
    if (code < FIRST_HAN || code > LAST_HAN) continue;
    const cost = root.cost + carryCost(ground.noise, code, reading);
    starts.push({ ...root, lead, at: root.at + 1, pending: inParentheses(readings), cost });
  }
  const limit = Math.min(...starts.map(({ cost }) => cost)) + HOPELESS;
  return starts.filter(({ cost }) => cost <= limit);
};

/** Where the text vouches for one character, others that would have to be misread are not tried. */
const HOPELESS = 9;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
