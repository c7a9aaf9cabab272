/** One key to be found, with everything that was entered under it, in the order of entry. */
export type Surface<V> = { readonly key: string; readonly values: readonly V[] };

/** Many words, of which the longest is found at any place of a text in time that does not grow with their number. */
export type Lexicon<V> = {
  /** An empty key is left out. */
  readonly add: (key: string, value: V) => void;
  /** The longest surface that stands at `at` and that `take` answers to, with its answer. */
  readonly longestAt: <R>(
    text: string,
    at: number,
    take: (surface: Surface<V>) => R | undefined,
  ) => R | undefined;
  /**
   * Walks through `text` from left to right. Wherever surfaces begin, the longest is offered to `take`, then the shorter ones until `take`
   * answers something; the walk goes on behind that surface. Answers what was taken, in order.
   */
  readonly scan: <R>(text: string, take: (at: number, surface: Surface<V>) => R | undefined) => readonly R[];
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
  const longestAt: Lexicon<V>['longestAt'] = (text, at, take) => {
    for (const start of [startOf(text, at), NaN])
      for (const length of lengths.get(start) ?? []) {
        const key = text.slice(at, at + length);
        const values = surfaces.get(key);
        const answer = values && take({ key, values });
        if (answer !== undefined) return answer;
      }
    return undefined;
  };
  const scan = <R>(text: string, take: (at: number, surface: Surface<V>) => R | undefined): readonly R[] => {
    const taken: R[] = [];
    for (let at = 0; at < text.length; at++)
      longestAt(text, at, (surface) => {
        const answer = take(at, surface);
        if (answer === undefined) return undefined;
        at += surface.key.length - 1;
        return taken.push(answer);
      });
    return taken;
  };
  return { add, longestAt, scan };
};

/** Two units as one number, which few others share; NaN where there is only one. */
const startOf = (key: string, at: number): number => key.charCodeAt(at) * 31 + key.charCodeAt(at + 1);
