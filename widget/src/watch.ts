import { isInline } from './elements.ts';
import { blockOf } from './runs.ts';

/** An element that must be read again: with all within it, or only its own text. */
export type Stale = { readonly element: Element; readonly isDeep: boolean };

/** What the page changed, in as few elements as possible. `holds` tells the widget's own elements. */
export const staleBy = (records: readonly MutationRecord[], root: Element): readonly Stale[] => {
  const stale = new Map<Element, boolean>();
  const add = (element: Element, isDeep: boolean): void =>
    void stale.set(element, isDeep || stale.get(element) === true);
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes' && target instanceof Element) add(target, true);
    else add(blockOf(target, root), false);
    for (const node of addedNodes)
      if (node instanceof Element && node.isConnected && !isInline(node)) add(node, true);
  }
  const isCovered = (element: Element): boolean => {
    for (let at = element.parentElement; at; at = at.parentElement) if (stale.get(at) === true) return true;
    return false;
  };
  return Array.from(stale, ([element, isDeep]) => ({ element, isDeep })).filter(
    ({ element }) => root.contains(element) && !isCovered(element),
  );
};

/** What may turn text into something that is left alone, or back. */
const ATTRIBUTES = ['contenteditable', 'data-no-terms', 'role', 'aria-hidden'];

export const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ATTRIBUTES,
};
