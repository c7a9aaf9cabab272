import type { Card } from './card.ts';
import { type Anchor, elementAt } from './found.ts';
import type { Intent } from './intent.ts';

type Tools = {
  readonly card: Card;
  readonly intent: Intent;
  readonly at: (event: Event) => Anchor | null;
  readonly signal: AbortSignal;
};

type On = <Type extends keyof WindowEventMap>(
  type: Type,
  react: (event: WindowEventMap[Type]) => void,
) => void;

/** Listens to the whole page: terms have no listeners of their own. Answers how far to the right the pointer was last, unless keys were used since. */
export const listen = ({ signal, ...tools }: Tools): (() => number | undefined) => {
  const on: On = (type, react) => addEventListener(type, react, { capture: true, signal });
  listenToKeys(on, tools);
  on('scroll', tools.card.follow);
  on('resize', tools.card.follow);
  return listenToPointer(on, tools);
};

const isIn = ({ element }: Card, event: Event): boolean => event.composedPath().includes(element);

const listenToPointer = (on: On, { card, intent, at }: Omit<Tools, 'signal'>): (() => number | undefined) => {
  let x: number | undefined;
  on('pointermove', (event) => {
    // While a button is down the reader selects; a finger says what it wants by a tap.
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    if (isIn(card, event)) return intent.stay();
    const anchor = at(event);
    if (!anchor) return intent.leave();
    x = event.clientX;
    intent.arrive(anchor);
  });
  on('pointerdown', (event) => {
    if (!isIn(card, event) && !at(event)) intent.closeNow();
  });
  on('click', (event) => {
    const anchor = event.button > 0 || getSelection()?.type === 'Range' ? null : at(event);
    if (!anchor) return;
    x = event.detail > 0 ? event.clientX : undefined;
    intent.openNow(anchor);
  });
  on('keydown', () => (x = undefined));
  return () => x;
};

const listenToKeys = (on: On, { card, intent, at }: Omit<Tools, 'signal'>): void => {
  on('focusin', (event) => {
    if (isIn(card, event)) return intent.stay();
    const anchor = event.target instanceof Element && event.target.matches(':focus-visible') && at(event);
    if (anchor) intent.arrive(anchor);
  });
  on('focusout', (event) => {
    if (isIn(card, event) || at(event)) intent.leave();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && card.anchor()) return dismiss(event, card, intent);
    if (event.key === 'Tab' && isIn(card, event)) return leaveByTab(event, card);
    const anchor = (event.key === 'Enter' || event.key === ' ') && at(event);
    if (!anchor) return;
    event.preventDefault();
    intent.openNow(anchor);
    card.element.focus();
  });
};

/** Escape is for the card alone, not for a dialog of the page that it stands over. */
const dismiss = (event: KeyboardEvent, card: Card, { closeNow }: Intent): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const isWithin = card.element.matches(':focus-within');
  const element = elementAt(card.anchor());
  closeNow();
  if (isWithin) element?.focus();
};

/** From the ends of the card the reader comes back to where it was opened. */
const leaveByTab = (event: KeyboardEvent, { element, anchor }: Card): void => {
  const stops = [element, ...element.querySelectorAll<HTMLElement>('a,button,summary')];
  const index = stops.findIndex((stop) => stop === event.composedPath()[0]);
  if (event.shiftKey ? index > 1 : index < stops.length - 1) return;
  if (event.shiftKey) event.preventDefault();
  elementAt(anchor())?.focus();
};
