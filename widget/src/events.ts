import type { Card } from './card.ts';
import type { Anchor } from './found.ts';
import type { Intent } from './intent.ts';
import type { Pointer } from './place.ts';

type Tools = {
  readonly card: Card;
  readonly intent: Intent;
  readonly at: (event: Event) => Anchor | null;
  readonly signal: AbortSignal;
};

/** The last place of the pointer, for the card to open there; null when the keyboard was used last. */
export type PointerOf = () => Pointer | null;

/** Listens to the whole page: terms have no listeners of their own. */
export const listen = ({ card, intent, at, signal }: Tools): PointerOf => {
  let pointer: Pointer | null = null;
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    react: (event: WindowEventMap[Type]) => void,
  ): void => addEventListener(type, react, { capture: true, signal });
  const isInCard = (event: Event): boolean => event.composedPath().includes(card.element);
  const moveIn = (anchor: Anchor): void => {
    intent.openNow(anchor);
    card.element.focus();
  };
  const point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    if (isInCard(event)) return intent.stay();
    const anchor = at(event);
    if (!anchor) return intent.leave();
    pointer = { x: event.clientX, y: event.clientY };
    intent.arrive(anchor);
  };
  on('pointerover', point);
  on('pointermove', oncePerFrame(point));
  on('pointerdown', (event) => {
    pointer = { x: event.clientX, y: event.clientY };
    if (!isInCard(event) && !at(event)) intent.closeNow();
  });
  on('click', (event) => {
    const anchor =
      event.button === 0 && !isInCard(event) && getSelection()?.type !== 'Range' ? at(event) : null;
    if (anchor) intent.openNow(anchor);
  });
  on('focusin', (event) => {
    if (isInCard(event)) return intent.stay();
    const anchor =
      event.target instanceof Element && event.target.matches(':focus-visible') ? at(event) : null;
    if (!anchor) return;
    pointer = null;
    intent.arrive(anchor);
  });
  on('focusout', (event) => {
    if (isInCard(event) || at(event)) intent.leave();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && card.anchor()) return dismiss(event, card, intent);
    if (event.key === 'Tab' && isInCard(event)) return leaveByTab(event, card);
    const anchor = ['Enter', ' '].includes(event.key) ? at(event) : null;
    if (!anchor) return;
    event.preventDefault();
    pointer = null;
    moveIn(anchor);
  });
  on('scroll', () => card.replace());
  on('resize', () => card.replace());
  return () => pointer;
};

/** Escape is for the card alone, not for a dialog of the page that it stands over. */
const dismiss = (event: KeyboardEvent, card: Card, intent: Intent): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const { element } = card.anchor() ?? {};
  const hadFocus = card.element.matches(':focus-within');
  intent.closeNow();
  if (hadFocus) element?.focus();
};

/** From the ends of the card the reader comes back to where it was opened. */
const leaveByTab = (event: KeyboardEvent, card: Card): void => {
  const stops = [...card.element.querySelectorAll<HTMLElement>('a,button')];
  const last = event.shiftKey ? stops.at(0) : stops.at(-1);
  const at = event.composedPath()[0];
  if (at !== last && !(event.shiftKey && at === card.element)) return;
  if (event.shiftKey) event.preventDefault();
  card.anchor()?.element?.focus();
};

const oncePerFrame = (react: (event: PointerEvent) => void): ((event: PointerEvent) => void) => {
  let last: PointerEvent | undefined;
  return (event) => {
    if (!last) requestAnimationFrame(() => last && (react(last), (last = undefined)));
    last = event;
  };
};
