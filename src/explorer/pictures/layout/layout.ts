import type { EntityKind } from '../../../domain/kinds.ts';
import type { Drawing, DrawingLink } from '../drawing.ts';
import { type Branch, flatten, treeOf } from '../tree.ts';
import { type Room, type Wrapped, wrapName } from '../wrap.ts';
import { columnsOf } from './columns.ts';
import { orderColumns } from './order.ts';
import { type Lanes, lanesOf } from './lanes.ts';
import { type Cell, joinsOf, type Route, routeLinks } from './routes.ts';
import { rowsOf } from './rows.ts';
import { BEFORE_LANES, type Heading, headingsOf, LANE, NO_SPAN, type Span, spansOf } from './spans.ts';
import { heightOf, type Sized } from './sizes.ts';

/** In pixels, from the top left corner of the picture. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LaidNode = Box & Wrapped & { readonly branch: Branch };

/** Where a line leaves or enters a column. A line begins and ends at borders of nodes; within one column both are on the right. */
export type Stop = { readonly x: number; readonly y: number };
export type LaidLink = {
  readonly link: DrawingLink;
  /** From left to right. */
  readonly stops: readonly Stop[];
  /** Where, from left to right, it turns between two columns. */
  readonly turns: readonly number[];
  /** Whether the arrow points the same way. */
  readonly isForward: boolean;
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly Heading[];
  /** In reading order. */
  readonly nodes: readonly LaidNode[];
  readonly links: readonly LaidLink[];
};

/** How much of a name is shown, in Chinese characters: an action is a whole clause. */
const ROOMS: Readonly<Record<EntityKind, Room>> = {
  TERM: { width: 10, lines: 3 },
  GOAL: { width: 11, lines: 3 },
  ACTION: { width: 16, lines: 3 },
  PROJECT: { width: 13, lines: 3 },
  PLACE: { width: 8, lines: 2 },
  ORGANIZATION: { width: 11, lines: 2 },
};

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
  const lanes = lanesOf(routes, rows);
  const spans = spansOf(sized, lanes);
  const nodes = sized.map((one, index) => toNode(one, spans, rows[index] ?? 0));
  return {
    width: Math.max(0, ...spans.map(({ x, width }) => x + width)),
    height: Math.max(0, ...nodes.map(({ y, height }) => y + height)),
    headings: headingsOf(sized, spans),
    nodes,
    links: routes.routes.map((route) => toLink(route, { cells: routes.cells, rows, spans, lanes })),
  };
};

const toCell = ({ branch: { node, number }, wrapped, column }: Sized) => ({
  id: node.id,
  column,
  height: heightOf(wrapped),
  order: number,
});

const toNode = ({ branch, wrapped, column }: Sized, spans: readonly Span[], row: number): LaidNode => {
  const height = heightOf(wrapped);
  return { branch, ...wrapped, ...(spans[column] ?? NO_SPAN), y: Math.round(row - height / 2), height };
};

type Ground = {
  readonly cells: readonly Cell[];
  readonly rows: readonly number[];
  readonly spans: readonly Span[];
  readonly lanes: Lanes;
};

const toLink = (
  { link, cells: passed, isForward }: Route,
  { cells, rows, spans, lanes }: Ground,
): LaidLink => {
  const columnAt = (at: number): number => cells[passed.at(at) ?? 0]?.column ?? 0;
  const isWithin = columnAt(0) === columnAt(-1);
  const stops = passed.flatMap((index, at): readonly Stop[] => {
    const { x, width } = spans[columnAt(at)] ?? NO_SPAN;
    const y = rows[index] ?? 0;
    const [enter, leave] = [
      { x, y },
      { x: x + width, y },
    ];
    if (at === 0 || isWithin) return [leave];
    return at === passed.length - 1 ? [enter] : [enter, leave];
  });
  const turns = passed.slice(0, -1).map((index, at) => {
    const { x, width } = spans[columnAt(at)] ?? NO_SPAN;
    return x + width + BEFORE_LANES + lanes.laneOf(index, link.basis) * LANE;
  });
  return { link, stops, turns, isForward };
};
