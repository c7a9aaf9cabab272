import type { Span } from '../../domain/records.ts';
import { normal } from '../source.ts';
import type { DraftMeasure } from '../measures/measures.ts';

/** A measure by where its clause stands, and its position in the list of measures. */
export type Figure = Span & { readonly unit: string; readonly index: number };

/** The figures whose clause ends within a span, in text order. */
export type FiguresIn = (span: Span) => readonly Figure[];

export const createFiguresIn = (measures: readonly DraftMeasure[]): FiguresIn => {
  const figures = measures
    .map(({ evidence, unit }, index): Figure => ({ ...evidence, unit, index }))
    .toSorted((one, other) => one.end - other.end);
  return ({ start, end }) => figures.slice(firstEndingAfter(figures, start), firstEndingAfter(figures, end));
};

/** How many of the figures, sorted by their ends, end at an offset or before it. */
const firstEndingAfter = (figures: readonly Figure[], offset: number): number => {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const IS_SHARE = /%|‰|百分点|倍/u;

/** Whether a figure counts or weighs; a share of something is not done. */
export const isCount = ({ unit }: Figure): boolean => !IS_SHARE.test(normal(unit));
