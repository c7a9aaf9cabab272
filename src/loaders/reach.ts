import { setImmediate as nextTurn } from 'node:timers/promises';

import type { CutReason } from '../domain/kinds.ts';
import type { Reader } from '../graph/client.ts';
import { openFrom } from '../graph/walks.ts';
import { bestWays } from '../walks/best-ways.ts';
import { type End, inOrder } from '../walks/ends.ts';
import type { Opened } from '../walks/opened.ts';
import type { WalkRule } from '../walks/rule.ts';

/** Everything that a walk reaches, of every kind, in the order of an answer. */
export type Reached = { readonly ends: readonly End[]; readonly cutBy: CutReason | null };

export const NOTHING_REACHED: Reached = { ends: [], cutBy: null };

/**
 * What walks of one rule reach from some entities, in one query. Where none leads anywhere it is asked once more: Neo4j lets a reader see a
 * load while it is being committed, when what it replaces is gone already.
 */
export const reachedFrom = async (
  reader: Reader,
  starts: readonly string[],
  rule: WalkRule,
): Promise<ReadonlyMap<string, Reached>> => {
  const opened = await openFrom(reader, starts, rule);
  const isEmpty = opened.isWhole && opened.entities.size <= new Set(starts).size;
  return reachedIn(isEmpty ? await openFrom(reader, starts, rule) : opened, starts, rule);
};

/** In milliseconds. */
const SLICE = 10;

/** One start after the other; others may do their work between. */
const reachedIn = async (
  opened: Opened,
  starts: readonly string[],
  { direction, maxDepth }: WalkRule,
): Promise<ReadonlyMap<string, Reached>> => {
  const reached = new Map<string, Reached>();
  let began = performance.now();
  for (const start of starts) {
    const { ways, cutBy } = bestWays(opened, start, maxDepth);
    const origin = opened.entities.get(start);
    reached.set(start, { ends: origin === undefined ? [] : inOrder(ways, origin, direction), cutBy });
    if (performance.now() - began < SLICE) continue;
    await nextTurn();
    began = performance.now();
  }
  return reached;
};
