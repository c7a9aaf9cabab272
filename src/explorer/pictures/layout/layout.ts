import type { EntityKind } from '../../../domain/kinds.ts';
import type { Drawing, DrawingLink } from '../drawing.ts';
import { type Branch, flatten, treeOf } from '../tree.ts';
import { type Room, type Wrapped, widthOf, wrapName } from '../wrap.ts';
import { columnsOf } from './columns.ts';
import { orderColumns } from './order.ts';
import { joinsOf, type Routes, routeLinks } from './routes.ts';
import { rowsOf } from './rows.ts';

/** In pixels, from the top left corner of the picture. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LaidNode = Box & Wrapped & { readonly branch: Branch };

/** A place where a line enters and leaves a column; both ends lie on the borders of nodes. */
export type Stop = { readonly x: number; readonly y: number };
export type LaidLink = { readonly link: DrawingLink; readonly stops: readonly Stop[] };

export type Heading = { readonly kind: EntityKind; readonly x: number; readonly width: number };

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly Heading[];
  /** In reading order. */
  readonly nodes: readonly LaidNode[];
  readonly links: readonly LaidLink[];
};

export const FONT = 14;
export const LINE = 20;
export const PADDING = 10;
const GUTTER = 52;

/** How much of a name is shown, in Chinese characters: an action is a whole clause. */
const ROOMS: Readonly<Record<EntityKind, Room>> = {
  TERM: { width: 10, lines: 3 },
  GOAL: { width: 11, lines: 3 },
  ACTION: { width: 16, lines: 3 },
  PROJECT: { width: 13, lines: 3 },
  PLACE: { width: 8, lines: 2 },
  ORGANIZATION: { width: 11, lines: 2 },
};

type Sized = { readonly branch: Branch; readonly wrapped: Wrapped; readonly column: number };

/** A place for every node and link of a drawing: columns from policy to the ground, few crossings, first things level. */
export const layOut = (drawing: Drawing): Layout => {
  const branches = flatten(treeOf(drawing));
  const columns = columnsOf(drawing.nodes, drawing.links);
  const sized = branches.map((branch): Sized => {
    const { id, kind, name } = branch.node;
    return { branch, wrapped: wrapName(name, ROOMS[kind]), column: columns.get(id) ?? 0 };
  });
  const routes = routeLinks(sized.map(toCell), drawing.links);
  const joins = joinsOf(routes);
  const rows = rowsOf(orderColumns(routes.cells, joins), routes.cells, joins);
  const spans = spansOf(sized);
  const nodes = sized.map((one, index) => toNode(one, spans, rows[index] ?? 0));
  return {
    width: Math.max(0, ...spans.map(({ x, width }) => x + width)),
    height: Math.max(0, ...nodes.map(({ y, height }) => y + height)),
    headings: headingsOf(sized, spans),
    nodes,
    links: routes.routes.map((route) => toLink(route, routes.cells, rows, spans)),
  };
};

const heightOf = ({ lines }: Wrapped): number => lines.length * LINE + 2 * PADDING - 4;

const toCell = ({ branch: { node, number }, wrapped, column }: Sized) => ({
  id: node.id,
  column,
  height: heightOf(wrapped),
  order: number,
});

type Span = { readonly x: number; readonly width: number };

/** Where each column begins, and how wide its widest line makes it. */
const spansOf = (sized: readonly Sized[]): readonly Span[] => {
  const widths: number[] = [];
  for (const { column, wrapped } of sized)
    widths[column] = Math.max(widths[column] ?? 0, ...wrapped.lines.map(widthOf));
  let x = 0;
  return widths.map((ems) => {
    const width = Math.ceil(ems * FONT) + 2 * PADDING + 6;
    const span = { x, width };
    x += width + GUTTER;
    return span;
  });
};

const NO_SPAN: Span = { x: 0, width: 0 };

const toNode = ({ branch, wrapped, column }: Sized, spans: readonly Span[], row: number): LaidNode => {
  const height = heightOf(wrapped);
  return { branch, ...wrapped, ...(spans[column] ?? NO_SPAN), y: Math.round(row - height / 2), height };
};

const toLink = (
  { link, cells: passed }: Routes['routes'][number],
  cells: Routes['cells'],
  rows: readonly number[],
  spans: readonly Span[],
): LaidLink => {
  const stops = passed.flatMap((index, at): readonly Stop[] => {
    const { x, width } = spans[cells[index]?.column ?? 0] ?? NO_SPAN;
    const y = rows[index] ?? 0;
    const [enter, leave] = [
      { x, y },
      { x: x + width, y },
    ];
    return at === 0 ? [leave] : at === passed.length - 1 ? [enter] : [enter, leave];
  });
  return { link, stops };
};

/** One above the first of the columns that belong to a kind. */
const headingsOf = (sized: readonly Sized[], spans: readonly Span[]): readonly Heading[] => {
  const kinds = new Map<number, EntityKind>();
  for (const { branch, column } of sized) kinds.set(column, branch.node.kind);
  return spans.flatMap((span, column): readonly Heading[] => {
    const kind = kinds.get(column);
    return kind === undefined || kind === kinds.get(column - 1) ? [] : [{ kind, ...span }];
  });
};
