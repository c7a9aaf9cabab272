import type { RelationKind, Side } from '../domain/kinds.ts';
import type { Rows } from '../domain/page.ts';
import type { Entity, Relation } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityRow, type RelationRow, toEntity, toRelation } from './rows.ts';

/** A relation with both its ends as values. */
export type Link = { readonly relation: Relation; readonly from: Entity; readonly to: Entity };

export type RelationsWanted = {
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
export const relationsAmong = async (reader: Reader, ids: readonly string[]): Promise<readonly Link[]> => {
  const rows = await reader.read<LinkRow>('neighborhood/links', { ids });
  return rows.map(toLink);
};

/** What is next to an entity by one kind of relation, on one side of it. */
export type Branch = {
  readonly id: string;
  /** How many neighbours there are; `neighbours` may be fewer. */
  readonly total: number;
  readonly neighbours: readonly Entity[];
};

/** The branches of entities, with at most `share` neighbours each. */
export const branchesOf = async (
  reader: Reader,
  ids: readonly string[],
  share: number,
): Promise<readonly Branch[]> => {
  const rows = await reader.read<Omit<Branch, 'neighbours'> & { neighbours: readonly EntityRow[] }>(
    'neighborhood/around',
    {
      ids,
      share,
    },
  );
  return rows.map(({ id, total, neighbours }) => ({ id, total, neighbours: neighbours.map(toEntity) }));
};
