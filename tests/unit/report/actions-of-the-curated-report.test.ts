import { describe, expect, it } from 'vitest';

import { readCuratedFolder } from '../../../src/ingest/curated/folder.ts';
import { filesOnDisk } from '../../../src/ingest/curated/review-files.ts';
import { createProblems } from '../../../src/ingest/problems.ts';
import { createQuotes } from '../../../src/ingest/quotes.ts';
import { sectionsOf } from '../../../src/report/sections.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { readActions } from './actions-read.ts';

type Spanned = { readonly name: string; readonly start: number; readonly end: number };
type Curated = Spanned & { readonly quote: Spanned; readonly status: string };

const problems = createProblems();
const folder = readCuratedFolder(filesOnDisk('seeds/zhenjiang-2024'), problems);
const sections = sectionsOf(sourceOf(folder.text), 'curated');
const quotes = createQuotes(folder.text, 'curated', problems);

/** The curated actions with the span of their name, or of their quote where the name is not printed as it stands. */
const curated: readonly Curated[] = folder.chapters.flatMap(({ chapter, paragraphs, status }) => {
  const section = sections.find(({ heading }) => heading === chapter);
  if (section === undefined) return [];
  return paragraphs.flatMap(({ opens, actions, $at }) => {
    const within = quotes.paragraph(opens, section, $at);
    if (within === undefined) return [];
    return actions.flatMap(({ action: name, quote: said, $at: at }) => {
      const quote = quotes.locate(said, { within }, at);
      if (quote === undefined) return [];
      const from = quote.quote.indexOf(name);
      const start = quote.start + Math.max(0, from);
      const end = from === -1 ? quote.end : start + name.length;
      return [{ name, start, end, quote: { name, start: quote.start, end: quote.end }, status }];
    });
  });
});

const drafted = readActions(folder.text, 2024).map((action) => ({
  ...action,
  start: Number(action.id.split('/')[1]),
  end: action.evidence[0]!.end,
}));

const shared = (one: Spanned, other: Spanned): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);
const covered = (one: Spanned, other: Spanned): number =>
  shared(one, other) / Math.min(one.end - one.start, other.end - other.start);
const closeness = (one: Spanned, other: Spanned): number =>
  shared(one, other) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));

/** Pairs one to one, the best first: the shorter span is covered by 60 % at least. */
const pairs = (): readonly (readonly [number, number])[] => {
  const candidates = drafted.flatMap((draft, at) =>
    curated.flatMap((action, index) =>
      [action, action.quote]
        .filter((span) => covered(draft, span) >= 0.6)
        .map((span) => ({
          at,
          index,
          score: Number(draft.name === action.name) + Number(span === action) + closeness(draft, span),
        })),
    ),
  );
  const [taken, met] = [new Set<number>(), new Set<number>()];
  return candidates
    .toSorted((one, other) => other.score - one.score)
    .flatMap(({ at, index }) => {
      if (taken.has(at) || met.has(index)) return [];
      taken.add(at);
      met.add(index);
      return [[at, index] as const];
    });
};

describe('actions of the curated report', () => {
  const found = pairs();

  it('are found to nine tenths and more', () => {
    expect(curated.length).toBeGreaterThan(300);
    expect(found.length / curated.length).toBeGreaterThanOrEqual(0.92);
  });

  it('are what is drafted, to nine tenths and more', () => {
    expect(found.length / drafted.length).toBeGreaterThanOrEqual(0.94);
  });

  it('mostly have the name that an editor gave', () => {
    const same = found.filter(([at, index]) => drafted[at]?.name === curated[index]?.name);
    expect(same.length / curated.length).toBeGreaterThanOrEqual(0.86);
  });

  it('stand as the editor says', () => {
    for (const [at, index] of found) expect(drafted[at]?.status).toBe(curated[index]?.status);
  });
});
