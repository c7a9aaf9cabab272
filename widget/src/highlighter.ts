import type { Anchor, Found } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf } from './runs.ts';

const NAME = 'term-explainer';

type Painted = { readonly anchor: Anchor; readonly range: Range };

/** Paints the places without touching the page, where a framework would not expect another's elements. */
export const createHighlighter = (): Painter => {
  const painted = new Map<Node, readonly Painted[]>();
  const highlight = sharedHighlight();
  const forget = (node: Node): void => {
    for (const { range } of painted.get(node) ?? []) highlight?.delete(range);
    painted.delete(node);
  };
  const add = (found: Found, part: Part): void => {
    const one = paintedAt(found, part);
    painted.set(part.node, [...(painted.get(part.node) ?? []), one]);
    highlight?.add(one.range);
  };
  return {
    paint: (run, found) => {
      for (const { node } of run.pieces) if (node) forget(node);
      for (const one of found) for (const part of partsOf(run, one)) add(one, part);
      return true;
    },
    clear: (within) => {
      for (const node of painted.keys()) if (within.contains(node)) forget(node);
    },
    at: (event) => (event instanceof MouseEvent ? anchorAt(event, painted) : null),
    painted: () => {
      for (const node of painted.keys()) if (!node.isConnected) forget(node);
      return [...painted.values()].flat().map(({ anchor }) => anchor);
    },
  };
};

/** One for all explainers of a page; a browser without the feature paints nothing, and the list of terms remains. */
const sharedHighlight = (): Highlight | undefined => {
  if (!CSS.highlights) return undefined;
  const known = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, known);
  return known;
};

const paintedAt = (found: Found, { node, from, to }: Part): Painted => {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const element = (): HTMLElement | undefined => node.parentElement ?? undefined;
  return { range, anchor: { found, box: () => range.getBoundingClientRect(), element, canFocus: false } };
};

/** Among what is painted in the element's own text. */
const anchorAt = (
  { target, clientX, clientY }: MouseEvent,
  painted: ReadonlyMap<Node, readonly Painted[]>,
): Anchor | null => {
  for (const node of target instanceof Element ? target.childNodes : [])
    for (const { anchor, range } of painted.get(node) ?? [])
      if ([...range.getClientRects()].some((box) => isIn(box, clientX, clientY))) return anchor;
  return null;
};

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
