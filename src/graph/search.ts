import type { EntityKind } from '../domain/kinds.ts';
import type { Entity, Label } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityRow, type LabelRow, toEntity, toLabel } from './rows.ts';

/** An entity that a search found, not yet read. */
export type Found = {
  readonly id: string;
  readonly position: string;
  readonly score: number;
  readonly label: Label | null;
};

export type SearchWanted = {
  /** Folded, not empty. */
  readonly key: string;
  /** The same, at its white space. */
  readonly words: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly reports: readonly string[] | null;
  readonly most: number;
};

/** Best first; of equals the first in document order. */
export const findEntities = async (reader: Reader, wanted: SearchWanted): Promise<readonly Found[]> => {
  const rows = await reader.read<Omit<Found, 'label'> & { label: LabelRow | null }>('search/find', wanted);
  return rows.map(({ label, ...row }) => ({ ...row, label: label === null ? null : toLabel(label) }));
};

export type Suggested = { readonly entity: Entity; readonly label: Label };

/** Entities with a label that begins with a key. */
export const suggestEntities = async (
  reader: Reader,
  wanted: Omit<SearchWanted, 'words'>,
): Promise<readonly Suggested[]> => {
  const rows = await reader.read<{ entity: EntityRow; label: LabelRow }>('search/suggest', wanted);
  return rows.map(({ entity, label }) => ({ entity: toEntity(entity), label: toLabel(label) }));
};
