import type { Span } from '../../domain/records.ts';
import { OPENED_READING, READING, readingOf } from './readings.ts';

/** A sign that stands where a decoder could not read a byte. */
const LOST = /[?？\ufffd]/u;

/**
 * One character of the raw text with the readings that stand behind it. `textEnd` is where the character ends, `end` where the last reading
 * does. A lost sign may have taken the parenthesis of its reading with it.
 */
export type Token = Span & {
  readonly character: string;
  readonly textEnd: number;
  readonly readings: readonly string[];
  readonly lost: boolean;
};

export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
};

const tokenAt = (text: string, start: number): Token => {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const lost = LOST.test(character);
  const textEnd = start + character.length;
  const { readings, end } = readingsAt(text, textEnd, lost);
  return { start, end, textEnd, character, readings, lost };
};

type Readings = { readonly readings: readonly string[]; readonly end: number };

/** Readings in a row; the first behind a lost sign may lack its opening parenthesis. */
const readingsAt = (text: string, start: number, lost: boolean): Readings => {
  const readings: string[] = [];
  let end = start;
  for (;;) {
    const found =
      matchAt(READING, text, end) ?? (lost && end === start ? matchAt(OPENED_READING, text, end) : undefined);
    if (found === undefined) return { readings, end };
    readings.push(found.reading);
    end = found.end;
  }
};

const matchAt = (pattern: RegExp, text: string, at: number): { reading: string; end: number } | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const reading = match?.[1] === undefined ? undefined : readingOf(match[1]);
  return reading === undefined ? undefined : { reading, end: pattern.lastIndex };
};
