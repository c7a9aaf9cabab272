import type { Span } from '../../domain/records.ts';
import { type Keyed, spanOf } from './keyed.ts';

/** A name where it stands. */
export type Occurrence = Span & { readonly name: string };

/** Finds many names at once: at every place the longest, from the left, and none within another. Keys must have two units or more. */
export type Finder = (text: Keyed) => readonly Occurrence[];

export const createFinder = (names: Iterable<string>): Finder => {
  const all = new Set([...names].filter((name) => name.length >= OPENING));
  const lengths = lengthsByOpening(all);
  const longestAt = ({ key }: Keyed, from: number): string | undefined =>
    lengths
      .get(key.slice(from, from + OPENING))
      ?.map((length) => key.slice(from, from + length))
      .find((words) => all.has(words));
  return (text) => {
    const found: Occurrence[] = [];
    for (let from = 0; from < text.key.length;) {
      const name = longestAt(text, from);
      const to = from + (name?.length ?? 1);
      if (name !== undefined && !isCut(text.key, from, to)) found.push({ ...spanOf(text, from, to), name });
      from = to;
    }
    return found;
  };
};

const OPENING = 2;

/** How long the names are that begin with the same two units, the longest first. */
const lengthsByOpening = (names: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> => {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const opening = name.slice(0, OPENING);
    lengths.set(opening, (lengths.get(opening) ?? new Set()).add(name.length));
  }
  return new Map(
    [...lengths].map(([opening, found]) => [opening, [...found].toSorted((a, b) => b - a)] as const),
  );
};

/** A digit or a Latin letter that goes on beyond either end. */
const isCut = (key: string, from: number, to: number): boolean =>
  RUNS_ON.test(key.slice(Math.max(0, from - 1), from + 1)) || RUNS_ON.test(key.slice(to - 1, to + 1));

const RUNS_ON = /^[\da-zA-Z.][\da-zA-Z]$|^\d\.$/u;
