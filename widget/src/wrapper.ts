import { MARK, elementOf } from './elements.ts';
import { type Anchor, type Found, keyOf } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf, type Run } from './runs.ts';
import type { Moved } from './selection.ts';

/** One element around a part of a text. A term that runs through several inline elements has several, which share `group`. */
type Mark = { readonly key: string; readonly anchor: Anchor; readonly group: HTMLElement[] };

/** From which text node another was split off. */
type Heads = WeakMap<Node, Text>;

/** Puts an element around each place, the first of which can have the focus. */
export const createWrapper = (): Painter => {
  const marks = new WeakMap<Element, Mark>();
  const heads: Heads = new WeakMap();
  return {
    paint: (run, found, moved) => {
      const before = marksIn(run);
      const placed = found.map((one) => [one, partsOf(run, one)] as const);
      if (isSame(before, placed, marks)) return true;
      if (before.length > 0) {
        unwrap(before, heads, moved);
        return false;
      }
      // From the last to the first: what is split off behind leaves the offsets before as they are.
      for (const [one, parts] of placed.toReversed()) {
        const mark = markOf(one);
        for (const part of parts.toReversed()) marks.set(wrap(part, mark, heads, moved), mark);
        asButton(mark);
      }
      return true;
    },
    clear: (within, moved) => unwrap([...within.querySelectorAll(MARK)], heads, moved),
    at: ({ target }) => {
      const element = target instanceof Element && target.closest(MARK);
      return (element && marks.get(element)?.anchor) || null;
    },
    painted: () => [],
  };
};

const markOf = (found: Found): Mark => {
  const group: HTMLElement[] = [];
  const element = (): HTMLElement | undefined => group[0];
  const box = (): DOMRect => group[0]?.getBoundingClientRect() ?? new DOMRect();
  return { key: keyOf(found), group, anchor: { found, box, element, canFocus: true } };
};

const wrap = ({ node, from, to }: Part, { group }: Mark, heads: Heads, moved: Moved): Element => {
  const split = (at: number): Text => {
    const tail = node.splitText(at);
    heads.set(tail, node);
    const before = moved.get(node);
    moved.set(node, (offset) => {
      const place = before?.(offset) ?? [node, offset];
      return place[0] === node && offset > at ? [tail, offset - at] : place;
    });
    return tail;
  };
  if (to < node.length) split(to);
  const text = from > 0 ? split(from) : node;
  const element = document.createElement(MARK);
  text.replaceWith(element);
  element.append(text);
  if (!moved.has(node)) moved.set(node, (offset) => [node, offset]);
  group.unshift(element);
  return element;
};

const asButton = ({ anchor, group: [first, ...others] }: Mark): void => {
  if (!first) return;
  Object.assign(first, { tabIndex: 0, role: 'button', ariaHasPopup: 'dialog', ariaExpanded: 'false' });
  if (others.length > 0) first.ariaLabel = anchor.found.text;
};

const unwrap = (elements: readonly Element[], heads: Heads, moved: Moved): void => {
  for (const element of elements) {
    const inside = [...element.childNodes];
    element.replaceWith(...inside);
    for (const node of inside) {
      moved.set(node, (offset) => [node, offset]);
      rejoin(node, heads, moved);
    }
  }
};

/** Joins a text node to those beside it that it was split from or into. */
const rejoin = (node: Node, heads: Heads, moved: Moved): void => {
  const head = heads.get(node);
  const at = head && head === node.previousSibling ? head : node;
  if (!(at instanceof Text)) return;
  for (let next = at.nextSibling; next instanceof Text && heads.get(next) === at; next = at.nextSibling) {
    const start = at.length;
    moved.set(next, (offset) => [at, start + offset]);
    at.appendData(next.data);
    next.remove();
  }
};

/** The marks that the run goes through, ours or left over in what the page copied. */
const marksIn = ({ pieces }: Run): readonly Element[] => [
  ...new Set(pieces.flatMap(({ node }) => (node && elementOf(node)?.closest(MARK)) ?? [])),
];

const isSame = (
  before: readonly Element[],
  placed: readonly (readonly [Found, readonly Part[]])[],
  marks: WeakMap<Element, Mark>,
): boolean => {
  const wanted = placed.flatMap(([found, parts]) => parts.map((part) => [keyOf(found), part] as const));
  const isAt = (element: Element, [key, { node, from, to }]: readonly [string, Part]): boolean =>
    marks.get(element)?.key === key &&
    node.parentNode === element &&
    to - from === element.textContent?.length;
  return (
    before.length === wanted.length &&
    wanted.every((one, index) => before[index] !== undefined && isAt(before[index], one))
  );
};
