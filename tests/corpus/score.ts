import type { DraftPart, GlossaryEntry } from '../../src/report/types.ts';
import type { GlossaryKey, KeyedPart, TextKey } from './keys.ts';

/** How many of the keyed were found, and how many were found in all. */
export type Tally = { readonly hits: number; readonly keyed: number; readonly found: number };

/** How well a reading agrees with the key of its text. Definitions count as hits when they are equal character for character. */
export type GlossaryScore = {
  readonly terms: Tally;
  readonly definitions: Tally;
  /** Over the entries whose key says which parts they have. */
  readonly parts: Tally;
};

export const scoreGlossary = (
  found: readonly GlossaryEntry[],
  key: Pick<TextKey, 'glossary'>,
): GlossaryScore => {
  const pairs = key.glossary.map((keyed) => [keyed, found.find(({ term }) => term === keyed.term)] as const);
  const hits = pairs.filter(([, entry]) => entry !== undefined);
  const exact = hits.filter(([keyed, entry]) => entry?.definition === keyed.definition);
  return {
    terms: { hits: hits.length, keyed: pairs.length, found: found.length },
    definitions: { hits: exact.length, keyed: pairs.length, found: found.length },
    parts: sum(hits.map(([keyed, entry]) => scoreParts(entry?.parts ?? [], keyed))),
  };
};

/** A part agrees by token, ordinal, count and the words of its items; a nested definition of which only the name is keyed, by its token. */
const scoreParts = (found: readonly DraftPart[], { parts, subterms }: GlossaryKey): Tally => {
  if (parts !== undefined) {
    const hits = parts.filter((keyed) => found.some((part) => agrees(part, keyed)));
    return { hits: hits.length, keyed: parts.length, found: found.length };
  }
  const tokens = new Set(found.map(({ token }) => plain(token)));
  const hits = (subterms ?? []).filter(({ term }) => tokens.has(plain(term)));
  return {
    hits: hits.length,
    keyed: subterms?.length ?? 0,
    found: subterms === undefined ? 0 : found.length,
  };
};

const agrees = (part: DraftPart, keyed: KeyedPart): boolean =>
  plain(part.token) === plain(keyed.token) &&
  part.count === keyed.count &&
  (keyed.ordinal === undefined || part.ordinal === keyed.ordinal) &&
  (keyed.heading === undefined || plain(part.heading ?? '') === plain(keyed.heading)) &&
  part.items.map(({ text }) => plain(text)).join('|') === keyed.items.map((item) => plain(item)).join('|');

const plain = (words: string): string => words.replaceAll(/[“”‘’「」『』\s]/gu, '');

/** All tallies as one. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  hits: tallies.reduce((all, { hits }) => all + hits, 0),
  keyed: tallies.reduce((all, { keyed }) => all + keyed, 0),
  found: tallies.reduce((all, { found }) => all + found, 0),
});

/** Share of the keyed that was found; 1 where nothing is keyed. */
export const recall = ({ hits, keyed }: Tally): number => (keyed === 0 ? 1 : hits / keyed);

/** Share of the found that is keyed; 1 where nothing was found. */
export const precision = ({ hits, found }: Tally): number => (found === 0 ? 1 : hits / found);

/** Harmonic mean of precision and recall. */
export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
