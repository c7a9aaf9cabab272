import { HEADINGS } from './elements.ts';
import { type Found, keyOf } from './found.ts';
import { countFirst } from './halve.ts';
import type { Run } from './runs.ts';

/** Leaves of the places in a run those that are to be shown. */
export type Chooser = (run: Run, found: readonly Found[]) => readonly Found[];

/**
 * `all`; `section`: the first below each heading; else the first on the page. What was shown first stays so for as long as it is on the
 * page: what arrives later does not move what a reader has already seen.
 */
export const createChooser = (occurrences: string): Chooser => {
  const shown = new WeakMap<Node, Map<string, Element>>();
  return ({ holder }, found) => {
    if (occurrences === 'all' || found.length === 0) return found;
    const section = (occurrences === 'section' && headingBefore(holder)) || document;
    const holders = shown.get(section) ?? new Map<string, Element>();
    shown.set(section, holders);
    const here = new Map(found.toReversed().map((one) => [keyOf(one), one]));
    return found.filter((one) => {
      const key = keyOf(one);
      const known = holders.get(key);
      const isFirst = here.get(key) === one && (known === holder || !known?.isConnected);
      if (isFirst) holders.set(key, holder);
      return isFirst;
    });
  };
};

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** Headings are in document order. */
const headingBefore = (element: Element): Element | undefined => {
  const headings = [...document.querySelectorAll(HEADINGS)];
  const count = countFirst(
    headings,
    (heading) => heading === element || (heading.compareDocumentPosition(element) & FOLLOWING) !== 0,
  );
  return headings[count - 1];
};
