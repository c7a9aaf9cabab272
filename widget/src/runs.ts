import { isInline, isNothing, isObject } from './elements.ts';

/** A stretch of text as a reader sees it, with the nodes that it comes from; it ends where a block does. */
export type Run = { readonly holder: Element; readonly text: string; readonly pieces: readonly Piece[] };

/** Begins at `start` of the run's text. Without a node it is read, since it says what stands beside it, and never marked. */
export type Piece = { readonly node: Text | null; readonly start: number; readonly end: number };

/** A part of a text node. */
export type Part = { readonly node: Text; readonly from: number; readonly to: number };

/** Whether an element is left alone with all that it holds. */
export type IsLeft = (element: Element) => boolean;

type Way = 'into' | 'through' | 'past' | 'over';

/**
 * The runs below `root`, in order. `shallow`: only those that are the root's own, not those of blocks within. The page may change between
 * two runs; whoever uses one must look whether it still holds.
 */
export function* runsIn(root: Element, isLeft: IsLeft, shallow = false): Generator<Run> {
  const draft = createDraft(root);
  const entered: boolean[] = [];
  for (let node: Node | null = root; node;) {
    const way = read(node, draft, isLeft, shallow && node !== root);
    if (way === 'into' || way === 'past') yield* draft.take();
    if ((way === 'into' || way === 'through') && node.firstChild) {
      entered.push(way === 'into');
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (entered.pop() === true) yield* draft.take();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  yield* draft.take();
}

/** Adds what the node itself says. `into` a block, `through` an inline element; `past` a block, `over` anything else, as a whole. */
const read = (node: Node, draft: Draft, isLeft: IsLeft, shallow: boolean): Way => {
  if (node instanceof Text) return draft.add(node.data, node);
  if (!(node instanceof Element) || isNothing(node)) return 'over';
  if (node.localName === 'br') return draft.add('\n');
  const inline = isInline(node);
  if (isObject(node)) return inline ? draft.add('\ufffc') : 'past';
  if (isLeft(node)) return inline ? draft.add(node.textContent ?? '') : 'past';
  return inline ? 'through' : shallow ? 'past' : 'into';
};

type Draft = {
  readonly add: (text: string, node?: Text) => Way;
  readonly take: () => readonly Run[];
};

const createDraft = (root: Element): Draft => {
  let pieces: Piece[] = [];
  let text = '';
  return {
    add: (more, node) => {
      const start = text.length;
      text += more;
      pieces.push({ node: node ?? null, start, end: text.length });
      return 'over';
    },
    take: () => {
      const first = pieces.find(({ node }) => node)?.node;
      const run = { holder: first ? blockOf(first, root) : root, text, pieces };
      pieces = [];
      text = '';
      return first && run.text.trim() ? [{ ...run, text: asShown(run) }] : [];
    },
  };
};

/** The block whose own text the node is. */
export const blockOf = (node: Node, root: Element): Element => {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && element !== root && isInline(element)) element = element.parentElement;
  return element ?? root;
};

/** A line of the source is none on the page, unless the page's styles say so. */
const asShown = ({ holder, text }: Run): string =>
  getComputedStyle(holder).whiteSpace.startsWith('pre') ? text : unbroken(text);

const unbroken = (text: string): string => text.replace(/[\t\n\r\f]/g, ' ');

/** The parts of text nodes that the run's text from `start` to `end` comes from; none where some of it is never marked. */
export const partsOf = ({ pieces }: Run, start: number, end: number): readonly Part[] => {
  const parts: Part[] = [];
  for (let at = firstAfter(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    if (!piece.node) return [];
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.end, end) - piece.start;
    if (piece.node.data.slice(from, to).trim()) parts.push({ node: piece.node, from, to });
  }
  return parts;
};

/** The first piece that ends behind `at`, by halving. */
const firstAfter = (pieces: readonly Piece[], at: number): number => {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The page has not changed since the run was read. */
export const holds = ({ pieces }: Run): boolean =>
  pieces.every(({ node, start, end }) => !node || (node.isConnected && node.length === end - start));
