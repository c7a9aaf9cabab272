import { describe, expect, it } from 'vitest';

import { createLists } from '../../../src/answers/lists.ts';
import { createScopes } from '../../../src/answers/scopes.ts';
import type { Reader } from '../../../src/graph/client.ts';
import { createFold } from '../../../src/text/fold.ts';

/** A database whose walk finds so many ends, and whose other answers are empty. */
const walking = (total: number, wide = false): Reader => {
  const rows: Readonly<Record<string, unknown>> = {
    'trace/walk': { total, wide, deeper: false, ids: ['action:1'], paths: [] },
    'scope/resolve': { found: [{ id: 'term:甲', kind: 'TERM' }], reports: [], chain: [] },
    'entities/list': { total: 0, entities: [] },
  };
  return { read: (async (name: string) => [rows[name]]) as Reader['read'] };
};

const listServing = (reader: Reader): Promise<unknown> =>
  createLists({ reader, scopes: createScopes(reader), fold: createFold(new Map()) })('ACTION', {
    filter: { serves: 'term:甲' },
  });

describe('a list of what something serves', () => {
  it('is answered up to 10,000 of a kind', async () =>
    expect(await listServing(walking(10_000))).toMatchObject({ totalCount: 0 }));

  it.each([
    ['leads to more', walking(10_001)],
    ['leads through a layer that is too wide', walking(3, true)],
  ])('is refused where it %s: half of it would look like the whole', async (_, reader) =>
    expect(listServing(reader)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('term:甲'),
    }),
  );
});
