/** A piece of a page as pdf.js gives it; lengths in points, `y` upwards. */
export type Piece = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

/** A printed line: where it begins and ends, and how large it is. */
export type PrintedLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** The lines of a page, in the order in which the page draws them. */
export const linesOfPage = (pieces: readonly Piece[]): readonly PrintedLine[] => {
  const lines: PrintedLine[] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue;
    const line = lines.at(-1);
    if (line !== undefined && isOn(line, piece)) lines[lines.length - 1] = extended(line, piece);
    else lines.push(lineOf(piece));
  }
  return lines;
};

const lineOf = ({ str, x, y, width, fontSize }: Piece): PrintedLine => ({
  text: str,
  left: x,
  right: x + width,
  y,
  size: fontSize || 12,
});

/** A raised mark of a note stands on its line too. */
const isOn = (line: PrintedLine, piece: Piece): boolean =>
  Math.abs(piece.y - line.y) < Math.max(line.size, piece.fontSize) * 0.6 && piece.x >= line.left - line.size;

const extended = (line: PrintedLine, piece: Piece): PrintedLine => {
  const gap = piece.x - line.right > line.size * 0.8 ? ' ' : '';
  return {
    ...line,
    text: line.text + gap + piece.str,
    right: Math.max(line.right, piece.x + piece.width),
    size: Math.max(line.size, piece.fontSize),
  };
};
