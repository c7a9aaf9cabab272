import { type Anchor, type Found } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf, type Run } from './runs.ts';

const NAME = 'term-explainer';

type Painted = { readonly found: Found; readonly part: Part; readonly range: StaticRange };

/** Paints the places without touching the page, where a framework would not expect another's elements. */
export const createHighlighter = (): Painter => {
  const painted = new Map<Text, readonly Painted[]>();
  const highlight = sharedHighlight();
  const remove = (node: Text): void => {
    for (const { range } of painted.get(node) ?? []) highlight?.delete(range);
    painted.delete(node);
  };
  const add = (found: Found, part: Part): void => {
    const { node, from, to } = part;
    const range = new StaticRange({
      startContainer: node,
      startOffset: from,
      endContainer: node,
      endOffset: to,
    });
    painted.set(node, [...(painted.get(node) ?? []), { found, part, range }]);
    highlight?.add(range);
  };
  const paint = (run: Run, found: readonly Found[]): true => {
    for (const { node } of run.pieces) if (node) remove(node);
    for (const one of found) for (const part of partsOf(run, one.start, one.end)) add(one, part);
    return true;
  };
  const dropGone = (): void => {
    for (const node of painted.keys()) if (!node.isConnected) remove(node);
  };
  return {
    paint,
    clear: (within) => {
      for (const node of painted.keys()) if (!node.isConnected || within.contains(node)) remove(node);
    },
    at: (event) => (event instanceof MouseEvent && painted.size > 0 ? anchorAt(event, painted) : null),
    all: () => {
      dropGone();
      return [...painted.values()].flat().map(anchorOf);
    },
  };
};

/** One for all explainers of a page; a browser without the feature paints nothing, and the list of terms remains. */
const sharedHighlight = (): Highlight | undefined => {
  if (typeof Highlight === 'undefined') return undefined;
  const known = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, known);
  return known;
};

const anchorOf = ({ found, part: { node, from, to } }: Painted): Anchor => ({
  found,
  boxes: () => [...rangeOf({ node, from, to }).getClientRects()],
  element: null,
  node,
});

const rangeOf = ({ node, from, to }: Part): Range => {
  const range = document.createRange();
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(to, node.length));
  return range;
};

/** The nearest character is asked for, which may be far from the pointer: the boxes decide. */
const anchorAt = (event: MouseEvent, painted: ReadonlyMap<Text, readonly Painted[]>): Anchor | null => {
  const { clientX: x, clientY: y } = event;
  const caret = caretAt(x, y);
  const near = caret?.node instanceof Text ? (painted.get(caret.node) ?? []) : [];
  const hit = near
    .filter(({ part }) => caret && part.from <= caret.offset && caret.offset <= part.to)
    .map(anchorOf)
    .find(({ boxes }) => boxes().some((box) => isIn(box, x, y)));
  return hit ?? null;
};

const caretAt = (x: number, y: number): { readonly node: Node; readonly offset: number } | null => {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari before 26.2.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
};

export const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
