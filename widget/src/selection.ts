import { MARK } from './elements.ts';

type Place = readonly [node: Node, offset: number];

/**
 * Changes where marks are such that what the reader has selected stays selected. The browser itself follows the ends, except in a text node
 * that moves. To ask for the selection is dear: one call for many changes.
 */
export const keepingSelection = (change: () => void): void => {
  const selection = getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  const anchor = noted(anchorNode, selection?.anchorOffset);
  const focus = noted(focusNode, selection?.focusOffset);
  change();
  if (!selection || !anchorNode || !focusNode) return;
  const isLost = [anchor && selection.anchorNode, focus && selection.focusNode].some(
    (node) => node !== undefined && !(node instanceof Text),
  );
  if (isLost)
    selection.setBaseAndExtent(
      ...(anchor?.() ?? [selection.anchorNode ?? anchorNode, selection.anchorOffset]),
      ...(focus?.() ?? [selection.focusNode ?? focusNode, selection.focusOffset]),
    );
};

/** Finds a place in a text node again, by the text before it, which no mark changes. */
const noted = (node?: Node | null, offset = 0): (() => Place | undefined) | undefined => {
  const around = node instanceof Text && node.parentElement?.closest(`:not(${MARK})`);
  if (!around) return undefined;
  const range = new Range();
  range.setStart(around, 0);
  range.setEnd(node, offset);
  const { length } = range.toString();
  return () => placeIn(around, length);
};

/** `NodeFilter.SHOW_TEXT` */
const TEXT = 4;

const placeIn = (around: Element, offset: number): Place | undefined => {
  const texts = document.createTreeWalker(around, TEXT);
  let rest = offset;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  return undefined;
};
