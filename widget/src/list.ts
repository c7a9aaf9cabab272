import { button, make } from './dom.ts';
import { type Anchor, keyOf } from './found.ts';
import type { Words } from './words.ts';

/** Shows the terms that are painted only, for those who do not use a pointer. */
export type TermList = (painted: readonly Anchor[]) => void;

export const createList = (home: ShadowRoot, words: Words, open: (anchor: Anchor) => void): TermList => {
  const list = make('ul.list');
  const summary = make('summary.toggle');
  const nav = make('nav.terms', make('details', summary, list));
  nav.ariaLabel = words.list;
  let shown = '';
  return (painted) => {
    const terms = new Map(painted.map(({ found }) => [keyOf(found), found]));
    const keys = [...terms.keys()].join();
    if (keys === shown) return;
    shown = keys;
    list.replaceChildren(...Array.from(terms.values(), (found) => make('li', entry(found, open))));
    summary.textContent = `${words.list} (${terms.size})`;
    if (keys) home.append(nav);
    else nav.remove();
  };
};

const entry = (found: Anchor['found'], open: (anchor: Anchor) => void): HTMLElement => {
  const place: HTMLElement = button('term', found.text, () => open({ found, place }));
  return Object.assign(place, { ariaHasPopup: 'dialog', ariaExpanded: 'false' });
};
