import type { CutReason } from '../domain/kinds.ts';
import type { Opened } from './opened.ts';
import { MOST_OPENED } from './rule.ts';
import { extended, inDocumentOrder, startingAt, type Way } from './way.ts';

/** What a walk reaches: one way, the best, to each entity but the start, and what cut the walk before everything was reached. */
export type Reach = { readonly ways: readonly Way[]; readonly cutBy: CutReason | null };

/** The best ways into one entity so far: without a step that a verb qualifies, and with one. */
type Best = { plain?: Way; qualified?: Way };

const NOWHERE: Reach = { ways: [], cutBy: null };

/**
 * The best way from a start to each entity in its reach: one without a qualified step before one with, then the one with fewest steps that
 * are not stated, then the shortest, then the first in document order.
 *
 * A longer way may be the better one. So the walk goes on from an entity whenever a layer brings a better way to it, and keeps the best way
 * with and the best without a qualified step: which of the two is the beginning of a better whole is known only at its end.
 */
export const bestWays = (
  opened: Opened,
  start: string,
  maxDepth: number,
  mostOpened: number = MOST_OPENED,
): Reach => {
  const origin = opened.entities.get(start);
  if (origin === undefined) return opened.isWhole ? NOWHERE : { ways: [], cutBy: 'TIME' };
  const best = new Map<string, Best>([[start, { plain: startingAt(origin) }]]);
  let frontier: readonly Way[] = [startingAt(origin)];
  let isMissing = false;
  for (let depth = 1; depth <= maxDepth && frontier.length > 0; depth++) {
    const layer = nextLayer(frontier, opened, best);
    const room = roomFor(layer.ways, best, mostOpened + 1);
    isMissing ||= layer.isMissing || room.length < layer.ways.length;
    frontier = ranked(room);
    for (const way of frontier) keep(way, best);
  }
  const ways = [...best].flatMap(([id, { plain, qualified }]) =>
    id === start ? [] : (plain ?? qualified ?? []),
  );
  return { ways, cutBy: cutBy(opened, isMissing, frontier, best) };
};

const cutBy = (
  { isWhole }: Opened,
  isMissing: boolean,
  frontier: readonly Way[],
  best: ReadonlyMap<string, Best>,
): CutReason | null => {
  if (!isWhole) return 'TIME';
  if (isMissing) return 'COUNT';
  const isDeeper = frontier.some(({ entity }) => entity.steps.some(({ to }) => !best.has(to)));
  return isDeeper ? 'DEPTH' : null;
};

type Layer = {
  readonly ways: readonly Way[];
  /** Whether a step leads to an entity that was not opened. */
  readonly isMissing: boolean;
};

/** The best ways that are one step longer, where they are better than any shorter way to the same entity. */
const nextLayer = (
  frontier: readonly Way[],
  { entities }: Opened,
  best: ReadonlyMap<string, Best>,
): Layer => {
  const found = new Map<string, Best>();
  let isMissing = false;
  for (const before of frontier)
    for (const step of before.entity.steps) {
      const entity = entities.get(step.to);
      if (entity === undefined) isMissing = true;
      else offer(extended(before, step, entity), found, best.get(step.to));
    }
  const ways = [...found.values()].flatMap(({ plain, qualified }) =>
    [plain, qualified].filter((way) => way !== undefined),
  );
  return { ways, isMissing };
};

const offer = (way: Way, found: Map<string, Best>, known: Best | undefined): void => {
  if (isWorse(way, known)) return;
  const { id } = way.entity;
  const sameLength = found.get(id) ?? {};
  found.set(id, sameLength);
  const side = way.isQualified ? 'qualified' : 'plain';
  const rival = sameLength[side];
  if (rival === undefined || isBefore(way, rival)) sameLength[side] = way;
};

/** Whether a shorter way is as good: with as few conclusions, and qualified only where this one is. */
const isWorse = ({ isQualified, unstated }: Way, known: Best | undefined): boolean =>
  (known?.plain !== undefined && known.plain.unstated <= unstated) ||
  (isQualified && known?.qualified !== undefined && known.qualified.unstated <= unstated);

/** Of ways of one length to one entity. */
const isBefore = (one: Way, other: Way): boolean =>
  (one.unstated - other.unstated || inDocumentOrder(one, other)) < 0;

/** As many of the ways as lead to entities that there is room for. */
const roomFor = (ways: readonly Way[], best: ReadonlyMap<string, Best>, most: number): readonly Way[] => {
  if (best.size + ways.length <= most) return ways;
  const fresh = new Set<string>();
  return ways.filter(({ entity: { id } }) => {
    if (best.has(id)) return true;
    if (best.size + fresh.size < most) fresh.add(id);
    return fresh.has(id);
  });
};

const ranked = (ways: readonly Way[]): readonly Way[] =>
  ways.toSorted(inDocumentOrder).map((way, rank) => ({ ...way, rank }));

const keep = (way: Way, best: Map<string, Best>): void => {
  const { id } = way.entity;
  best.set(id, { ...best.get(id), [way.isQualified ? 'qualified' : 'plain']: way });
};
