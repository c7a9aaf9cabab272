import type { Rows } from '../domain/page.ts';
import type { EntityKind } from '../domain/kinds.ts';
import { type EntityOf, isOfKind } from '../domain/records.ts';
import { type EntityRow, toEntity } from './rows.ts';

/** How queries answer one page of entities. */
export type EntityPageRow = { readonly total: number; readonly entities: readonly EntityRow[] };
export type PageWanted = { readonly after: string | null; readonly limit: number };

export const toEntityRows = <Kind extends EntityKind>(
  kind: Kind,
  row: EntityPageRow | undefined,
): Rows<EntityOf<Kind>> => ({
  total: row?.total ?? 0,
  rows: (row?.entities ?? [])
    .map(toEntity)
    .filter(isOfKind(kind))
    .map((item) => ({ item, position: item.position })),
});
