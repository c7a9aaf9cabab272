import type { Answer } from './answer.ts';
import { button, make } from './dom.ts';
import { draw, type Pen, title, TITLE } from './draw.ts';
import { type Anchor, elementAt } from './found.ts';
import { place } from './place.ts';

export type Card = {
  readonly element: HTMLElement;
  /** Opens at an anchor, and says that its content is being looked up. `x`: where the pointer is, if it was used. */
  readonly open: (anchor: Anchor, x: number | undefined) => void;
  readonly fill: (answer: Answer) => void;
  /** Says why there is no answer, and offers another try. */
  readonly fail: (why: string, retry: () => void) => void;
  readonly close: () => void;
  /** The anchor that it is open at. */
  readonly anchor: () => Anchor | null;
  /** Puts it where its anchor is now. */
  readonly follow: () => void;
};

type Tools = Pen & { readonly home: ShadowRoot; readonly close: () => void };

/** A dialog beside the text, not a modal one: the page stays in use. */
export const createCard = ({ home, words, endpoint, close }: Tools): Card => {
  const element = createDialog(words.lang);
  const cross = button('close', '×', close);
  cross.ariaLabel = words.close;
  let anchor: Anchor | null = null;
  let x: number | undefined;
  const follow = (): void => {
    if (anchor) place(element, anchor, x);
  };
  const show = (content: readonly Node[]): void => {
    const hadFocus = element.matches(':focus-within');
    element.replaceChildren(...content, cross);
    if (hadFocus) element.focus();
    follow();
  };
  const say = (text: string, ...more: readonly Node[]): void => {
    const line = make('p.note', text);
    line.role = 'status';
    show([title(anchor?.found.text ?? ''), line, ...more]);
  };
  return {
    element,
    follow,
    anchor: () => anchor,
    open: (at, where) => {
      // For another try it stays where it is: an element that is moved loses the focus, and would close as left.
      const isOpenThere = anchor === at;
      express(anchor, 'false');
      express(at, 'true');
      [anchor, x] = [at, where];
      if (!isOpenThere) {
        rootFor(at, home).append(element);
        element.showPopover();
      }
      say(words.loading);
    },
    fill: (answer) => show(draw(answer, anchor?.found.text ?? '', { words, endpoint })),
    fail: (why, retry) => say(why, button('retry', words.retry, retry)),
    close: () => {
      express(anchor, 'false');
      anchor = null;
      element.remove();
    },
  };
};

const createDialog = (lang: string): HTMLElement => {
  const element = make('div.card');
  element.setAttribute('aria-labelledby', TITLE);
  return Object.assign(element, { role: 'dialog', popover: 'manual', tabIndex: -1, lang });
};

const express = (anchor: Anchor | null, ariaExpanded: string): void => {
  if (anchor?.place instanceof Element) Object.assign(anchor.place, { ariaExpanded });
};

/** What a modal dialog of the page does not hold cannot be used while it is open: there the card needs a home within. */
const rootFor = (anchor: Anchor, home: ShadowRoot): ShadowRoot => {
  const modal = elementAt(anchor)?.closest('dialog:modal');
  if (!modal) return home;
  const known = modal.querySelector(':scope>term-explainer-card');
  return adopt(
    known ?? modal.appendChild(document.createElement('term-explainer-card')),
    home.adoptedStyleSheets,
  );
};

/** The element's shadow root, with the styles of cards. */
export const adopt = (host: Element, sheets: readonly CSSStyleSheet[]): ShadowRoot => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sheets];
  return root;
};
