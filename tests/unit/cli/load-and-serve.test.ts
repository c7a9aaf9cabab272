import { describe, expect, it } from 'vitest';

import { describeLoad, type Load } from '../../../src/cli/describe-load.ts';
import type { World } from '../../../src/cli/run.ts';
import { runWith } from './support.ts';

const LOAD: Load = {
  report: 'report:1',
  title: '報告',
  version: 2,
  entities: 5,
  relations: 7,
  measures: 3,
  added: [],
  removed: [],
};

describe('load says what changed', () => {
  it('nothing', () =>
    expect(describeLoad({ ...LOAD, version: null })).toEqual(['報告: loaded already, nothing changed.']));

  it('a new report', () =>
    expect(describeLoad({ ...LOAD, added: ['a', 'b', 'c', 'd', 'e'] })).toEqual([
      '報告: loaded; 5 entities, 7 relations, 3 measures (version 2 of the graph).',
    ]));

  it('new and gone entities by their ids', () =>
    expect(describeLoad({ ...LOAD, added: ['place:a'], removed: ['place:b'] }).slice(1)).toEqual([
      '  new: place:a',
      '  gone: place:b',
    ]));

  it('only facts', () => expect(describeLoad(LOAD)[1]).toContain('what is said of them changed'));

  it('many entities in few lines', () => {
    const removed = Array.from({ length: 25 }, (_, index) => `place:${index}`);
    expect(describeLoad({ ...LOAD, removed }).at(-1)).toBe('  gone: … and 5 more');
  });
});

it('load takes a folder, writes without asking, and gives JSON', async () => {
  const asked: unknown[] = [];
  const ingest: World['ingest'] = async (options) => {
    asked.push(options);
    const { added: _, removed: __, ...rest } = LOAD;
    return [{ ...rest, reviewed: true, state: 'SAME', changes: [] }];
  };
  expect(JSON.parse((await runWith(['load', 'mine', '--json'], [], { ingest })).output)).toEqual({
    loads: [LOAD],
  });
  await runWith(['load'], [], { ingest });
  expect(asked).toEqual([
    { folder: 'mine', write: true },
    { folder: undefined, write: true },
  ]);
});

it('serve is told whether JSON is wanted, and opens nothing to ask', async () => {
  const options: unknown[] = [];
  const serve = async (given: unknown) => void options.push(given);
  const { status, opened } = await runWith(['serve', '--json'], [], { serve });
  expect({ status, opened, options }).toEqual({ status: 0, opened: 0, options: [{ json: true }] });
});
