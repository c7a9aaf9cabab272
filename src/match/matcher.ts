/** One key to be found, with everything that was entered under it, in the order of entry. */
export type Surface<V> = { readonly key: string; readonly values: readonly V[] };

export type Matcher<V> = {
  /** An empty key is left out. */
  readonly add: (key: string, value: V) => void;
  /**
   * Walks through `key` from left to right. Wherever surfaces begin, the longest is offered to `take`, then the shorter ones until `take`
   * answers something; the walk goes on behind that surface. Answers what was taken, in order. It
   * goes in steps, so that others can do their work between.
   */
  readonly scan: <R>(key: string, take: Take<V, R>) => Generator<undefined, readonly R[]>;
};

type Take<V, R> = (at: number, surface: Surface<V>) => R | undefined;

/** Key units that a step looks at: a millisecond or two. */
const STEP = 1_000;

const NONE: readonly number[] = [];

/** Leftmost-longest matching over keys (see `createFold`). */
export const createMatcher = <V>(entries: Iterable<readonly [key: string, value: V]> = []): Matcher<V> => {
  const surfaces = new Map<string, V[]>();
  /** How long the keys are that begin like this, longest first. */
  const lengths = new Map<number, readonly number[]>();
  const add = (key: string, value: V): void => {
    const known = surfaces.get(key);
    if (known) return void known.push(value);
    if (!key) return;
    surfaces.set(key, [value]);
    const start = startOf(key, 0);
    const before = lengths.get(start) ?? NONE;
    if (!before.includes(key.length))
      lengths.set(
        start,
        [...before, key.length].toSorted((a, b) => b - a),
      );
  };
  for (const [key, value] of entries) add(key, value);

  function* scan<R>(key: string, take: Take<V, R>): Generator<undefined, readonly R[]> {
    const taken: R[] = [];
    let at = 0;
    const offer = (length: number): boolean => {
      const name = key.slice(at, at + length);
      const values = surfaces.get(name);
      const answer = values && take(at, { key: name, values });
      if (answer === undefined) return false;
      taken.push(answer);
      at += name.length;
      return true;
    };
    const singles = lengths.get(NaN);
    for (let step = 0; at < key.length; step++) {
      if (!lengths.get(startOf(key, at))?.some(offer) && !singles?.some(offer)) at++;
      if (!(step % STEP)) yield;
    }
    return taken;
  }

  return { add, scan };
};

/** Does all steps. */
export const atOnce = <Result>(steps: Iterator<unknown, Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Two units as one number, which few others share; NaN where there is only one. */
const startOf = (key: string, at: number): number => key.charCodeAt(at) * 31 + key.charCodeAt(at + 1);
