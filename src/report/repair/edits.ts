import type { Repair } from '../types.ts';

/** A change of the raw text. `gaps` are places in `became` that nothing decides: each is a □. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly became: string;
  readonly why: string;
  readonly gaps?: readonly Gap[];
};

/** `at` counts from the start of what the edit puts. */
export type Gap = { readonly at: number; readonly candidates: readonly string[]; readonly marked: boolean };

export const GAP = '□';

export type Edited = {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly gaps: readonly Gap[];
};

/** Applies edits that do not overlap. Repairs and gaps get offsets into the new text. */
export const applyEdits = (raw: string, edits: readonly Edit[]): Edited => {
  const pieces: string[] = [];
  const repairs: Repair[] = [];
  const gaps: Gap[] = [];
  let from = 0;
  let length = 0;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { start, end, became, why, gaps: own = [] } of edits.toSorted((a, b) => a.start - b.start)) {
    put(raw.slice(from, start));
    repairs.push({ start: length, end: length + became.length, was: raw.slice(start, end), became, why });
    gaps.push(...own.map((gap) => ({ ...gap, at: gap.at + length })));
    put(became);
    from = end;
  }
  put(raw.slice(from));
  return { text: pieces.join(''), repairs, gaps };
};
