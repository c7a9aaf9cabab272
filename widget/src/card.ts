import { button, make, sheetOf } from './dom.ts';
import { draw, type Pen, title } from './draw.ts';
import type { Anchor } from './found.ts';
import type { Asked } from './gateway.ts';
import { place, type Pointer } from './place.ts';
import { CARD_STYLES } from './styles.ts';
import type { Words } from './words.ts';

export type Card = {
  readonly element: HTMLElement;
  /** Opens at an anchor, and says that its content is being looked up. */
  readonly open: (anchor: Anchor, pointer: Pointer | null) => void;
  /** What the service answered; `retry` is offered where it did not. */
  readonly fill: (asked: Asked, retry: () => void) => void;
  readonly close: () => void;
  /** The anchor that it is open at. */
  readonly anchor: () => Anchor | null;
  readonly replace: () => void;
};

type Tools = {
  readonly home: ShadowRoot;
  readonly words: Words;
  readonly language: string;
  readonly endpoint: string;
  readonly close: () => void;
};

const TITLE = 'title';

/** A dialog beside the text, not a modal one: the page stays in use. */
export const createCard = ({ home, words, language, endpoint, close }: Tools): Card => {
  const element = make('div', 'card');
  const isOpen = (): boolean => element.matches(':popover-open');
  let anchor: Anchor | null = null;
  let pointer: Pointer | null = null;
  const show = (content: readonly Node[]): void => {
    const hadFocus = element.matches(':focus-within');
    element.replaceChildren(...content, closing(words, close));
    if (hadFocus) element.focus();
    if (anchor) place(element, anchor, pointer);
  };
  const pen: Pen = { words, endpoint, show, titleId: TITLE };
  Object.assign(element, { role: 'dialog', popover: 'manual', tabIndex: -1, lang: language });
  element.setAttribute('aria-labelledby', TITLE);
  home.append(element);
  return {
    element,
    anchor: () => anchor,
    replace: () => anchor && place(element, anchor, pointer),
    open: (at, where) => {
      express(anchor, false);
      [anchor, pointer] = [at, where];
      express(anchor, true);
      const root = rootFor(at.node, home);
      if (element.getRootNode() !== root) root.append(element);
      if (!isOpen()) element.showPopover();
      show([title(at.found.text, pen), status(words.loading)]);
    },
    fill: (asked, retry) => {
      const text = anchor?.found.text ?? '';
      show(
        'answer' in asked ? drawn(asked.answer, text, pen) : failed(words[asked.failure], text, pen, retry),
      );
    },
    close: () => {
      express(anchor, false);
      anchor = null;
      if (isOpen()) element.hidePopover();
    },
  };
};

const express = (anchor: Anchor | null, isOpen: boolean): void => {
  if (anchor?.element) anchor.element.ariaExpanded = String(isOpen);
};

const closing = (words: Words, close: () => void): Node => {
  const cross = button('close', '×', close);
  cross.ariaLabel = words.close;
  return cross;
};

const status = (text: string): Node => {
  const line = make('p', 'note', text);
  line.role = 'status';
  return line;
};

const failed = (text: string, name: string, pen: Pen, retry: () => void): readonly Node[] => [
  title(name, pen),
  status(text),
  button('retry', pen.words.retry, retry),
];

/** An answer of another shape than was asked for is a failure like any other. */
const drawn = (...[answer, text, pen]: Parameters<typeof draw>): readonly Node[] => {
  try {
    return draw(answer, text, pen);
  } catch {
    return [title(text, pen), status(pen.words.failed)];
  }
};

/** What a modal dialog of the page does not hold cannot be used while it is open: there the card needs a home within. */
const rootFor = (node: Node, home: ShadowRoot): ShadowRoot => {
  const modal = (node instanceof Element ? node : node.parentElement)?.closest('dialog:modal');
  if (!modal) return home;
  const host =
    modal.querySelector(':scope > term-explainer-card') ??
    modal.appendChild(document.createElement('term-explainer-card'));
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [cardSheet()];
  return root;
};

let sheet: CSSStyleSheet | undefined;
export const cardSheet = (): CSSStyleSheet => (sheet ??= sheetOf(CARD_STYLES));
