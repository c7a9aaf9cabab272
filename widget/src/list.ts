import { button, make } from './dom.ts';
import { type Anchor, keyOf } from './found.ts';
import type { Words } from './words.ts';

/** The terms that are painted only, for those who do not use a pointer. */
export type TermList = { readonly show: (painted: readonly Anchor[]) => void };

export const createList = (home: ShadowRoot, words: Words, open: (anchor: Anchor) => void): TermList => {
  const nav = make('nav', 'terms');
  nav.ariaLabel = words.list;
  const list = make('ul', 'list');
  list.hidden = true;
  const toggle = button('toggle', words.list, () => {
    list.hidden = !list.hidden;
    toggle.ariaExpanded = String(!list.hidden);
  });
  toggle.ariaExpanded = 'false';
  nav.append(toggle, list);
  const entry = ({ found }: Anchor): Node => {
    const element = button('term', found.text, () => open(anchor));
    element.ariaHasPopup = 'dialog';
    element.ariaExpanded = 'false';
    const anchor = { found, element, node: element, boxes: () => [element.getBoundingClientRect()] };
    return make('li', '', element);
  };
  let shown = '';
  return {
    show: (painted) => {
      const terms = [...new Map(painted.map((anchor) => [keyOf(anchor.found), anchor])).values()];
      const keys = terms.map(({ found }) => keyOf(found)).join('\n');
      if (keys === shown) return;
      shown = keys;
      list.replaceChildren(...terms.map(entry));
      toggle.textContent = `${words.list} (${terms.length})`;
      if (terms.length > 0) home.append(nav);
      else nav.remove();
    },
  };
};
