import type { EntityKind } from '../../../domain/kinds.ts';
import { widthOf } from '../wrap.ts';
import type { Lanes } from './lanes.ts';
import { FONT, PADDING, type Sized } from './sizes.ts';

/** Between columns, in pixels: room for an arrow, and for each lane in which lines turn. */
const GUTTER = 40;
export const LANE = 7;
export const BEFORE_LANES = 14;

/** Of a column, in pixels. */
export type Span = { readonly x: number; readonly width: number };

/** Where each column begins, and how wide its widest line makes it. */
export const spansOf = (sized: readonly Sized[], { counts }: Lanes): readonly Span[] => {
  const widths: number[] = [];
  for (const { column, wrapped } of sized)
    widths[column] = Math.max(widths[column] ?? 0, ...wrapped.lines.map(widthOf));
  let x = 0;
  return widths.map((ems, column) => {
    const span = { x, width: Math.ceil(ems * FONT) + 2 * PADDING + 6 };
    x += span.width + GUTTER + (counts[column] ?? 0) * LANE;
    return span;
  });
};

export const NO_SPAN: Span = { x: 0, width: 0 };

export type Heading = { readonly kind: EntityKind; readonly x: number; readonly width: number };

/** One above all columns that follow each other and belong to one kind. */
export const headingsOf = (sized: readonly Sized[], spans: readonly Span[]): readonly Heading[] => {
  const kinds = new Map(sized.map(({ branch, column }) => [column, branch.node.kind]));
  const headings: Heading[] = [];
  for (const [column, { x, width }] of spans.entries()) {
    const kind = kinds.get(column);
    const before = headings.at(-1);
    if (kind === undefined) continue;
    if (before?.kind === kind) headings[headings.length - 1] = { ...before, width: x + width - before.x };
    else headings.push({ kind, x, width });
  }
  return headings;
};
