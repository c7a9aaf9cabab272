import { elementOf } from './elements.ts';

/** A place in a text where terms are named: UTF-16 units, `end` exclusive. */
export type Found = {
  readonly start: number;
  readonly end: number;
  /** Several: the text does not say which. */
  readonly ids: readonly string[];
  /** What the page says there. */
  readonly text: string;
};

/** Places that name the same terms have the same key. */
export const keyOf = ({ ids }: Found): string => ids.join(' ');

/** Where a card comes from: an element of ours, which can have the focus, or a painted range. */
export type Anchor = { readonly found: Found; readonly place: HTMLElement | Range };

/** The element that stands there or around it. */
export const elementAt = (anchor: Anchor | null): HTMLElement | null => {
  const element =
    anchor && elementOf(anchor.place instanceof Range ? anchor.place.startContainer : anchor.place);
  return element instanceof HTMLElement ? element : null;
};

export const isSame = (one: Anchor | null, other: Anchor | null): boolean =>
  elementAt(one) === elementAt(other) &&
  one?.found.start === other?.found.start &&
  one?.found.text === other?.found.text;
