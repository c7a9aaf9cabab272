import type { CutReason, EntityKind, RelationKind, Walk } from '../domain/kinds.ts';
import type { Entity, Relation } from '../domain/records.ts';
import { isTifaError } from '../domain/errors.ts';
import type { Reader } from './client.ts';
import { type EntityRow, type RelationRow, toEntity, toRelation } from './rows.ts';

/** What a walk follows, and where it stops. */
export type WalkRule = {
  readonly direction: Walk;
  readonly through: readonly RelationKind[];
  /** Ids of the reports whose word counts; null: of all. */
  readonly reports: readonly string[] | null;
  readonly to: readonly EntityKind[];
  readonly maxDepth: number;
  /** Ends that are looked for; no further layer is opened once there are more. */
  readonly enough: number;
  /** Ends that are answered. */
  readonly first: number;
  /** The end behind which the answer begins. */
  readonly after: EndPosition | null;
};

/** Where an end comes in the order of a walk: depth, inferred steps, id. */
export type EndPosition = readonly [depth: number, unstated: number, id: string];

export type Step = { readonly relation: Relation; readonly entity: Entity };
export type Path = { readonly steps: readonly Step[]; readonly end: Entity; readonly position: EndPosition };
export type WalkResult = {
  readonly paths: readonly Path[];
  /** Ends found, at least; beyond `enough` the walk stops counting. */
  readonly total: number;
  readonly cutBy: CutReason | null;
};

/** Entities of one layer from which a walk goes on. */
const WIDEST_LAYER = 5_000;

type WalkRow = {
  readonly start: string;
  readonly total: number;
  readonly deeper: boolean;
  readonly wide: boolean;
  readonly ids: readonly string[];
  readonly paths: readonly {
    readonly unstated: number;
    readonly relations: readonly RelationRow[];
    readonly entities: readonly EntityRow[];
  }[];
};

/**
 * Walks from several entities in one query. A walk that the database stops at its time limit is an answer, cut by TIME. Where none leads
 * anywhere it is asked once more: Neo4j lets a reader see a load while it is being committed, when what it replaces is gone already.
 */
export const walkFrom: typeof walkOnce = async (reader, starts, rule) => {
  const walks = await walkOnce(reader, starts, rule);
  const isEmpty = [...walks.values()].every(({ total, cutBy }) => total === 0 && cutBy === null);
  return isEmpty ? walkOnce(reader, starts, rule) : walks;
};

const walkOnce = async (
  reader: Reader,
  starts: readonly string[],
  rule: WalkRule,
): Promise<ReadonlyMap<string, WalkResult>> => {
  const { direction, through, reports, to, maxDepth, enough, first, after } = rule;
  try {
    const rows = await reader.read<WalkRow>(
      'trace/walk',
      {
        asked: { starts, kinds: through, reports, ends: to, after },
        maxDepth,
        enough,
        first,
        width: WIDEST_LAYER,
      },
      { step: direction === 'DOWN' ? 0 : 1 },
    );
    return new Map(rows.map((row) => [row.start, toResult(row, rule)]));
  } catch (error) {
    if (!isTifaError(error) || error.code !== 'TIMEOUT') throw error;
    return new Map(starts.map((start) => [start, { paths: [], total: 0, cutBy: 'TIME' }]));
  }
};

const toResult = ({ total, deeper, wide, paths }: WalkRow, { enough }: WalkRule): WalkResult => ({
  total,
  cutBy: total > enough || wide ? 'COUNT' : deeper ? 'DEPTH' : null,
  paths: paths.flatMap((path) => toPath(path) ?? []),
});

const toPath = ({ unstated, relations, entities }: WalkRow['paths'][number]): Path | undefined => {
  const steps = relations.flatMap((relation, index): readonly Step[] => {
    const entity = entities[index];
    return entity === undefined ? [] : [{ relation: toRelation(relation), entity: toEntity(entity) }];
  });
  const end = steps.at(-1)?.entity;
  return end === undefined ? undefined : { steps, end, position: [steps.length, unstated, end.id] };
};

/** What a walk reaches, without paths; `isCut` when there is more than `enough`. */
export type Reached = { readonly ids: readonly string[]; readonly isCut: boolean };

/** The ids of everything of a kind that a walk reaches. Its layers may be as wide as the answer. */
export const reachedFrom = async (
  reader: Reader,
  start: string,
  { direction, through, reports, to, maxDepth, enough }: Omit<WalkRule, 'first' | 'after'>,
): Promise<Reached> => {
  const [row] = await reader.read<WalkRow>(
    'trace/walk',
    {
      asked: { starts: [start], kinds: through, reports, ends: to, after: null },
      maxDepth,
      enough,
      first: 0,
      width: enough,
    },
    { step: direction === 'DOWN' ? 0 : 1 },
  );
  return { ids: row?.ids ?? [], isCut: row !== undefined && (row.total > enough || row.wide) };
};

/** Lets the database plan both directions of a walk, which takes it a second or two each, before a reader asks for one. */
export const planWalks = async (reader: Reader): Promise<void> => {
  const nothing = {
    asked: { starts: [], kinds: [], reports: null, ends: [], after: null },
    maxDepth: 1,
    enough: 1,
    first: 1,
    width: 1,
  };
  for (const step of [0, 1]) await reader.read('trace/walk', nothing, { step });
};
