import { elementOf, isBlock, isInline, isNothing, isObject } from './elements.ts';
import { countFirst } from './halve.ts';

/** A stretch of text as a reader sees it, with the nodes that it comes from; it ends where a block does. */
export type Run = { readonly holder: Element; readonly text: string; readonly pieces: readonly Piece[] };

/** Begins at `start` of the run's text. Without a node it is read, since it says what stands beside it, and never marked. */
export type Piece = { readonly node: Text | null; readonly start: number; readonly end: number };

/** A part of a text node. */
export type Part = { readonly node: Text; readonly from: number; readonly to: number };

/**
 * The runs below `root`, in order. `left`: a selector of what is left alone. `isShallow`: only runs that are the root's own, not those of
 * blocks within. The page may change between two runs; whoever uses one must look whether it still holds.
 */
export function* runsIn(root: Element, left: string, isShallow = false): Generator<Run> {
  const draft = createDraft(root);
  for (let node: Node | null = root, isDown = true; node;) {
    const isEdge = isBlock(node);
    if (isEdge) yield* draft.take();
    const said: string | null = isDown ? saidBy(node, left) : '';
    if (said && !isEdge) draft.add(said, node);
    const isInto: boolean = said === null && !(isShallow && isEdge && node !== root);
    if (isInto && node.firstChild) node = node.firstChild;
    else if (node === root) break;
    else [node, isDown] = node.nextSibling ? [node.nextSibling, true] : [node.parentNode, false];
  }
  yield* draft.take();
}

/** What ends a line on the page, whatever its styles: a line separator. */
const LINE = '\u2028';

/** What a node says by itself; null: what is within it says more. */
const saidBy = (node: Node, left: string): string | null => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || isNothing(node)) return '';
  if (node.localName === 'br') return LINE;
  if (isObject(node)) return '\ufffc';
  return node.matches(left) ? node.textContent : null;
};

const createDraft = (root: Element) => {
  let pieces: Piece[] = [];
  let text = '';
  return {
    add: (said: string, node: Node): void => {
      const start = text.length;
      text += said;
      pieces.push({ node: node instanceof Text ? node : null, start, end: text.length });
    },
    take: (): readonly Run[] => {
      const run = { holder: blockOf(pieces.find(({ node }) => node)?.node ?? root, root), text, pieces };
      pieces = [];
      text = '';
      return run.text.trim() ? [{ ...run, text: asShown(run) }] : [];
    },
  };
};

/** The block whose own text the node is. */
export const blockOf = (node: Node, root: Element): Element => {
  let element = elementOf(node);
  while (element && element !== root && isInline(element)) element = element.parentElement;
  return element ?? root;
};

/** A line of the source is none on the page, unless the page's styles say so. */
const asShown = ({ holder, text }: Run): string =>
  getComputedStyle(holder).whiteSpace.startsWith('pre') ? text : text.replace(/[\t\n\r\f]/g, ' ');

/** The parts of text nodes that the run's text from `start` to `end` comes from; none where some of it is never marked. */
export const partsOf = ({ pieces }: Run, { start, end }: Span): readonly Part[] => {
  const parts: Part[] = [];
  for (let at = countFirst(pieces, (piece) => piece.end <= start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    if (!piece.node) return [];
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.end, end) - piece.start;
    if (piece.node.data.slice(from, to).trim()) parts.push({ node: piece.node, from, to });
  }
  return parts;
};

type Span = { readonly start: number; readonly end: number };

/** The page has not changed since the run was read. */
export const holds = ({ pieces }: Run): boolean =>
  pieces.every(({ node, start, end }) => !node || (node.isConnected && node.length === end - start));
