import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { reportFolders } from '../../../src/ingest/report-folders.ts';
import { readReportFolder } from '../../../src/ingest/seeds.ts';
import { sectionAt } from '../../../src/domain/sections.ts';
import { LEXICON, SEED_GRAPHS } from '../../support/seeds.ts';

const [folder = ''] = reportFolders(PROJECT.seeds);
const [graph] = SEED_GRAPHS;
const shared = join(PROJECT.root, '..', 'shared', 'reports');

describe('the seed report is sound', () => {
  it('quotes exactly what stands in its text, everywhere', () => {
    const evidence = [
      ...[...graph.relations, ...graph.measures].flatMap((fact) => fact.evidence),
      ...graph.definitions.map((definition) => definition.evidence),
      ...graph.mentions.map((mention) => mention.evidence),
    ];
    const wrong = evidence.filter(({ quote, start, end }) => graph.text.slice(start, end) !== quote);
    expect(evidence.length).toBeGreaterThan(2000);
    expect(wrong).toEqual([]);
  });

  it('states nothing without a quote, and concludes nothing without a reason', () => {
    expect(
      graph.relations.filter(({ basis, evidence }) => basis === 'STATED' && evidence.length === 0),
    ).toEqual([]);
    expect(graph.relations.filter(({ basis, note }) => (basis === 'INFERRED') !== (note !== null))).toEqual(
      [],
    );
  });

  it('has a section for every piece of evidence', () => {
    const starts = graph.relations.flatMap(({ evidence }) => evidence.map(({ start }) => start));
    expect(starts.filter((start) => sectionAt(graph.sections, start) === undefined)).toEqual([]);
  });

  it('defines all twelve entries of its glossary', () => {
    expect(
      graph.definitions.filter(
        ({ evidence }) => sectionAt(graph.sections, evidence.start)?.path[0] === '名詞解釋',
      ),
    ).toHaveLength(12);
  });

  it('carries the province’s slogan down to the district as an editor’s conclusion', () => {
    const cascade = graph.relations.filter(({ kind }) => kind === 'CASCADES_TO');
    expect(
      cascade.map(({ from, to, basis }) => [from.split('-').at(-1), to.split('-').at(-1), basis]),
    ).toEqual([
      ['1310', '363', 'INFERRED'],
      ['363', '1363', 'INFERRED'],
    ]);
  });

  it('reads the same twice', () => {
    expect(readReportFolder(folder, LEXICON)).toEqual(graph);
  });

  it('keeps every label through a conversion to the other script and back', () => {
    const lost = graph.labels
      .filter(({ script }) => script === 'HANS')
      .filter(({ text }) => LEXICON.scripts.toHans(LEXICON.scripts.toHant(text)) !== text);
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it.skipIf(!existsSync(shared))(
    'keeps the raw report unaltered (skipped where ../shared is not beside the project)',
    () => {
      for (const [ours, theirs] of [
        ['report.txt', 'zhenjiang-2024.txt'],
        ['report.clean.txt', 'zhenjiang-2024.clean.txt'],
      ] as const)
        expect(readFileSync(join(folder, ours)).equals(readFileSync(join(shared, theirs)))).toBe(true);
    },
  );
});
