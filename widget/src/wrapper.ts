import { MARK, elementOf } from './elements.ts';
import { type Anchor, type Found, keyOf } from './found.ts';
import type { Painter } from './painter.ts';
import { type Part, partsOf, type Run } from './runs.ts';
import { keepingSelection, type Moved } from './selection.ts';

/** One element around a part of a text. A term that runs through several inline elements has several, which share `group`. */
type Mark = { readonly key: string; readonly anchor: Anchor; readonly group: HTMLElement[] };

/** Puts an element around each place, the first of which can have the focus. */
export const createWrapper = (): Painter => {
  const marks = new WeakMap<Element, Mark>();
  const heads = new WeakMap<Node, Text>();
  return {
    paint: (run, found) => {
      const before = marksIn(run);
      const placed = found.map((one) => [one, partsOf(run, one)] as const);
      if (isSame(before, placed, marks)) return true;
      if (before.length > 0) {
        unwrap(before, heads);
        return false;
      }
      // From the last to the first: what is split off behind leaves the offsets before as they are.
      for (const [one, parts] of placed.toReversed()) {
        const mark = markOf(one);
        for (const part of parts.toReversed()) marks.set(wrap(part, mark, heads), mark);
        asButton(mark);
      }
      return true;
    },
    clear: (within) => unwrap([...within.querySelectorAll(MARK)], heads),
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

const wrap = ({ node, from, to }: Part, { group }: Mark, heads: WeakMap<Node, Text>): Element => {
  const split = (at: number): Text => {
    const tail = node.splitText(at);
    heads.set(tail, node);
    return tail;
  };
  if (to < node.length) split(to);
  const text = from > 0 ? split(from) : node;
  const element = document.createElement(MARK);
  keepingSelection((moved) => {
    text.replaceWith(element);
    element.append(text);
    moved.set(text, [text, 0]);
  });
  group.unshift(element);
  return element;
};

const asButton = ({ anchor, group: [first, ...others] }: Mark): void => {
  if (!first) return;
  Object.assign(first, { tabIndex: 0, role: 'button', ariaHasPopup: 'dialog', ariaExpanded: 'false' });
  if (others.length > 0) first.ariaLabel = anchor.found.text;
};

const unwrap = (elements: readonly Element[], heads: WeakMap<Node, Text>): void =>
  keepingSelection((moved) => {
    for (const element of elements) {
      const inside = [...element.childNodes];
      element.replaceWith(...inside);
      for (const node of inside) {
        moved.set(node, [node, 0]);
        rejoin(node, heads, moved);
      }
    }
  });

/** Joins a text node to those beside it that it was split from or into. */
const rejoin = (node: Node, heads: WeakMap<Node, Text>, moved: Moved): void => {
  const head = heads.get(node);
  const at = head && head === node.previousSibling ? head : node;
  if (!(at instanceof Text)) return;
  for (let next = at.nextSibling; next instanceof Text && heads.get(next) === at; next = at.nextSibling) {
    moved.set(next, [at, at.length]);
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
