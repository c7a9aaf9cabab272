import { describe, expect, it } from 'vitest';

import type { Change, Ingested } from '../../../src/domain/changes.ts';
import { changed } from '../../../src/cli/draw-change.ts';
import { describeIngest } from '../../../src/cli/ingest.ts';
import { progressLine } from '../../../src/cli/progress-line.ts';
import { plain, runWith } from './support.ts';

const row = (change: Partial<Change>): Change => ({
  sign: '+',
  what: 'term',
  id: 'term:甲',
  name: '甲',
  field: null,
  was: null,
  becomes: null,
  ...change,
});

const REPORT: Ingested = {
  report: 'report:1',
  title: '報告',
  reviewed: true,
  state: 'CHANGED',
  entities: 3,
  relations: 2,
  measures: 1,
  changes: [row({}), row({ sign: '-', name: '乙' })],
  version: null,
};

const described = (all: readonly Ingested[], write = false): readonly string[] =>
  describeIngest(all, { write, paint: plain });

describe('a row', () => {
  it.each([
    ['+ term 甲', row({})],
    ['- place 乙', row({ sign: '-', what: 'place', name: '乙' })],
    [
      '~ term 甲 status: USED → DEFINED',
      row({ sign: '~', field: 'status', was: 'USED', becomes: 'DEFINED' }),
    ],
    ['~ term 甲 code: (none) → 12', row({ sign: '~', field: 'code', was: '', becomes: '12' })],
    ['+ goal 一 二', row({ what: 'goal', name: '一\n二' })],
  ])('%s', (line, change) => expect(changed(change, plain)).toBe(line));

  it('of two long texts shows where they part', () => {
    const [was, becomes] = [`${'同'.repeat(500)}舊`, `${'同'.repeat(500)}新`];
    expect(changed(row({ sign: '~', field: 'text', was, becomes }), plain)).toBe(
      `~ term 甲 text: …${'同'.repeat(12)}舊 → …${'同'.repeat(12)}新`,
    );
  });
});

describe('what an ingest says', () => {
  it('of a look: the rows, their sum, and how to write them', () =>
    expect(described([REPORT])).toEqual([
      '報告 (changed; 3 entities, 2 relations, 1 measures)',
      '+ term 甲',
      '- term 乙',
      '',
      '1 added, 0 changed, 1 removed in 1 report. Nothing was written; add --write to do it.',
    ]));

  it('of a load: the version of the graph', () =>
    expect(described([{ ...REPORT, version: 7 }], true).at(-1)).toContain(
      'Written; the graph is at version 7.',
    ));

  it.each([
    ['SAME', 'there already, nothing changes'],
    ['KEPT', 'a draft replaces no review'],
  ] as const)('of what is %s, that there is nothing to write', (state, words) => {
    const lines = described([{ ...REPORT, state, changes: [] }], true);
    expect(lines[0]).toContain(words);
    expect(lines.at(-1)).toContain('There is nothing to write.');
  });

  it('of a draft, that nobody reviewed it, and of lines that moved, that only they did', () => {
    expect(described([{ ...REPORT, reviewed: false }])[0]).toContain('a draft that nobody reviewed');
    expect(described([{ ...REPORT, changes: [] }])[0]).toContain('only lines in its files moved');
  });
});

it('ingest looks unless told to write, and needs a folder', async () => {
  const asked: unknown[] = [];
  const ingest = async (options: unknown) => (asked.push(options), [REPORT]);
  await runWith(['ingest', 'inbox'], [], { ingest });
  const { output } = await runWith(['ingest', 'inbox', '--write', '--json'], [], { ingest });
  expect(asked).toEqual([
    { folder: 'inbox', write: false },
    { folder: 'inbox', write: true },
  ]);
  expect(JSON.parse(output)).toEqual({ isWritten: true, reports: [REPORT] });
  expect((await runWith(['ingest'], [], { ingest })).status).toBe(2);
});

describe('progress', () => {
  it('is a line for each report', () =>
    expect(progressLine(3, 30, '報告', false)).toBe('report 3 of 30: 報告'));

  it('has a bar on a terminal, empty at first and full at last', () => {
    expect(progressLine(0, 4, '報告', true)).toMatch(/^\[░{24}\] report 0 of 4: 報告$/u);
    expect(progressLine(2, 4, '報告', true)).toMatch(/^\[█{12}░{12}\] /u);
    expect(progressLine(4, 4, '報告', true)).toMatch(/^\[█{24}\] /u);
  });
});
