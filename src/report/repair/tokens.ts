import type { Span } from '../../domain/records.ts';
import { OPENED_READING, READING, readingOf } from './readings.ts';

/** A sign that stands where a decoder could not read a byte. */
const LOST = new Set(['?', '\ufffd'].map((sign) => sign.charCodeAt(0)));

/**
 * One UTF-16 unit of the raw text with the readings that stand behind it. `end` is where the last of them
 * ends.
 */
export type Token = Span & {
  readonly code: number;
  readonly readings: readonly string[];
  readonly lost: boolean;
  /** The lost sign stands before a reading whose opening parenthesis is gone. */
  readonly swallowed: boolean;
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
  const code = text.charCodeAt(start);
  const lost = LOST.has(code);
  if (lost) {
    const opened = matchAt(OPENED_READING, text, start + 1);
    if (opened !== undefined) {
      const { readings, end } = readingsAt(text, opened.end);
      return { start, code, lost, swallowed: true, end, readings: [opened.reading, ...readings] };
    }
  }
  return { start, code, lost, swallowed: false, ...readingsAt(text, start + 1) };
};

type Readings = { readonly readings: readonly string[]; readonly end: number };

/** Readings in a row, from where a character ends. */
const readingsAt = (text: string, start: number): Readings => {
  const readings: string[] = [];
  let end = start;
  for (;;) {
    const found = matchAt(READING, text, end);
    if (found === undefined) return { readings, end };
    readings.push(found.reading);
    end = found.end;
  }
};

/** What a reading with its parenthesis begins with: asked first, because it is quick. */
const OPENERS = new Set(['(', '（', ' ', '\u00a0'].map((sign) => sign.charCodeAt(0)));

type Found = { readonly reading: string; readonly end: number };

const matchAt = (pattern: RegExp, text: string, at: number): Found | undefined => {
  if (pattern === READING && !OPENERS.has(text.charCodeAt(at))) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const reading = match?.[1] === undefined ? undefined : readingOf(match[1]);
  return reading === undefined ? undefined : { reading, end: pattern.lastIndex };
};
