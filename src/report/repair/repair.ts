import type { Message, Repair } from '../types.ts';
import { createClauses } from './clauses.ts';
import { commaEdits } from './commas.ts';
import { apartFrom, applyEdits, type Edited } from './edits.ts';
import { createLanguage } from './language.ts';
import { findDigits, type Found } from './lost-digits.ts';
import { gapMessage, stoppedMessage, unexplainedSigns } from './messages.ts';
import { noiseOf, type Noise } from './noise.ts';
import { isNoisy, readingEdits } from './pinyin.ts';
import { DIGITS } from './shift/decide.ts';
import { shiftEdits, stylesOf, type Shifts } from './shifts.ts';
import { blankEdits, strayEdits } from './strays.ts';
import { tokensOf, type Token } from './tokens.ts';
import { widthOf } from './width.ts';

/** The cleaned text, what was changed to get it, and what remains doubtful. All offsets point into `text`. */
export type Repaired = {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly messages: readonly Message[];
};

/**
 * Undoes what web pages do to the text of a report: readings put behind characters, bytes read one off, commas put before marks, signs put
 * into words, blanks shown as question marks. A text without such damage comes back as it is. The repairs, applied backwards, give the raw
 * text again. What the bytes and the text leave open is a □ with a message that names the candidates.
 *
 * @param raw decoded text, lines ended by line feeds
 */
export const repairText = (raw: string): Repaired => {
  const tokens = tokensOf(raw);
  const noise = noiseOf(tokens);
  const damaged = isNoisy(noise, tokens) || tokens.some(({ swallowed }) => swallowed);
  const { edits: shifts, stoppedAt } = damaged ? shiftsOf(raw, tokens, noise) : NO_SHIFTS;
  const commas = commaEdits(raw, damaged);
  const careless = damaged || commas.length > 0;
  const others = [
    ...readingEdits(noise, tokens),
    ...commas,
    ...strayEdits(tokens, careless),
    ...blankEdits(raw, careless),
  ];
  const edited = applyEdits(raw, [...shifts, ...apartFrom(others, shifts)]);
  const { text, repairs, gaps } = withDigits(edited);
  const stopped = stoppedAt === undefined ? [] : [stoppedMessage(edited.movedTo(stoppedAt), text.length)];
  const messages = [
    ...edited.messages,
    ...gaps.map(gapMessage),
    ...stopped,
    ...unexplainedSigns(text, damaged),
  ];
  return { text, repairs, messages: messages.toSorted((a, b) => a.start - b.start) };
};

const NO_SHIFTS: Shifts = { edits: [], stoppedAt: undefined };

const shiftsOf = (raw: string, tokens: readonly Token[], noise: Noise): Shifts => {
  const codes = tokens.filter(({ lost }) => !lost).map(({ code }) => code);
  const language = createLanguage(codes);
  const clauses = createClauses(codes);
  return shiftEdits({ tokens, noise, language, clauses, styles: stylesOf(tokens) }, widthOf(raw));
};

/** Puts in the lost digits that context decides. */
const withDigits = ({ text, repairs, gaps }: Edited): Pick<Edited, 'text' | 'repairs' | 'gaps'> => {
  const lost = gaps.filter(({ candidates }) => candidates === DIGITS);
  const found = findDigits(text, lost);
  const places = new Set(found.map(({ at }) => at));
  return {
    text: found.reduce((whole, { at, digit }) => put(whole, at, digit), text),
    repairs: repairs.map((repair) => found.reduce(withDigit, repair)),
    gaps: gaps.filter(({ at }) => !places.has(at)),
  };
};

const withDigit = (repair: Repair, { at, digit, why }: Found): Repair =>
  at < repair.start || at >= repair.end
    ? repair
    : { ...repair, became: put(repair.became, at - repair.start, digit), why: `${repair.why} ${why}` };

const put = (text: string, at: number, digit: string): string =>
  text.slice(0, at) + digit + text.slice(at + 1);
