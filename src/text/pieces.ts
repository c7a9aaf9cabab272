import type { Span } from '../domain/records.ts';

const OPENING = '“《〈(【〔[';
const CLOSING = '”》〉)】〕]';

/**
 * The pieces of a span of a text in normal form, cut at the characters that a test names, outside quotation marks, titles and brackets. What is
 * left open at one of `resets` is closed with it.
 */
export const piecesOf = (
  text: string,
  { start, end }: Span,
  isCut: (mark: string, at: number) => boolean,
  resets = '\n',
): readonly Span[] => {
  const pieces: Span[] = [];
  let [depth, from] = [0, start];
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (resets.includes(mark)) depth = 0;
    if (depth > 0 || !isCut(mark, at)) continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return [...pieces, { start: from, end }];
};
