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
  /** The boxes that it has on the screen now. */
  readonly boxes: () => readonly DOMRect[];
  /** What can have the focus, if anything. */
  readonly element: HTMLElement | null;
  /** The page's own node, to find out where it stands. */
  readonly node: Node;
};
