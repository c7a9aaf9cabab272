import { ENTITY_KINDS, type EntityKind } from '../domain/kinds.ts';
import { type Page, rowsToRead, type Rows } from '../domain/page.ts';
import type { Entity, EntityOf, Label, Project } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityPageRow, type PageWanted, toEntityRows } from './entity-page.ts';
import { type EntityRow, type LabelRow, toEntity, toLabel } from './rows.ts';

/** Every entity query answers values of the domain; ids without an entity are absent. */
export const entitiesById = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entity>> => {
  const rows = await reader.read<{ entity: EntityRow }>('entities/by-ids', { ids });
  return new Map(rows.map(({ entity }) => [entity.id, toEntity(entity)]));
};

export const labelsByEntity = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Label[]>> => {
  const rows = await reader.read<{ id: string; labels: readonly LabelRow[] }>('labels/by-entities', { ids });
  return new Map(rows.map(({ id, labels }) => [id, labels.map(toLabel)]));
};

/** Conditions on a list; null: not asked for. */
export type EntityConditions = {
  readonly reports: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly key: string | null;
  readonly status: string | null;
  readonly year: number | null;
};

/** Which `@choice kind` of entities/list it is: they stand in the order of the kinds. */
const choiceOf = (kind: EntityKind): number => ENTITY_KINDS.indexOf(kind);

export const listEntities = async <Kind extends EntityKind>(
  reader: Reader,
  kind: Kind,
  conditions: EntityConditions,
  page: Page,
): Promise<Rows<EntityOf<Kind>>> => {
  const [row] = await reader.read<EntityPageRow>(
    'entities/list',
    { ...conditions, within: null, after: page.after, before: page.before, limit: rowsToRead(page) },
    { kind: choiceOf(kind), order: Number(page.backward) },
  );
  return toEntityRows(kind, row);
};

/** Which of some entities are of a kind and fit conditions. */
export const fittingAmong = async (
  reader: Reader,
  kind: EntityKind,
  ids: readonly string[],
  conditions: EntityConditions,
): Promise<ReadonlySet<string>> => {
  const [row] = await reader.read<{ ids: readonly string[] }>(
    'entities/list',
    { ...conditions, within: ids, after: null, before: null, limit: 0 },
    { kind: choiceOf(kind), order: 0 },
  );
  return new Set(row?.ids);
};

/** Ids of a place and of every place inside it. */
export const placesBeneath = async (reader: Reader, place: string): Promise<readonly string[]> => {
  const [row] = await reader.read<{ places: readonly string[] }>('entities/places-beneath', { place });
  return row?.places ?? [];
};

/** The projects that stand in each place or inside it. */
export const projectsByPlace = async (
  reader: Reader,
  ids: readonly string[],
  wanted: PageWanted,
): Promise<ReadonlyMap<string, Rows<Project>>> => {
  const rows = await reader.read<EntityPageRow & { id: string }>('entities/projects-by-places', {
    ids,
    ...wanted,
  });
  return new Map(rows.map((row) => [row.id, toEntityRows('PROJECT', row)]));
};
