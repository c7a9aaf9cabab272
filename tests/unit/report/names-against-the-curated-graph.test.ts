import { describe, expect, it } from 'vitest';

import type { EntityKind } from '../../../src/domain/kinds.ts';
import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { namesIn } from '../../../src/report/names/names.ts';
import { sectionsOf } from '../../../src/report/sections.ts';
import { headOf } from '../../../src/report/structure/head.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import { LEXICON, SEED_GRAPHS } from '../../support/seeds.ts';
import { gazetteer } from './names-support.ts';

const [graph] = SEED_GRAPHS;
const structure = structureOf(sourceOf(graph.text));
const found = namesIn(sourceOf(graph.text), {
  sections: sectionsOf(sourceOf(graph.text), 'draft'),
  end: readGlossary(sourceOf(graph.text), structure).place?.start ?? structure.end,
  head: headOf(sourceOf(graph.text), structure),
  gazetteer,
});

type Named = { readonly labels: readonly string[] };

const keysOf = ({ labels }: Named): ReadonlySet<string> =>
  new Set(labels.map((label) => LEXICON.fold.key(label)));

const curated = (kind: EntityKind): readonly Named[] =>
  graph.entities
    .filter((entity) => entity.kind === kind)
    .map(({ id }) => ({
      labels: graph.labels.filter(({ entity }) => entity === id).map(({ text }) => text),
    }));

/** The share of `some` that has a label in common with one of the others. */
const share = (some: readonly Named[], others: readonly Named[]): number => {
  const keys = new Set(others.flatMap((other) => [...keysOf(other)]));
  return some.filter((one) => [...keysOf(one)].some((key) => keys.has(key))).length / some.length;
};

describe('the names of the seed report are those that an editor found', () => {
  it.each([
    ['PLACE', found.places, 0.9],
    ['PROJECT', found.projects, 0.85],
    ['ORGANIZATION', found.organizations, 0.84],
  ] as const)('%s', (kind, drafts, least) => {
    expect(share(curated(kind), drafts)).toBeGreaterThanOrEqual(least);
    expect(share(drafts, curated(kind))).toBeGreaterThanOrEqual(0.9);
  });
});
