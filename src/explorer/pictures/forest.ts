import type { Drawing, DrawingLink, DrawingNode } from './drawing.ts';

/** Two nodes that are linked, by id, and all links between them. */
export type Pair = { readonly ends: readonly [string, string]; readonly links: readonly DrawingLink[] };

export const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** The one end of a pair that `id` is not; of a node that is linked to itself, that node. */
export const other = ([a, b]: Pair['ends'], id: string): string => (a === id ? b : a);

/** In the order of their first links. */
export const pairUp = (
  links: readonly DrawingLink[],
  nodes: ReadonlyMap<string, DrawingNode>,
): readonly Pair[] => {
  const drawn = links.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return [...Map.groupBy(drawn, ({ from, to }) => keyOf(from, to)).values()].flatMap((between) =>
    between.slice(0, 1).map(({ from, to }): Pair => ({ ends: [from, to], links: between })),
  );
};

export type Forest = {
  readonly roots: readonly string[];
  readonly above: ReadonlyMap<string, string>;
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** All ids, as the forest is read. */
  readonly order: readonly string[];
};

/** Nearest first, from the root and then from every node that was not reached, each time a tree. */
export const forestOf = ({ root, nodes }: Drawing, pairs: readonly Pair[]): Forest => {
  const beside = neighbours(pairs);
  const above = new Map<string, string>();
  const below = new Map<string, readonly string[]>();
  const reached = new Set<string>();
  const reach = (start: string): void => {
    const queue = [start];
    reached.add(start);
    for (const id of queue) {
      const found = (beside.get(id) ?? []).filter((next) => !reached.has(next));
      below.set(id, found);
      for (const next of found) {
        reached.add(next);
        above.set(next, id);
      }
      queue.push(...found);
    }
  };
  const roots: string[] = [];
  const ids = nodes.map(({ id }) => id);
  for (const start of ids.toSorted((a, b) => Number(b === root) - Number(a === root))) {
    if (reached.has(start)) continue;
    roots.push(start);
    reach(start);
  }
  return { roots, above, below, order: readingOrder(roots, below) };
};

const neighbours = (pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> => {
  const ends = pairs.flatMap(({ ends: [a, b] }) => (a === b ? [] : [[a, b] as const, [b, a] as const]));
  const grouped = Map.groupBy(ends, ([id]) => id);
  return new Map([...grouped].map(([id, found]) => [id, found.map(([, next]) => next)]));
};

const readingOrder = (
  roots: readonly string[],
  below: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const walk = (id: string): readonly string[] => [id, ...(below.get(id) ?? []).flatMap(walk)];
  return roots.flatMap(walk);
};
