import type { Message, Repair } from '../types.ts';

/** Stands in the cleaned text where a character is lost and nothing decides which it was. */
export const GAP = '□';

/** A place that nothing in the bytes decides, and what may have stood there. */
export type Gap = { readonly at: number; readonly candidates: readonly string[] };

/**
 * A change of the raw text; offsets into that. Those of gaps, each a □, and of notes, which say what a reader must know of it, count from where
 * `became` starts.
 */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly became: string;
  readonly why: string;
  readonly gaps?: readonly Gap[];
  readonly notes?: readonly Message[];
};

export type Edited = {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly gaps: readonly Gap[];
  readonly messages: readonly Message[];
  /** Where a place of the raw text is in the new one. */
  readonly movedTo: (offset: number) => number;
};

/** Applies edits that do not overlap. What comes back has offsets into the new text. */
export const applyEdits = (raw: string, edits: readonly Edit[]): Edited => {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  const repairs: Repair[] = [];
  const gaps: Gap[] = [];
  const messages: Message[] = [];
  let [from, length] = [0, 0];
  for (const { start, end, became, why, gaps: lost = [], notes = [] } of edits.toSorted(
    (a, b) => a.start - b.start,
  )) {
    pieces.push(raw.slice(from, start), became);
    length += start - from;
    repairs.push({ start: length, end: length + became.length, was: raw.slice(start, end), became, why });
    for (const { at, candidates } of lost) gaps.push({ at: at + length, candidates });
    messages.push(...notes.map((note) => moved(note, length)));
    length += became.length;
    from = end;
  }
  return { text: pieces.join('') + raw.slice(from), repairs, gaps, messages, movedTo: mover(sorted) };
};

const moved = (message: Message, by: number): Message => ({
  ...message,
  start: message.start + by,
  end: message.end + by,
});

const mover =
  (edits: readonly Edit[]) =>
  (offset: number): number =>
    edits
      .filter(({ end }) => end <= offset)
      .reduce((place, { start, end, became }) => place + became.length - (end - start), offset);

/** Those edits that overlap none of the others. */
export const apartFrom = (edits: readonly Edit[], others: readonly Edit[]): readonly Edit[] => {
  const sorted = others.toSorted((a, b) => a.start - b.start);
  return edits.filter(({ start, end }) => {
    const before = sorted[firstFrom(sorted, start)];
    return before === undefined || before.start >= end;
  });
};

/** The index of the first edit that ends behind an offset. */
const firstFrom = (edits: readonly Edit[], offset: number): number => {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
