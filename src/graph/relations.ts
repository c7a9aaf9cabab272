import type { Side } from '../domain/kinds.ts';
import type { RelationKind } from '../domain/model.ts';
import type { Narrowing } from '../domain/narrowed.ts';
import type { Rows } from '../domain/page.ts';
import type { Entity, Relation } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityRow, type RelationRow, toEntity, toRelation } from './rows.ts';

/** A relation with both its ends as values. */
export type Link = { readonly relation: Relation; readonly from: Entity; readonly to: Entity };

export type RelationsWanted = Narrowing & {
  readonly kinds: readonly RelationKind[];
  readonly side: Side;
  readonly after: string | null;
  readonly limit: number;
};

type LinkRow = {
  readonly relation: RelationRow & { readonly position: string };
  readonly from: EntityRow;
  readonly to: EntityRow;
};

export const relationsByEntity = async (
  reader: Reader,
  ids: readonly string[],
  wanted: RelationsWanted,
): Promise<ReadonlyMap<string, Rows<Link>>> => {
  const rows = await reader.read<{ id: string; total: number; relations: readonly LinkRow[] }>(
    'relations/by-entities',
    {
      ids,
      ...wanted,
    },
  );
  return new Map(
    rows.map(({ id, total, relations }) => [
      id,
      { total, rows: relations.map((row) => ({ item: toLink(row), position: row.relation.position })) },
    ]),
  );
};

const toLink = ({ relation, from, to }: LinkRow): Link => ({
  relation: toRelation({ ...relation, from: from.id, to: to.id }),
  from: toEntity(from),
  to: toEntity(to),
});

/** Every relation between two of some entities. */
export const relationsAmong = async (
  reader: Reader,
  ids: readonly string[],
  reports: readonly string[] | null,
): Promise<readonly Link[]> => {
  const rows = await reader.read<LinkRow>('neighborhood/links', { ids, reports });
  return rows.map(toLink);
};

/** What is next to entities and not among the known, the branches of each taking turns; at most so many. */
export const neighboursOf = async (
  reader: Reader,
  ids: readonly string[],
  wanted: {
    readonly known: readonly string[];
    readonly reports: readonly string[] | null;
    readonly most: number;
  },
): Promise<readonly Entity[]> => {
  const rows = await reader.read<{ neighbour: EntityRow }>('neighborhood/around', { ids, ...wanted });
  return rows.map(({ neighbour }) => toEntity(neighbour));
};
