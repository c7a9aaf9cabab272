import type { Span } from '../../domain/records.ts';
import type { Source } from '../source.ts';
import { isPageNumber } from '../structure/furniture.ts';
import { linesIn } from '../../text/lines.ts';
import type { DraftItem, DraftPart } from '../types.ts';

/** Words without their line breaks, and where in the text a place of them stands. */
export type Unbroken = { readonly words: Source; readonly at: (offset: number) => number };

/** A span of text as one line: line breaks within an entry, and numbers of pages, are the page's and not the report's. */
export const unbroken = ({ text, plain }: Source, span: Span): Unbroken => {
  const lines = linesIn(plain, span).filter((line) => !isPageNumber(line) || line.start === span.start);
  let length = 0;
  const pieces = lines.map((line) => {
    const piece = { from: length, start: line.start };
    length += line.text.length;
    return piece;
  });
  const pieceAt = (offset: number) =>
    pieces.findLast(({ from }) => from <= offset) ?? { from: 0, start: span.start };
  return {
    words: {
      text: lines.map(({ start, end }) => text.slice(start, end)).join(''),
      plain: lines.map((line) => line.text).join(''),
    },
    at: (offset) => pieceAt(offset).start + offset - pieceAt(offset).from,
  };
};

type Placing = Unbroken['at'];

/** Something with a span, moved to the text; the end stays behind the last unit, not behind a gap that follows it. */
export const placedAt = <Spanned extends Span>(spanned: Spanned, at: Placing): Spanned => ({
  ...spanned,
  start: at(spanned.start),
  end: spanned.end > spanned.start ? at(spanned.end - 1) + 1 : at(spanned.start),
});

/** A part with all its items, moved to the text. */
export const placedPart = (part: DraftPart, at: Placing): DraftPart => ({
  ...placedAt(part, at),
  items: part.items.map((item): DraftItem => ({
    ...placedAt(item, at),
    parts: item.parts.map((inner) => placedPart(inner, at)),
  })),
});
