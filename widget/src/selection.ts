/** A place in a node: in a text node, UTF-16 units. */
type Place = readonly [node: Node, offset: number];

/** Where the places in a text node are now that a change put elsewhere, split or made a part of another. */
export type Moved = Map<Node, (offset: number) => Place>;

/** Changes the page such that what the reader has selected stays selected. To ask for the selection is dear: one call for many changes. */
export const keepingSelection = (change: (moved: Moved) => void): void => {
  const selection = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const moved: Moved = new Map();
  change(moved);
  if (!selection || !anchorNode || !focusNode) return;
  const anchor = moved.get(anchorNode)?.(anchorOffset);
  const focus = moved.get(focusNode)?.(focusOffset);
  // An end that nothing moved is where the browser has it.
  if (anchor)
    selection.setBaseAndExtent(
      ...anchor,
      ...(focus ?? [selection.focusNode ?? anchor[0], selection.focusOffset]),
    );
  else if (focus) selection.extend(...focus);
};
