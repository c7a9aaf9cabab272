import { describe, expect, it } from 'vitest';

import { toWalk } from '../../../src/answers/trace.ts';
import { createWalks } from '../../../src/answers/walk.ts';
import { timedOut } from '../../../src/domain/errors.ts';
import type { Reader } from '../../../src/graph/client.ts';
import { createLoaders } from '../../../src/loaders/loaders.ts';

const opened = (id: string, kind: string, steps: readonly string[]) => ({
  id,
  kind,
  position: id,
  weight: 0,
  year: kind === 'ACTION' ? 2024 : null,
  steps: steps.map((to) => [to, `${id}>${to}`, 2024, true, false]),
});

const TOLD = [
  opened('term:甲', 'TERM', ['action:乙', 'action:丙']),
  opened('action:乙', 'ACTION', ['project:丁']),
];

type More = { readonly each?: (row: unknown) => void };
type Asked = {
  readonly steps: readonly { readonly from: string; readonly to: string; readonly position: string }[];
};

/** A database that tells so much of a walk before its time is up, and reads what it is asked of that, unless it is late for that too. */
const late = ({ stepsToo = false } = {}): Reader => {
  const read = async (name: string, params: unknown, _: unknown, more?: More) => {
    if (name === 'trace/open') {
      for (const row of TOLD) more?.each?.(row);
      throw timedOut();
    }
    if (stepsToo) throw timedOut();
    return (params as Asked).steps.map(({ from, to, position }) => ({
      relation: {
        id: position,
        kind: 'GOVERNS',
        from,
        to,
        position,
        basis: 'STATED',
        starts: [],
        ends: [],
        quotes: [],
        report: 'r',
      },
      entity: {
        id: to,
        kind: 'ACTION',
        name: to,
        position: to,
        status: 'PLANNED',
        year: 2024,
        report: 'r',
        section: 's',
      },
    }));
  };
  return { read: read as Reader['read'] };
};

const walk = (reader: Reader) => {
  const { rule, wanted } = toWalk({});
  return createWalks(createLoaders(reader), () => createLoaders(reader))('term:甲', rule, wanted);
};

describe('a walk that runs out of time', () => {
  it('says so, with the ends that were opened by then', async () => {
    const { paths, cutBy } = await walk(late());
    expect(paths.map(({ end }) => end.id)).toEqual(['action:乙']);
    expect(cutBy).toBe('TIME');
  });

  it('says so without paths where there was no time to read them', async () => {
    expect(await walk(late({ stepsToo: true }))).toMatchObject({ paths: [], cutBy: 'TIME' });
  });
});
