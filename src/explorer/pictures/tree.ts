import type { Drawing, DrawingLink, DrawingNode } from './drawing.ts';

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

/** Ids of one node and the next. */
type Pair = { readonly ends: readonly [string, string]; readonly links: DrawingLink[] };

/**
 * Every node once, by the shortest way from the root, whichever way the arrows point; every link once. A link that the tree does not need is
 * named again at the one of its ends that is read last, so that the repeated node stands above.
 */
export const treeOf = (drawing: Drawing): Tree => {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const pairs = pairUp(drawing.links, nodes);
  const forest = spread(drawing, neighbours(pairs));
  const numbers = new Map(readingOrder(forest).map((id, number) => [id, number]));
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

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const other = ([a, b]: Pair['ends'], id: string): string => (a === id ? b : a);

const pairUp = (links: readonly DrawingLink[], nodes: ReadonlyMap<string, DrawingNode>): readonly Pair[] => {
  const pairs = new Map<string, Pair>();
  for (const link of links) {
    if (!nodes.has(link.from) || !nodes.has(link.to)) continue;
    const key = keyOf(link.from, link.to);
    const pair = pairs.get(key) ?? { ends: [link.from, link.to], links: [] };
    pair.links.push(link);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
};

const neighbours = (pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> => {
  const beside = new Map<string, string[]>();
  const add = (id: string, next: string): void => void beside.set(id, [...(beside.get(id) ?? []), next]);
  for (const {
    ends: [a, b],
  } of pairs) {
    add(a, b);
    if (a !== b) add(b, a);
  }
  return beside;
};

type Forest = {
  readonly roots: readonly string[];
  readonly above: ReadonlyMap<string, string>;
  readonly below: ReadonlyMap<string, readonly string[]>;
};

/** Nearest first, from the root and then from every node that was not reached. */
const spread = ({ root, nodes }: Drawing, beside: ReadonlyMap<string, readonly string[]>): Forest => {
  const above = new Map<string, string>();
  const below = new Map<string, readonly string[]>();
  const reached = new Set<string>();
  const roots: string[] = [];
  for (const start of [root, ...nodes.map(({ id }) => id)]) {
    if (reached.has(start)) continue;
    roots.push(start);
    reached.add(start);
    const queue = [start];
    for (const id of queue) {
      const found = (beside.get(id) ?? []).filter((next) => !reached.has(next));
      below.set(id, found);
      for (const next of found) {
        reached.add(next);
        above.set(next, id);
        queue.push(next);
      }
    }
  }
  return { roots, above, below };
};

const readingOrder = ({ roots, below }: Forest): readonly string[] => {
  const walk = (id: string): readonly string[] => [id, ...(below.get(id) ?? []).flatMap(walk)];
  return roots.flatMap(walk);
};

/** Every branch that is no repetition, in reading order. */
export const flatten = (tree: Tree): readonly Branch[] =>
  tree.flatMap((branch) => (branch.isRepeated ? [] : [branch, ...flatten(branch.branches)]));
