import type { Rows } from '../domain/page.ts';
import type { EntityKind } from '../domain/kinds.ts';
import type { EntityOf } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityPageRow, type PageWanted, toEntityRows } from './entity-page.ts';

/** What may be missing from the record of a report. */
export type Gap = 'used-undefined' | 'governing-nothing' | 'serving-nothing';

/** The kind that each gap is about. */
const KINDS = {
  'used-undefined': 'TERM',
  'governing-nothing': 'TERM',
  'serving-nothing': 'PROJECT',
} as const satisfies Record<Gap, EntityKind>;
export type GapEntity<Which extends Gap> = EntityOf<(typeof KINDS)[Which]>;

export const gapIn = async <Which extends Gap>(
  reader: Reader,
  report: string,
  gap: Which,
  wanted: PageWanted,
): Promise<Rows<GapEntity<Which>>> => {
  const [row] = await reader.read<EntityPageRow>(`coverage/${gap}`, { report, ...wanted });
  return toEntityRows(KINDS[gap], row);
};
