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
export const keyOf = ({ ids }: Pick<Found, 'ids'>): string => ids.join(' ');

/** Where a card comes from: a mark, a painted range or an entry of the list. */
export type Anchor = {
  readonly found: Found;
  /** Where it is on the screen now. */
  readonly box: () => DOMRect;
  /** The element that stands there or around it. */
  readonly element: () => HTMLElement | undefined;
  /** It is an element of ours, which can have the focus. */
  readonly canFocus: boolean;
};

export const isSame = (one: Anchor | null, other: Anchor | null): boolean =>
  one?.element() === other?.element() &&
  one?.found.start === other?.found.start &&
  one?.found.text === other?.found.text;
