import type { Drawing, DrawingLink, DrawingNode } from './drawing.ts';
import { forestOf, keyOf, other, pairUp } from './forest.ts';

/** A node under the one that it is linked to. */
export type Branch = {
  readonly node: DrawingNode;
  /** The place of the node in the tree, from 0 in reading order. A repeated node has the number of where it stands. */
  readonly number: number;
  /** All links between it and the node above; none for a root. */
  readonly links: readonly DrawingLink[];
  /** Whether the node stands further up already, and is named again only for these links. */
  readonly isRepeated: boolean;
  readonly branches: readonly Branch[];
};

/** The root's branch first; then those of nodes that no link connects to it. */
export type Tree = readonly Branch[];

/**
 * Every node once, by the shortest way from the root, whichever way the arrows point; every link once. A link that the tree does not need is
 * named again at the one of its ends that is read last, so that the repeated node stands above.
 */
export const treeOf = (drawing: Drawing): Tree => {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const pairs = pairUp(drawing.links, nodes);
  const forest = forestOf(drawing, pairs);
  const numbers = new Map(forest.order.map((id, number) => [id, number]));
  const at = (id: string): number => numbers.get(id) ?? 0;
  const repeats = Map.groupBy(
    pairs.filter(({ ends: [a, b] }) => forest.above.get(a) !== b && forest.above.get(b) !== a),
    ({ ends: [a, b] }) => (at(a) > at(b) ? a : b),
  );
  const byKey = new Map(pairs.map((pair) => [keyOf(...pair.ends), pair.links]));

  const grow = (id: string, links: readonly DrawingLink[]): readonly Branch[] => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const below = (forest.below.get(id) ?? []).flatMap((child) =>
      grow(child, byKey.get(keyOf(id, child)) ?? []),
    );
    const again = (repeats.get(id) ?? []).flatMap(({ ends, links: extra }) =>
      repeat(nodes.get(other(ends, id)), extra),
    );
    return [{ node, number: at(id), links, isRepeated: false, branches: [...below, ...again] }];
  };
  const repeat = (node: DrawingNode | undefined, links: readonly DrawingLink[]): readonly Branch[] =>
    node === undefined ? [] : [{ node, number: at(node.id), links, isRepeated: true, branches: [] }];

  return forest.roots.flatMap((id) => grow(id, []));
};

/** Every branch that is no repetition, in reading order. */
export const flatten = (tree: Tree): readonly Branch[] =>
  tree.flatMap((branch) => (branch.isRepeated ? [] : [branch, ...flatten(branch.branches)]));
