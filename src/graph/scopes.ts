import type { EntityKind } from '../domain/kinds.ts';
import type { Reader } from './client.ts';

export type ScopeAsked = {
  /** Ids that must exist, whatever else is asked. */
  readonly ids: readonly string[];
  readonly report: string | null;
  readonly place: string | null;
  readonly year: number | null;
};

export type ScopeFound = {
  /** `kind` null: nothing has the id. */
  readonly found: readonly { readonly id: string; readonly kind: EntityKind | 'REPORT' | null }[];
  /** Ids of the reports that it narrows to. */
  readonly reports: readonly string[];
  /** Ids of places: that of the scope first, then each that contains it. */
  readonly chain: readonly string[];
};

/** What the ids of a scope or filter stand for. */
export const resolveScope = async (reader: Reader, asked: ScopeAsked): Promise<ScopeFound> => {
  const [row] = await reader.read<ScopeFound>('scope/resolve', asked);
  return row ?? { found: [], reports: [], chain: [] };
};
