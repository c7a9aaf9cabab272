import type { Span } from '../../domain/records.ts';
import type { Folded } from '../../text/fold.ts';
import { createLexicon } from '../../text/lexicon.ts';

/** A name where it stands, by its key. */
export type Occurrence = Span & { readonly key: string };

/** Finds many names at once: at every place the longest, from the left, and none within another. Keys must have two units or more. */
export type Finder = (text: Folded) => readonly Occurrence[];

export const createFinder = (keys: Iterable<string>): Finder => {
  const lexicon = createLexicon(
    Array.from(keys)
      .filter((key) => key.length > 1)
      .map((key) => [key, key] as const),
  );
  return (text) =>
    lexicon.scan(text.key, (from, { key }) => {
      const to = from + key.length;
      return isCut(text.key, from, to)
        ? undefined
        : { key, start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 };
    });
};

/** A digit or a Latin letter that goes on beyond either end. */
const isCut = (key: string, from: number, to: number): boolean =>
  RUNS_ON.test(key.slice(Math.max(0, from - 1), from + 1)) || RUNS_ON.test(key.slice(to - 1, to + 1));

const RUNS_ON = /^[\da-z.][\da-z]$|^\d\.$/u;
