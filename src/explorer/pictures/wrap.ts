/** How much room a name has, in widths of a Chinese character. */
export type Room = { readonly width: number; readonly lines: number };

export type Wrapped = { readonly lines: readonly string[]; readonly isShortened: boolean };

/** What must not begin a line: closing marks and points; and what must not end one: opening marks (GB/T 15834; W3C, Requirements for Chinese Text Layout). */
const NO_BEGIN =
  /^[\p{Pe}\p{Pf}、。,.;:?!\u{FF0C}\u{FF0E}\u{FF1B}\u{FF1A}\u{FF1F}\u{FF01}%\u{FF05}‰℃·・…\-–—~\u{FF5E}\s]/u;
const NO_END = /[\p{Ps}\p{Pi}\-–~\u{FF5E}]$/u;

/** Letters, digits and the signs between them: 2.15, 1+4+7+9+N, 5G. */
const CODE_BEGINS = /^[\p{Script=Latin}\p{Nd}+/.&@#−]/u;
const CODE_ENDS = /[\p{Script=Latin}\p{Nd}+/.&@#−-]$/u;

const ELLIPSIS = '…';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const signs = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The name on lines of even length, broken between words; where the room is too small for it, its beginning and an ellipsis. */
export const wrapName = (name: string, { width, lines: most }: Room): Wrapped => {
  const pieces = toPieces(name.replaceAll(/\s+/gu, ' ').trim(), width);
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
    line += piece;
  }
  return [...lines, line.trimEnd()];
};

const shorten = (lines: readonly string[], width: number): readonly string[] => {
  const kept = split(lines.at(-1) ?? '', signs);
  const last = (): string => kept.at(-1) ?? '';
  while (kept.length > 1 && widthOf(kept.join('')) > width - widthOf(ELLIPSIS)) kept.pop();
  while (kept.length > 1 && (NO_BEGIN.test(last()) || NO_END.test(last()))) kept.pop();
  return [...lines.slice(0, -1), `${kept.join('')}${ELLIPSIS}`];
};

/** What stays together on a line: words and numbers whole, marks with what they belong to; signs alone where that is wider than a line. */
const toPieces = (name: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  for (const word of split(name, words)) {
    const joined = `${pieces.at(-1) ?? ''}${word}`;
    if (belongs(pieces.at(-1) ?? '', word) && widthOf(joined) <= width) pieces[pieces.length - 1] = joined;
    else if (widthOf(word) <= width) pieces.push(word);
    else pieces.push(...split(word, signs));
  }
  return pieces;
};

const belongs = (before: string, word: string): boolean =>
  before !== '' &&
  (NO_END.test(before) || NO_BEGIN.test(word) || (CODE_ENDS.test(before) && CODE_BEGINS.test(word)));

const split = (text: string, segmenter: Intl.Segmenter): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** A Latin letter or digit is a little over half as wide as a Chinese character. */
const NARROW = /[\p{ASCII}\u00A0-\u024F]/gu;

/** Of a text, in widths of a Chinese character. */
export const widthOf = (text: string): number => {
  const narrow = text.match(NARROW)?.length ?? 0;
  return Array.from(text).length - narrow * 0.42;
};
