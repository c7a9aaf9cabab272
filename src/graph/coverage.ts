import type { Rows } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityPageRow, type PageWanted, toEntityRows } from './entity-page.ts';

/** What may be missing from the record of a report. */
export type Gap = 'used-undefined' | 'governing-nothing' | 'serving-nothing';

export const gapIn = async (reader: Reader, report: string, gap: Gap, wanted: PageWanted): Promise<Rows<Entity>> => {
  const [row] = await reader.read<EntityPageRow>(`coverage/${gap}`, { report, ...wanted });
  return toEntityRows(row);
};
