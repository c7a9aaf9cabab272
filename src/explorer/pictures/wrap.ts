/** How much room a name has, in widths of a Chinese character. */
export type Room = { readonly width: number; readonly lines: number };

export type Wrapped = { readonly lines: readonly string[]; readonly isShortened: boolean };

/** What must not begin a line: closing marks and points; and what must not end one: opening marks (the rules of GB/T 15834 and CLREQ). */
const NO_BEGIN = /^[、。,.;:?!,.;:?!)\])】〕》〉」』}”’%‰℃·・…—~~、.」]/u;
const NO_END = /[(\[(【〔《〈「『{“‘「]$/u;
const WORD = /^[\p{Script=Latin}\p{Nd}+\-−/.&@#]$/u;

const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The name on lines of even length; where the room is too small for it, its beginning and an ellipsis. */
export const wrapName = (name: string, { width, lines: most }: Room): Wrapped => {
  const pieces = toPieces(name, width);
  const lines = fill(pieces, width);
  if (lines.length > most) return { lines: shorten(lines.slice(0, most), width), isShortened: true };
  return { lines: balance(pieces, width, lines), isShortened: false };
};

/** The same number of lines, as narrow as it can be, so that no last line holds one character. */
const balance = (pieces: readonly string[], width: number, lines: readonly string[]): readonly string[] => {
  const least = Math.ceil(widthOf(pieces.join('')) / lines.length);
  for (let narrow = least; narrow < width; narrow++) {
    const tried = fill(pieces, narrow);
    if (tried.length === lines.length) return tried;
  }
  return lines;
};

const fill = (pieces: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
};

const shorten = (lines: readonly string[], width: number): readonly string[] => {
  const signs = split(lines.at(-1) ?? '');
  while (signs.length > 1 && widthOf(signs.join('')) > width - widthOf(ELLIPSIS)) signs.pop();
  while (signs.length > 1 && (NO_BEGIN.test(signs.at(-1) ?? '') || NO_END.test(signs.at(-1) ?? '')))
    signs.pop();
  return [...lines.slice(0, -1), `${signs.join('')}${ELLIPSIS}`];
};

/** What stays together on a line: marks with what they belong to, words and numbers whole, unless one alone is wider than a line. */
const toPieces = (name: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  let last = '';
  for (const sign of split(name.replaceAll(/\s+/gu, ' '))) {
    const isJoined = belongs(last, sign) && widthOf((pieces.at(-1) ?? '') + sign) <= width;
    if (isJoined) pieces.push(`${pieces.pop() ?? ''}${sign}`);
    else pieces.push(sign);
    last = sign;
  }
  return pieces;
};

const belongs = (last: string, sign: string): boolean =>
  last !== '' &&
  (NO_END.test(last) || NO_BEGIN.test(sign) || sign === ' ' || (WORD.test(last) && WORD.test(sign)));

const split = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** A Latin letter or digit is a little over half as wide as a Chinese character. */
const NARROW = /[\p{ASCII}\u00A0-\u024F]/gu;

/** Of a text, in widths of a Chinese character. */
export const widthOf = (text: string): number => {
  const narrow = text.match(NARROW)?.length ?? 0;
  const all = Array.from(text).length;
  return all - narrow * 0.42;
};
