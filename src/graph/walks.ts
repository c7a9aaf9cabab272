import { isTifaError } from '../domain/errors.ts';
import type { EntityKind, Walk } from '../domain/kinds.ts';
import type { Entity, Relation } from '../domain/records.ts';
import type { Opened, OpenedEntity } from '../walks/opened.ts';
import { MOST_OPENED, type WalkRule } from '../walks/rule.ts';
import type { Reader } from './client.ts';
import { type EntityRow, type RelationRow, toEntity, toRelation } from './rows.ts';

/** One entity more than a walk may open says that there is more. A request that walks from many opens as much as five walks. */
const MOST = { each: MOST_OPENED + 1, all: 5 * MOST_OPENED } as const;

type OpenedRow = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly position: string;
  readonly weight: number;
  readonly year: number | null;
  readonly steps: readonly (readonly [
    to: string,
    position: string,
    year: number,
    isStated: boolean,
    isQualified: boolean,
  ])[];
};

/** Opens what is in reach of some entities, in one query, the nearest first. What the database has not told when its time is up is missing. */
export const openFrom = async (
  reader: Reader,
  starts: readonly string[],
  { direction, through, reports, statedOnly, maxDepth }: WalkRule,
): Promise<Opened> => {
  const bases = statedOnly ? ['STATED'] : ['STATED', 'INFERRED'];
  const asked = { starts, kinds: through, bases, reports };
  const choices = { start: CHOICES[direction], depth: maxDepth - 1 };
  const entities = new Map<string, OpenedEntity>();
  const each = (row: OpenedRow): void => void entities.set(row.id, toOpened(row));
  try {
    await reader.read<OpenedRow>('trace/open', { asked, most: MOST }, choices, { each });
    return { entities, isWhole: true };
  } catch (error) {
    if (!isTifaError(error) || error.code !== 'TIMEOUT') throw error;
    return { entities, isWhole: false };
  }
};

const CHOICES: Readonly<Record<Walk, number>> = { DOWN: 0, UP: 1 };

const toOpened = ({ steps, ...row }: OpenedRow): OpenedEntity => ({
  ...row,
  steps: steps.map(([to, position, year, isStated, isQualified]) => ({
    to,
    position,
    year,
    isStated,
    isQualified,
  })),
});

/** A step as a walk names it: the ends of its relation along the arrow, its place in document order, and which end it arrives at. */
export type StepKey = {
  readonly from: string;
  readonly to: string;
  readonly position: string;
  readonly arrives: string;
};

/** A relation that is followed, and the entity where that leads. */
export type Step = { readonly relation: Relation; readonly entity: Entity };

type StepRow = {
  readonly relation: RelationRow & { readonly position: string };
  readonly entity: EntityRow;
};

/** How steps are told apart: one relation may be followed both ways in a request. */
export const stepKey = ({ position, arrives }: Pick<StepKey, 'position' | 'arrives'>): string =>
  `${position} ${arrives}`;

/** Steps by key; those that a load took away are absent. */
export const stepsByKey = async (
  reader: Reader,
  steps: readonly StepKey[],
): Promise<ReadonlyMap<string, Step>> => {
  const rows = await reader.read<StepRow>('trace/steps', { steps });
  return new Map(
    rows.map(({ relation, entity }) => [
      stepKey({ position: relation.position, arrives: entity.id }),
      { relation: toRelation(relation), entity: toEntity(entity) },
    ]),
  );
};
