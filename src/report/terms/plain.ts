import { SCRIPT_PAIRS } from './script-pairs.ts';

/**
 * A text in the one form that the rules of this room are written for: simplified, half width, “ and ” for every quotation mark. It has
 * unit for unit the length of the text, so that its offsets are those of the text.
 */
export const plainOf = (text: string): string => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += STRETCH)
    pieces.push(pieceOf(text.slice(from, from + STRETCH)));
  return withTypedQuotes(pieces.join(''));
};

const STRETCH = 8192;

const pieceOf = (text: string): string =>
  text.replaceAll(/[^\n。、“”\d]/gu, (character) => FORMS.get(character) ?? character);

const pairs = (row: string): readonly (readonly [string, string])[] =>
  Array.from({ length: row.length / 2 }, (_, index) => [row.charAt(index * 2), row.charAt(index * 2 + 1)]);

/** ！ to ～ are the half-width signs, moved by this much. */
const FULL_WIDTH = 0xfee0;

const halfWidth = (): readonly (readonly [string, string])[] =>
  Array.from({ length: 94 }, (_, index) => [
    String.fromCharCode(FULL_WIDTH + 33 + index),
    String.fromCharCode(33 + index),
  ]);

/** Every form that is written in another way here. ＂ is a typed mark, which opens and closes. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...halfWidth(),
  ...pairs(SCRIPT_PAIRS),
  ...pairs('‘“’”「“」”『“』”〝“〞”﹁“﹂”「“」”\u3000 \u00a0 –-－-﹢+'),
]);

/** "X" opens and closes by turns within a line. */
const withTypedQuotes = (text: string): string =>
  text.includes('"') ? text.split('\n').map(quotedByTurns).join('\n') : text;

const quotedByTurns = (line: string): string => {
  const pieces = line.split('"');
  if (pieces.length % 2 === 0) return line;
  return pieces
    .map((piece, index) => (index === 0 ? piece : `${index % 2 === 1 ? '“' : '”'}${piece}`))
    .join('');
};
