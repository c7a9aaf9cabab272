import type { Span } from '../../domain/records.ts';
import { uniqueBy } from '../../domain/collections.ts';
import { fold } from '../source.ts';
import { balanced } from './balanced.ts';
import { keysOf } from './keys.ts';
import type { NamedThing } from './named.ts';
import { createFinder } from './occurrences.ts';

/** Where the text uses each thing, in text order: the places that named it, and every other place that holds a form of it alone. */
export const usesOf = (things: readonly NamedThing[], plain: string): readonly (readonly Span[])[] => {
  const uses = things.map(({ spans }) => spans.map((span) => balanced(plain, span)));
  const owners = ownersOf(things);
  for (const { key, ...span } of createFinder(owners.keys())(fold(plain))) {
    const owner = owners.get(key);
    if (owner !== undefined && isUse(plain, span, key)) uses[owner]?.push(balanced(plain, span));
  }
  return uses.map((spans) => inOrder(spans));
};

/** Which thing a form belongs to, where it belongs to one only. */
const ownersOf = (things: readonly NamedThing[]): ReadonlyMap<string, number> => {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  things.forEach((thing, index) => {
    for (const key of keysOf(thing)) {
      if (owners.has(key)) shared.add(key);
      owners.set(key, index);
    }
  });
  return new Map([...owners].filter(([key, index]) => !shared.has(key) && !isEveryday(things[index], key)));
};

/** 改革, 創新: parts with names that any sentence uses. */
const isEveryday = (thing: NamedThing | undefined, key: string): boolean =>
  thing?.status === 'NAMED_IN_DEFINITION' && key.length < 3;

/** Numbers and names of two characters (两新, 增量) are names within quotation marks only, or behind who issued them; 双拥 is one anywhere. */
const isUse = (plain: string, { start, end }: Span, key: string): boolean =>
  !/^(?:\d+|[^双].)$/u.test(key) ||
  (plain.charAt(start - 1) === '“' && plain.charAt(end) === '”') ||
  /[委府]$/u.test(plain.slice(Math.max(0, start - 1), start));

/** In text order, and only the longer of two that overlap. */
const inOrder = (spans: readonly Span[]): readonly Span[] => {
  const sorted = uniqueBy(spans, ({ start, end }) => `${start}-${end}`).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
};
