/** Text nodes that a change put elsewhere, or made a part of another that holds them from `offset` on. */
export type Moved = Map<Node, readonly [node: Node, offset: number]>;

/** Changes the page such that what the reader has selected stays selected. */
export const keepingSelection = (change: (moved: Moved) => void): void => {
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const moved: Moved = new Map();
  change(moved);
  const anchor = anchorNode && moved.get(anchorNode);
  const focus = focusNode && moved.get(focusNode);
  if (anchor)
    selection?.setBaseAndExtent(
      anchor[0],
      anchor[1] + (anchorOffset ?? 0),
      ...endOf(selection, focus, focusOffset),
    );
  else if (focus) selection?.extend(focus[0], focus[1] + (focusOffset ?? 0));
};

/** An end that nothing moved is where the browser has it. */
const endOf = (
  { focusNode, focusOffset }: Selection,
  moved: readonly [Node, number] | null | undefined,
  offset = 0,
): [Node, number] => (moved ? [moved[0], moved[1] + offset] : [focusNode ?? document, focusOffset]);
