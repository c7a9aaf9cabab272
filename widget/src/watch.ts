import { isBlock } from './elements.ts';
import { blockOf } from './runs.ts';

/** Elements that must be read again: with all within (true), or only their own text. */
export type Stale = Map<Element, boolean>;

/** Adds what the page changed. */
export const addStale = (stale: Stale, records: readonly MutationRecord[]): void => {
  const add = (element: Element, isDeep: boolean): void =>
    void stale.set(element, isDeep || stale.get(element) === true);
  for (const { type, target, addedNodes } of records) {
    add(blockOf(target, document.body), type === 'attributes');
    for (const node of addedNodes) if (node instanceof Element && isBlock(node)) add(node, true);
  }
};

/** The next element to read, unless one around it is read as a whole. */
export function* takeStale(stale: Stale): Generator<readonly [Element, boolean]> {
  for (const [element, isDeep] of stale) {
    stale.delete(element);
    let around = element.parentElement;
    while (around && stale.get(around) !== true) around = around.parentElement;
    if (!around && element.isConnected) yield [element, isDeep];
  }
}

export const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What may turn text into something that is left alone, or back.
  attributeFilter: ['contenteditable', 'data-no-terms', 'role', 'aria-hidden'],
};
