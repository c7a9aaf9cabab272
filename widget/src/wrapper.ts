import { make } from './dom.ts';
import { MARK, elementOf } from './elements.ts';
import { type Anchor, type Found, keyOf } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf, type Run } from './runs.ts';

/** A place and the parts of text nodes that it consists of. A term that runs through several inline elements has several. */
type Placed = readonly [found: Found, parts: readonly Part[]];

/** What each mark stands for; those of one place share it. */
type Marks = WeakMap<Element, Anchor>;

/** From which text node another was split off. */
type Heads = WeakMap<Node, Text>;

/** Puts an element around each place, the first of which can have the focus. */
export const createWrapper = (): Painter => {
  const marks: Marks = new WeakMap();
  const heads: Heads = new WeakMap();
  return {
    paint: (run, found) => {
      const before = marksIn(run);
      const placed = found.map((one): Placed => [one, partsOf(run, one)]);
      if (isSame(before, placed, marks)) return true;
      unwrap(before, heads);
      if (before.length > 0) return false;
      // From the last to the first: what is split off behind leaves the offsets before as they are.
      for (const place of placed.toReversed()) mark(place, marks, heads);
      return true;
    },
    clear: (within) => unwrap(within.querySelectorAll(MARK), heads),
    at: ({ target }) => {
      const element = target instanceof Element && target.closest(MARK);
      return (element && marks.get(element)) || null;
    },
    painted: () => [],
  };
};

const mark = ([found, parts]: Placed, marks: Marks, heads: Heads): void => {
  const elements = parts.toReversed().map((part) => wrap(part, heads));
  const place = elements.at(-1);
  if (!place) return;
  for (const element of elements) marks.set(element, { found, place });
  Object.assign(place, { tabIndex: 0, role: 'button', ariaHasPopup: 'dialog', ariaExpanded: 'false' });
  if (elements.length > 1) place.ariaLabel = found.text;
};

const wrap = ({ node, from, to }: Part, heads: Heads): HTMLElement => {
  const split = (at: number): Text => {
    const tail = node.splitText(at);
    heads.set(tail, node);
    return tail;
  };
  if (to < node.length) split(to);
  const text = from > 0 ? split(from) : node;
  const element = make(MARK);
  text.replaceWith(element);
  element.append(text);
  return element;
};

const unwrap = (elements: Iterable<Element>, heads: Heads): void => {
  for (const element of elements) {
    const inside = [...element.childNodes];
    element.replaceWith(...inside);
    for (const node of inside) rejoin(node, heads);
  }
};

/** Joins a text node to those beside it that it was split from or into. */
const rejoin = (node: Node, heads: Heads): void => {
  const head = heads.get(node);
  const at = head && head === node.previousSibling ? head : node;
  if (!(at instanceof Text)) return;
  for (let next = at.nextSibling; next instanceof Text && heads.get(next) === at; next = at.nextSibling) {
    at.appendData(next.data);
    next.remove();
  }
};

/** The marks that the run goes through, ours or left over in what the page copied. */
const marksIn = ({ pieces }: Run): readonly Element[] => [
  ...new Set(pieces.flatMap(({ node }) => (node && elementOf(node)?.closest(MARK)) ?? [])),
];

const isSame = (before: readonly Element[], placed: readonly Placed[], marks: Marks): boolean => {
  const wanted = placed.flatMap(([found, parts]) => parts.map((part) => ({ found, ...part })));
  const isMarked = ({ found, node, from, to }: Part & Pick<Anchor, 'found'>, index: number): boolean => {
    const { parentElement } = node;
    const known = parentElement && parentElement === before[index] && marks.get(parentElement);
    return known
      ? keyOf(known.found) === keyOf(found) && to - from === parentElement.textContent.length
      : false;
  };
  return before.length === wanted.length && wanted.every(isMarked);
};
