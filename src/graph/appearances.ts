import type { Narrowing } from '../domain/narrowed.ts';
import type { Definition } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type DefinitionRow, toDefinition } from './rows.ts';

/** A report in which a term appears, and what it says that the term means. */
export type Appearance = {
  /** Id of the report. */
  readonly report: string;
  readonly year: number;
  readonly definition: Definition | null;
};

type AppearanceRow = Omit<Appearance, 'definition'> & { readonly definition: DefinitionRow | null };

/** Of each term, the first report first. */
export const appearancesByTerm = async (
  reader: Reader,
  ids: readonly string[],
  wanted: Narrowing,
): Promise<ReadonlyMap<string, readonly Appearance[]>> => {
  const rows = await reader.read<{ id: string; appearances: readonly AppearanceRow[] }>('terms/appearances', {
    ids,
    ...wanted,
  });
  return new Map(
    rows.map(({ id, appearances }) => [
      id,
      appearances.map(({ definition, ...row }) => ({
        ...row,
        definition: definition === null ? null : (toDefinition(id, definition) ?? null),
      })),
    ]),
  );
};
