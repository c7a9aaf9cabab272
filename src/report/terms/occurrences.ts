import type { Span } from '../../domain/records.ts';
import type { Keyed } from './keyed.ts';
import { spanOf } from './keyed.ts';

/** Finds many names at once: at every place the longest, from the left, and none within another. Keys must have two units or more. */
export type Finder = (text: Keyed) => readonly (Span & { readonly name: string })[];

export const createFinder = (names: Iterable<string>): Finder => {
  const byOpening = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const opening = name.slice(0, OPENING);
    if (opening.length === OPENING) byOpening.set(opening, [...(byOpening.get(opening) ?? []), name]);
  }
  for (const [opening, found] of byOpening)
    byOpening.set(
      opening,
      found.toSorted((a, b) => b.length - a.length),
    );
  return (text) => occurrences(text, byOpening);
};

const OPENING = 2;

const occurrences = (text: Keyed, byOpening: ReadonlyMap<string, readonly string[]>) => {
  const found: (Span & { readonly name: string })[] = [];
  const { key } = text;
  for (let from = 0; from < key.length;) {
    const names = byOpening.get(key.slice(from, from + OPENING));
    const name = names?.find((one) => key.startsWith(one, from));
    if (name !== undefined && !isCut(key, from, from + name.length))
      found.push({ ...spanOf(text, from, from + name.length), name });
    from += name?.length ?? 1;
  }
  return found;
};

/** A digit or a Latin letter that goes on beyond either end. */
const isCut = (key: string, from: number, to: number): boolean =>
  RUNS_ON.test(key.slice(Math.max(0, from - 1), from + 1)) || RUNS_ON.test(key.slice(to - 1, to + 1));

const RUNS_ON = /^[\da-zA-Z.][\da-zA-Z]$|^\d\.$/u;
