import type { Anchor } from './found.ts';

const GAP = 4;
const MARGIN = 8;

/**
 * Puts the card under its anchor, above it where there is more room, and wholly on the screen. `x` is where the pointer was, if it was
 * used: an anchor that runs over a line's end is wide. A narrow screen has the card at its foot, by its styles.
 */
export const place = (card: HTMLElement, anchor: Anchor, x: number | undefined): void => {
  const { left, top, bottom } = anchor.place.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { style } = card;
  style.maxHeight = '';
  const below = clientHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const isAbove = card.offsetHeight > below && above > below;
  style.maxHeight = `${Math.max(isAbove ? above : below, 96)}px`;
  const { offsetWidth, offsetHeight } = card;
  const within = (wish: number, most: number): string =>
    `${Math.max(MARGIN, Math.min(wish, most - MARGIN))}px`;
  style.left = within(Math.max(left, (x ?? 0) - 3 * MARGIN), clientWidth - offsetWidth);
  style.top = within(isAbove ? top - GAP - offsetHeight : bottom + GAP, clientHeight - offsetHeight);
};
