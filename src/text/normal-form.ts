import { signPairs } from './signs.ts';
import { halfWidth } from './width.ts';

/** A text as rules read it, unit for unit: every offset of the one is an offset of the other. */
export type NormalForm = (text: string) => string;

/** Quotation marks of other kinds, each before the one that it stands for. `"` opens and closes by turns. */
const QUOTES = '‘“’”「“」”『“』”〝“〞”﹁“﹂”﹃“﹄”｢“｣”';

/**
 * The one form in which rules read a text: simplified, half width, “ and ” for every quotation mark, and one sign for all that writers use for
 * it (— for -, • for ·). What is not one unit in both forms stays as it is.
 *
 * @param characters traditional to simplified, one character for one
 */
export const createNormalForm = (characters: ReadonlyMap<string, string>): NormalForm => {
  const units = unitsOf([...characters, ...signs(), ...pairsOf(QUOTES)]);
  const piece = new Uint16Array(STRETCH);
  return (text) => {
    const pieces: string[] = [];
    for (let from = 0; from < text.length; from += STRETCH) {
      const length = Math.min(STRETCH, text.length - from);
      for (let at = 0; at < length; at++) piece[at] = units[text.charCodeAt(from + at)] ?? 0;
      pieces.push(String.fromCharCode(...piece.subarray(0, length)));
    }
    return withTypedQuotes(pieces.join(''));
  };
};

/** A circle is a bullet as often as a zero, and stays. */
const signs = () => signPairs().filter(([, to]) => to !== '〇');

const STRETCH = 4096;

const unitsOf = (pairs: readonly (readonly [from: string, to: string])[]): Uint16Array => {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
    halfWidth(String.fromCharCode(unit)).charCodeAt(0),
  );
  units[NO_BREAK] = SPACE;
  for (const [from, to] of pairs)
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  return units;
};

const NO_BREAK = 0xa0;
const SPACE = 0x20;

const pairsOf = (row: string): readonly (readonly [string, string])[] =>
  Array.from({ length: row.length / 2 }, (_, index) => [row.charAt(index * 2), row.charAt(index * 2 + 1)]);

/** "X" opens and closes by turns within a line; where one is left over the line keeps them. */
const withTypedQuotes = (text: string): string =>
  text.includes('"') ? text.split('\n').map(quotedByTurns).join('\n') : text;

const quotedByTurns = (line: string): string => {
  const pieces = line.split('"');
  if (pieces.length % 2 === 0) return line;
  return pieces
    .map((piece, index) => (index === 0 ? piece : `${index % 2 === 1 ? '“' : '”'}${piece}`))
    .join('');
};
