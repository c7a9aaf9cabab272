/** A text node that became a part of another, and where it begins there. */
export type Moved = ReadonlyMap<Node, readonly [node: Node, offset: number]>;

/** Changes the page such that what the reader has selected stays selected. */
export const keepingSelection = (change: () => Moved | undefined): void => {
  const selection = getSelection();
  const ends = selection?.rangeCount ? endsOf(selection) : [];
  const moved = change();
  if (!selection || !ends.some(([node]) => node instanceof Text && node !== null)) return;
  const [anchor, focus] = endsOf(selection).map((now, index) => moveEnd(ends[index] ?? now, now, moved));
  if (anchor?.[0] && focus?.[0] && differs(endsOf(selection), [anchor, focus]))
    selection.setBaseAndExtent(anchor[0], anchor[1], focus[0], focus[1]);
};

type End = readonly [node: Node | null, offset: number];

const endsOf = ({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): readonly End[] => [
  [anchorNode, anchorOffset],
  [focusNode, focusOffset],
];

/** Ends within elements are kept right by the browser. */
const moveEnd = ([node, offset]: End, now: End, moved: Moved | undefined): End => {
  const to = node && moved?.get(node);
  if (to) return [to[0], to[1] + offset];
  return node instanceof Text && node.isConnected ? [node, offset] : now;
};

const differs = (ends: readonly End[], others: readonly End[]): boolean =>
  ends.some(([node, offset], index) => node !== others[index]?.[0] || offset !== others[index]?.[1]);
