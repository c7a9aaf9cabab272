import type { EntityKind } from '../../../domain/kinds.ts';
import type { DrawingLink, DrawingNode } from '../drawing.ts';

/** From policy to the ground: arrows point from earlier kinds to later ones. */
const ORDER: Readonly<Record<EntityKind, number>> = {
  TERM: 1,
  GOAL: 2,
  ACTION: 3,
  PROJECT: 4,
  ORGANIZATION: 5,
  PLACE: 6,
};
/** Of organisations that answer for something. */
const FIRST = 0;

/**
 * The column of each node, from 0, by its id: kind after kind, and within a kind along the arrows, so that arrows point to the right. No
 * column is empty.
 */
export const columnsOf = (
  nodes: readonly DrawingNode[],
  links: readonly DrawingLink[],
): ReadonlyMap<string, number> => {
  const beginning = new Set(links.map(({ from }) => from));
  const groups = new Map(nodes.map((node) => [node.id, groupOf(node, beginning)]));
  const rankOf = createRanks(links.filter(({ from, to }) => groups.get(from) === groups.get(to)));
  const keys = new Map(nodes.map(({ id }) => [id, (groups.get(id) ?? FIRST) * nodes.length + rankOf(id)]));
  const sorted = [...new Set(keys.values())].toSorted((a, b) => a - b);
  const columns = new Map(sorted.map((key, column) => [key, column]));
  return new Map([...keys].map(([id, key]) => [id, columns.get(key) ?? 0]));
};

const groupOf = ({ id, kind }: DrawingNode, beginning: ReadonlySet<string>): number =>
  kind === 'ORGANIZATION' && beginning.has(id) ? FIRST : ORDER[kind];

/** How many links at most lead to a node, one after the other. A circle is cut where it is entered. */
const createRanks = (links: readonly DrawingLink[]): ((id: string) => number) => {
  const into = Map.groupBy(links, ({ to }) => to);
  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    ranks.set(id, 0);
    const rank = Math.max(0, ...(into.get(id) ?? []).map(({ from }) => (from === id ? 0 : rankOf(from) + 1)));
    ranks.set(id, rank);
    return rank;
  };
  return rankOf;
};
