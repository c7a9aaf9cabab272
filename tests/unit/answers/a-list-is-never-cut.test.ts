import { describe, expect, it } from 'vitest';

import { createLists } from '../../../src/answers/lists.ts';
import { createScopes } from '../../../src/answers/scopes.ts';
import type { Reader } from '../../../src/graph/client.ts';
import { createLoaders } from '../../../src/loaders/loaders.ts';
import { createFold } from '../../../src/text/fold.ts';

/** A database in which a term governs so many actions, and whose other answers are empty. */
const governing = (count: number): Reader => {
  const actions = Array.from({ length: count }, (_, index) => `action:${index}`);
  const opened = (id: string, kind: string, steps: readonly string[]) => ({
    id,
    kind,
    position: id,
    weight: 0,
    year: kind === 'ACTION' ? 2024 : null,
    steps: steps.map((to) => [to, to, 2024, true, false]),
  });
  const rows: Readonly<Record<string, readonly unknown[]>> = {
    'trace/open': [opened('term:甲', 'TERM', actions), ...actions.map((id) => opened(id, 'ACTION', []))],
    'scope/resolve': [{ found: [{ id: 'term:甲', kind: 'TERM' }], reports: [], chain: [] }],
    'entities/list': [{ total: 0, entities: [], ids: [] }],
  };
  const read = async (name: string, _: unknown, __: unknown, more?: { each?: (row: unknown) => void }) => {
    for (const row of rows[name] ?? []) more?.each?.(row);
    return rows[name];
  };
  return { read: read as Reader['read'] };
};

const listServing = (reader: Reader): Promise<unknown> =>
  createLists({
    reader,
    scopes: createScopes(reader),
    fold: createFold(new Map()),
    loaders: createLoaders(reader),
  })('ACTION', { filter: { serves: 'term:甲' } });

describe('a list of what something serves', () => {
  it('is answered up to the 20,000 entities that a walk opens', async () =>
    expect(await listServing(governing(20_000))).toMatchObject({ totalCount: 0 }));

  it('is refused where it leads to more: half of it would look like the whole', async () =>
    expect(listServing(governing(20_001))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('term:甲'),
    }));
});
