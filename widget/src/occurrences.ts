import { headingsIn } from './elements.ts';
import { type Found, keyOf } from './found.ts';
import type { Occurrences } from './options.ts';
import type { Run } from './runs.ts';

/** Leaves of the places in a run those that are to be shown. */
export type Chooser = (run: Run, found: readonly Found[]) => readonly Found[];

/**
 * `first`: a term is shown where it was found first, for as long as that place is on the page; `section`: the same below each heading. What
 * arrives later does not move what a reader has already seen.
 */
export const createChooser = (occurrences: Occurrences, root: Element): Chooser => {
  const shown = new Map<string, WeakRef<Element>>();
  const sections = createSections(root);
  const choose = (run: Run, { key, seen }: { readonly key: string; readonly seen: Set<string> }): boolean => {
    if (seen.has(key)) return false;
    seen.add(key);
    const holder = shown.get(key)?.deref();
    if (holder && holder !== run.holder && root.contains(holder)) return false;
    shown.set(key, new WeakRef(run.holder));
    return true;
  };
  return (run, found) => {
    if (occurrences === 'all' || found.length === 0) return found;
    const section = occurrences === 'section' ? sections(run.holder) : 0;
    const seen = new Set<string>();
    return found.filter((one) => choose(run, { key: `${section} ${keyOf(one)}`, seen }));
  };
};

/** A number for the section that an element stands in: that of the last heading before it. */
const createSections = (root: Element): ((element: Element) => number) => {
  const numbers = new WeakMap<Element, number>();
  let count = 0;
  const numberOf = (heading: Element): number => {
    if (!numbers.has(heading)) numbers.set(heading, ++count);
    return numbers.get(heading) ?? 0;
  };
  return (element) => {
    const heading = lastBefore(headingsIn(root), element);
    return heading ? numberOf(heading) : 0;
  };
};

/** By halving: headings are in document order. */
const lastBefore = (headings: readonly Element[], element: Element): Element | undefined => {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBefore(headings[middle], element)) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
};

const startsBefore = (heading: Element | undefined, element: Element): boolean =>
  heading === element ||
  (heading !== undefined &&
    (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
