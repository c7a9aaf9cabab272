/** One key to be found, with everything that was entered under it, in the order of entry. */
export type Surface<V> = { readonly key: string; readonly values: readonly V[] };

/** Many words, of which the longest is found at any place of a text in time that does not grow with their number. */
export type Lexicon<V> = {
  /** An empty key is left out. */
  readonly add: (key: string, value: V) => void;
  /**
   * Walks through `text` from left to right, from the places `from` to `end`. Wherever surfaces begin, the longest is offered to `take`, then the shorter ones until `take`
   * answers something; the walk goes on behind that surface. Answers what was taken, in order.
   */
  readonly scan: <R>(text: string, take: Take<V, R>, from?: number, end?: number) => readonly R[];
  /** The same over a whole text in steps, so that others can do their work between. */
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
  const walk = <R>(text: string, take: Take<V, R>, from: number) => {
    const taken: R[] = [];
    let at = from;
    const singles = lengths.get(NaN);
    const offer = (length: number): number | undefined => {
      const key = text.slice(at, at + length);
      const values = surfaces.get(key);
      const answer = values && take(at, { key, values });
      if (answer === undefined) return undefined;
      at += key.length;
      return taken.push(answer);
    };
    const next = (): number => {
      if (!lengths.get(startOf(text, at))?.some(offer) && !singles?.some(offer)) at++;
      return at;
    };
    return { taken, next };
  };
  return {
    add,
    scan: (text, take, from = 0, end = text.length) => {
      const { taken, next } = walk(text, take, from);
      for (let at = from; at < end;) at = next();
      return taken;
    },
    *inSteps(text, take) {
      const { taken, next } = walk(text, take, 0);
      for (let at = 0, step = 0; at < text.length; step++) {
        at = next();
        if (step % STEP === 0) yield;
      }
      return taken;
    },
  };
};

/** Places that a step looks at: a millisecond or two. */
const STEP = 1_000;

/** Does all steps. */
export const atOnce = <Result>(steps: Iterator<unknown, Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** What `take` answers to the longest surface that stands at `at`, or to the next shorter one where it answers nothing. */
export const longestAt = <V, R>(
  { scan }: Lexicon<V>,
  text: string,
  at: number,
  take: (surface: Surface<V>) => R | undefined,
): R | undefined => scan(text, (_, surface) => take(surface), at, at + 1)[0];

/** What is made of a surface at its place; undefined where it is refused. */
type Take<V, R> = (at: number, surface: Surface<V>) => R | undefined;

/** Two units as one number, which few others share; NaN where there is only one. */
const startOf = (key: string, at: number): number => key.charCodeAt(at) * 31 + key.charCodeAt(at + 1);
