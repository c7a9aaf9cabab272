/** One key to be found, with everything that was entered under it, in the order of entry. */
export type Surface<V> = { readonly key: string; readonly values: readonly V[] };

/** Many words, of which the longest is found at any place of a text in time that does not grow with their number. */
export type Lexicon<V> = {
  /** An empty key is left out. */
  readonly add: (key: string, value: V) => void;
  /** What `take` answers to the longest surface that stands at a place, or to the next shorter one where it answers nothing; and where that ends. */
  readonly longest: <R>(
    text: string,
    at: number,
    take: Take<V, R>,
  ) => { readonly answer: R; readonly end: number } | undefined;
  /**
   * Walks through `text` from left to right, and offers to `take` what begins there as `longest` does; the walk goes on behind what was taken.
   * Answers what was taken, in order.
   */
  readonly scan: <R>(text: string, take: Take<V, R>) => readonly R[];
  /** The same in steps, so that others can do their work between. */
  readonly inSteps: <R>(text: string, take: Take<V, R>) => Generator<undefined, readonly R[]>;
};

/** The one way in which many words are looked up in a text: the leftmost, and there the longest. */
export const createLexicon = <V>(entries: Iterable<readonly [key: string, value: V]> = []): Lexicon<V> => {
  const surfaces = new Map<string, V[]>();
  /** How long the keys are that begin like this, longest first. */
  const lengths = new Map<number, readonly number[]>();
  const add = (key: string, value: V): void => {
    const values = surfaces.get(key) ?? [];
    if (key === '' || values.push(value) > 1) return;
    surfaces.set(key, values);
    const start = startOf(key, 0);
    const all = new Set(lengths.get(start)).add(key.length);
    lengths.set(
      start,
      [...all].toSorted((a, b) => b - a),
    );
  };
  for (const [key, value] of entries) add(key, value);
  const longest: Lexicon<V>['longest'] = (text, at, take) => {
    for (const start of [startOf(text, at), NaN])
      for (const length of lengths.get(start) ?? NONE) {
        const key = text.slice(at, at + length);
        const values = surfaces.get(key);
        const answer = values && take(at, { key, values });
        if (answer !== undefined) return { answer, end: at + key.length };
      }
    return undefined;
  };
  function* inSteps<R>(text: string, take: Take<V, R>): Generator<undefined, readonly R[]> {
    const taken: R[] = [];
    for (let at = 0, step = 0; at < text.length; step++) {
      const found = longest(text, at, take);
      if (found) taken.push(found.answer);
      at = found?.end ?? at + 1;
      if (!(step % STEP)) yield;
    }
    return taken;
  }
  return { add, longest, inSteps, scan: (text, take) => atOnce(inSteps(text, take)) };
};

const NONE: readonly number[] = [];

/** Places that a step looks at: a millisecond or two. */
const STEP = 1_000;

/** Does all steps. */
export const atOnce = <Result>(steps: Iterator<unknown, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** What is made of a surface at its place; undefined where it is refused. */
type Take<V, R> = (at: number, surface: Surface<V>) => R | undefined;

/** Two units as one number, which few others share; NaN where there is only one. */
const startOf = (key: string, at: number): number => key.charCodeAt(at) * 31 + key.charCodeAt(at + 1);
