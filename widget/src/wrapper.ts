import { MARK } from './elements.ts';
import { type Anchor, type Found, keyOf } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf, type Run } from './runs.ts';
import { keepingSelection } from './selection.ts';

/** All elements around one place: a term may run through several inline elements. */
type Mark = { readonly found: Found; readonly elements: HTMLElement[] };

/** Puts an element around each place, the first of which can have the focus. */
export const createWrapper = (): Painter => {
  const marks = new Map<Element, Mark>();
  const heads = new WeakMap<Node, Text>();
  const split = (node: Text, at: number): Text => {
    const tail = node.splitText(at);
    heads.set(tail, node);
    return tail;
  };
  const wrap = ({ node, from, to }: Part, mark: Mark): void => {
    if (to < node.length) split(node, to);
    const text = from > 0 ? split(node, from) : node;
    keepingSelection(() => {
      const element = document.createElement(MARK);
      text.replaceWith(element);
      element.append(text);
      mark.elements.unshift(element);
      marks.set(element, mark);
      return undefined;
    });
  };
  const mark = (found: Found, parts: readonly Part[]): void => {
    const made: Mark = { found, elements: [] };
    // From the last to the first: what is split off behind leaves the offsets before as they are.
    for (const part of parts.toReversed()) wrap(part, made);
    const [first] = made.elements;
    if (first) asButton(first, found.text, made.elements.length > 1);
  };
  const unwrap = (elements: readonly Element[]): void =>
    keepingSelection(() => {
      const moved = new Map<Node, readonly [Node, number]>();
      for (const element of elements) {
        const inside = [...element.childNodes];
        marks.delete(element);
        element.replaceWith(...inside);
        for (const node of inside) rejoin(node, heads, moved);
      }
      return moved;
    });
  return {
    paint: (run, found) => {
      const placed = found.map((one) => ({ one, parts: partsOf(run, one.start, one.end) }));
      const before = marksIn(run);
      const wanted = placed.flatMap(({ one, parts }) => parts.map((part) => ({ ...part, key: keyOf(one) })));
      if (isSame(before, wanted, marks)) return true;
      if (before.length > 0) {
        unwrap(before);
        return false;
      }
      for (const { one, parts } of placed.toReversed()) mark(one, parts);
      return true;
    },
    clear: (within) => unwrap([...within.querySelectorAll(MARK)]),
    at: ({ target }) => {
      const element = target instanceof Element ? target.closest(MARK) : null;
      const known = element && marks.get(element);
      return known ? anchorOf(known) : null;
    },
    all: () => {
      for (const element of marks.keys()) if (!element.isConnected) marks.delete(element);
      return Array.from(new Set(marks.values()), anchorOf);
    },
  };
};

const asButton = (element: HTMLElement, text: string, isPart: boolean): void => {
  element.tabIndex = 0;
  element.role = 'button';
  element.ariaHasPopup = 'dialog';
  element.ariaExpanded = 'false';
  if (isPart) element.ariaLabel = text;
};

const anchorOf = ({ found, elements }: Mark): Anchor => ({
  found,
  boxes: () => elements.flatMap((element) => [...element.getClientRects()]),
  element: elements[0] ?? null,
  node: elements[0] ?? document,
});

/** The marks that the run goes through, ours or left over in what the page copied. */
const marksIn = ({ pieces }: Run): readonly Element[] => [
  ...new Set(pieces.flatMap(({ node }) => node?.parentElement?.closest(MARK) ?? [])),
];

const isSame = (
  before: readonly Element[],
  wanted: readonly (Part & { readonly key: string })[],
  marks: ReadonlyMap<Element, Mark>,
): boolean =>
  before.length === wanted.length &&
  before.every((element, index) => {
    const part = wanted[index];
    const known = marks.get(element);
    return (
      known !== undefined &&
      keyOf(known.found) === part?.key &&
      part.node.parentElement === element &&
      part.to - part.from === element.textContent?.length
    );
  });

/** Joins a text node to those beside it that it was split from or into. */
const rejoin = (node: Node, heads: WeakMap<Node, Text>, moved: Map<Node, readonly [Node, number]>): void => {
  const head = heads.get(node);
  const at = head && head === node.previousSibling ? head : node;
  if (!(at instanceof Text)) return;
  for (let next = at.nextSibling; next instanceof Text && heads.get(next) === at; next = at.nextSibling) {
    moved.set(next, [at, at.length]);
    at.appendData(next.data);
    next.remove();
  }
};
