/** One key to be found, with everything that was entered under it, in the order of entry. */
export type Surface<V> = { readonly key: string; readonly values: readonly V[] };

export type Matcher<V> = {
  /**
   * Walks through `key` from left to right. Wherever surfaces begin, the longest is offered to `take`, then the shorter ones until `take`
   * answers something; the walk goes on behind that surface. Answers what was taken, in order.
   */
  readonly scan: <R>(key: string, take: (at: number, surface: Surface<V>) => R | undefined) => readonly R[];
};

/** Surfaces are told apart by their first two units, and further on only where this many are alike. */
const CROWD = 64;

/** `here`: what may begin at this place, longest first. `next`: what else may, by the unit after those that led here. */
type Node<V> = {
  readonly here: readonly Surface<V>[];
  readonly next: ReadonlyMap<number, Node<V>> | undefined;
};

/** Leftmost-longest matching over keys (see `createFold`). Empty keys are left out. */
export const createMatcher = <V>(entries: Iterable<readonly [key: string, value: V]>): Matcher<V> => {
  const root = branch(group(entries), 0);
  return { scan: (key, take) => scan(root, key, take) };
};

const group = <V>(entries: Iterable<readonly [string, V]>): readonly Surface<V>[] => {
  const values = new Map<string, V[]>();
  for (const [key, value] of entries) {
    const known = values.get(key);
    if (known) known.push(value);
    else if (key !== '') values.set(key, [value]);
  }
  return [...values].map(([key, of]) => ({ key, values: of }));
};

const grow = <V>(surfaces: readonly Surface<V>[], depth: number): Node<V> =>
  depth < 2 || surfaces.length > CROWD
    ? branch(surfaces, depth)
    : { here: surfaces.toSorted((a, b) => b.key.length - a.key.length), next: undefined };

/** `surfaces` are alike in their first `depth` units. */
const branch = <V>(surfaces: readonly Surface<V>[], depth: number): Node<V> => {
  const longer = surfaces.filter(({ key }) => key.length > depth);
  const groups = Map.groupBy(longer, ({ key }) => key.charCodeAt(depth));
  return {
    here: surfaces.filter(({ key }) => key.length === depth),
    next: new Map([...groups].map(([unit, members]) => [unit, grow(members, depth + 1)])),
  };
};

const scan = <V, R>(
  root: Node<V>,
  key: string,
  take: (at: number, surface: Surface<V>) => R | undefined,
): readonly R[] => {
  const taken: R[] = [];
  let at = 0;
  const offer = (surface: Surface<V>): boolean => {
    const answer = key.startsWith(surface.key, at) ? take(at, surface) : undefined;
    if (answer === undefined) return false;
    taken.push(answer);
    at += surface.key.length;
    return true;
  };
  const takenFrom = (node: Node<V>, next: number): boolean => {
    const deeper = node.next?.get(key.charCodeAt(next));
    return (deeper !== undefined && takenFrom(deeper, next + 1)) || node.here.some(offer);
  };
  while (at < key.length) if (!takenFrom(root, at)) at++;
  return taken;
};
