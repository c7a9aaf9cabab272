import type { Anchor } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf } from './runs.ts';

const NAME = 'term-explainer';

/** By the text node that it is in. */
type Painted = Map<Node, (Anchor & { readonly place: Range })[]>;

/** Paints the places without touching the page, where a framework would not expect another's elements. */
export const createHighlighter = (): Painter => {
  const painted: Painted = new Map();
  const highlight = sharedHighlight();
  const forget = (node: Node): void => {
    for (const { place } of painted.get(node) ?? []) highlight?.delete(place);
    painted.delete(node);
  };
  return {
    paint: (run, found) => {
      for (const { node } of run.pieces) if (node) forget(node);
      for (const one of found)
        for (const part of partsOf(run, one)) {
          const place = rangeOf(part);
          painted.set(part.node, [...(painted.get(part.node) ?? []), { found: one, place }]);
          highlight?.add(place);
        }
      return true;
    },
    clear: (within) => {
      for (const node of painted.keys()) if (within.contains(node)) forget(node);
    },
    at: (event) => (event instanceof MouseEvent ? anchorAt(event, painted) : null),
    painted: () => {
      for (const node of painted.keys()) if (!node.isConnected) forget(node);
      return [...painted.values()].flat();
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

const rangeOf = ({ node, from, to }: Part): Range => {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
};

/** Among what is painted in the element's own text. */
const anchorAt = ({ target, clientX, clientY }: MouseEvent, painted: Painted): Anchor | null => {
  for (const node of target instanceof Element ? target.childNodes : [])
    for (const anchor of painted.get(node) ?? [])
      if ([...anchor.place.getClientRects()].some((box) => isIn(box, clientX, clientY))) return anchor;
  return null;
};

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
