import type { Anchor } from './found.ts';
import { isIn } from './highlighter.ts';

const GAP = 4;
const MARGIN = 8;

/** Puts the card under its anchor, above it where there is more room, and wholly on the screen. A narrow screen has it at its foot. */
export const place = (card: HTMLElement, { boxes }: Anchor, pointer: Pointer | null): void => {
  const at = boxAt(boxes(), pointer);
  if (!at) return;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { style } = card;
  style.maxHeight = '';
  const below = height - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  const isAbove = card.offsetHeight > below && above > below;
  style.maxHeight = `${Math.max(isAbove ? above : below, 96)}px`;
  const top = isAbove ? at.top - GAP - card.offsetHeight : at.bottom + GAP;
  const left = Math.min(at.left, width - card.offsetWidth - MARGIN);
  style.top = `${Math.max(MARGIN, Math.min(top, height - card.offsetHeight - MARGIN))}px`;
  style.left = `${Math.max(MARGIN, left)}px`;
};

export type Pointer = { readonly x: number; readonly y: number };

/** A term that runs over a line's end has several boxes: the one that was pointed at. */
const boxAt = (boxes: readonly DOMRect[], pointer: Pointer | null): DOMRect | undefined =>
  (pointer && boxes.find((box) => isIn(box, pointer.x, pointer.y))) ?? boxes[0];
