import type { Message, Repair } from '../types.ts';
import { createClauses } from './clauses.ts';
import { commaEdits } from './commas.ts';
import { apartFrom, applyEdits, GAP, type Edit, type Edited, type Gap } from './edits.ts';
import { createLanguage } from './language.ts';
import { findDigits } from './lost-digits.ts';
import { noiseOf, type Noise } from './noise.ts';
import { isNoisy, readingEdits } from './pinyin.ts';
import { DIGITS } from './shift/decide.ts';
import { shiftEdits, stylesOf } from './shifts.ts';
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
  const noisy = isNoisy(noise, tokens) || tokens.some(({ swallowed }) => swallowed);
  const shifts = noisy ? shiftsOf(raw, tokens, noise) : [];
  const others = [
    ...readingEdits(noise, tokens),
    ...commaEdits(raw, noisy),
    ...strayEdits(raw),
    ...blankEdits(raw, noisy),
  ];
  return finished(applyEdits(raw, [...shifts, ...apartFrom(others, shifts)]));
};

const shiftsOf = (raw: string, tokens: readonly Token[], noise: Noise): readonly Edit[] => {
  const codes = tokens.filter(({ lost }) => !lost).map(({ code }) => code);
  const language = createLanguage(codes);
  const clauses = createClauses(codes);
  return shiftEdits({ tokens, noise, language, clauses, styles: stylesOf(tokens) }, widthOf(raw));
};

/** Puts in the lost digits that context decides, and tells of the gaps that are left. */
const finished = ({ text, repairs, gaps, messages }: Edited): Repaired => {
  const found = findDigits(
    text,
    gaps.filter(({ candidates }) => candidates === DIGITS),
  );
  const digits = new Map(found.map((one) => [one.at, one]));
  const left = gaps.filter(({ at }) => !digits.has(at));
  return {
    text: [...digits.values()].reduce((whole, { at, digit }) => put(whole, at, digit), text),
    repairs: repairs.map((repair) => {
      const own = found.filter(({ at }) => repair.start <= at && at < repair.end);
      return own.reduce(
        ({ became, why, ...rest }, one) => ({
          ...rest,
          became: put(became, one.at - rest.start, one.digit),
          why: `${why} ${one.why}`,
        }),
        repair,
      );
    }),
    messages: [...messages, ...left.map(gapMessage)].toSorted((a, b) => a.start - b.start),
  };
};

const put = (text: string, at: number, digit: string): string =>
  text.slice(0, at) + digit + text.slice(at + 1);

const gapMessage = ({ at, candidates }: Gap): Message => ({
  code: 'REPAIR_GAP',
  severity: 'WARNING',
  message: `${GAP} stands for what is lost here: ${candidates.map((one) => one || 'nothing').join(' or ')}. Fill it in from another copy of the report.`,
  start: at,
  end: at + GAP.length,
});
