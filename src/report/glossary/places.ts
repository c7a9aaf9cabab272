import type { Span } from '../../domain/records.ts';
import type { DraftItem, DraftPart } from '../types.ts';

/** Words without their line breaks, and where in the text a place of them stands. */
export type Unbroken = { readonly words: string; readonly at: (offset: number) => number };

const BREAKS = /\s*\n\s*/gu;

/** A span of text as one line. Line breaks within an entry are the page's, not the report's. */
export const unbroken = (text: string, { start, end }: Span): Unbroken => {
  const printed = text.slice(start, end);
  const gaps = [...printed.matchAll(BREAKS)].map(({ 0: gap, index }) => ({ index, length: gap.length }));
  let removed = 0;
  const jumps = gaps.map(({ index, length }) => {
    const jump = { from: index - removed, shift: removed + length };
    removed += length;
    return jump;
  });
  const shiftAt = (offset: number): number => jumps.findLast(({ from }) => from <= offset)?.shift ?? 0;
  return { words: printed.replaceAll(BREAKS, ''), at: (offset) => start + offset + shiftAt(offset) };
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
