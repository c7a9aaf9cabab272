import type { Rows } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import { type EntityRow, toEntity } from './rows.ts';

/** How queries answer one page of entities. */
export type EntityPageRow = { readonly total: number; readonly entities: readonly EntityRow[] };
export type PageWanted = { readonly after: string | null; readonly limit: number };

export const toEntityRows = (row: EntityPageRow | undefined): Rows<Entity> => ({
  total: row?.total ?? 0,
  rows: (row?.entities ?? []).map((entity) => ({ item: toEntity(entity), position: entity.position })),
});
