import { isElement, textOfNode, walk, type Element, type Node } from './html-tree.ts';

/** How much Chinese an element holds, how much of it in links, and how many sentences. */
export type Weight = { readonly han: number; readonly linked: number; readonly sentences: number };

const NONE: Weight = { han: 0, linked: 0, sentences: 0 };

const HAN = /\p{Script=Han}/gu;
const SENTENCE = /[。；;！!]/gu;

/** The weights of all elements of a tree, without those that are skipped. */
export const weightsOf = (
  root: Node,
  skips: (element: Element) => boolean = () => false,
): ReadonlyMap<Node, Weight> => {
  const weights = new Map<Node, Weight>();
  const open: Weight[] = [NONE];
  for (const { node, entering } of walk(root, skips)) {
    const text = textOfNode(node);
    if (entering) {
      if (text !== undefined) add(open, weightOf(text));
      else open.push(NONE);
    } else if (text === undefined) {
      const own = open.pop() ?? NONE;
      const weight = isElement(node) && node.tagName === 'a' ? { ...own, linked: own.han } : own;
      weights.set(node, weight);
      add(open, weight);
    }
  }
  return weights;
};

const weightOf = (text: string): Weight => ({
  han: text.match(HAN)?.length ?? 0,
  linked: 0,
  sentences: text.match(SENTENCE)?.length ?? 0,
});

const add = (open: Weight[], weight: Weight): void => {
  const last = open.at(-1);
  if (last === undefined) return;
  open[open.length - 1] = {
    han: last.han + weight.han,
    linked: last.linked + weight.linked,
    sentences: last.sentences + weight.sentences,
  };
};
