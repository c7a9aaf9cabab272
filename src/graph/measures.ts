import type { MeasureStatus } from '../domain/kinds.ts';
import { type Page, rowsToRead, type Rows } from '../domain/page.ts';
import type { Measure } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type MeasureRow, toMeasure } from './rows.ts';

export const measuresByEntity = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Measure[]>> => {
  const rows = await reader.read<{ id: string; measures: readonly MeasureRow[] }>('measures/by-entities', {
    ids,
  });
  return new Map(rows.map(({ id, measures }) => [id, measures.map(toMeasure)]));
};

/** Conditions on measures; null: not asked for. */
export type MeasureConditions = {
  readonly reports: readonly string[] | null;
  readonly about: string | null;
  readonly indicator: string | null;
  readonly status: MeasureStatus | null;
  readonly year: number | null;
};

export const listMeasures = async (
  reader: Reader,
  conditions: MeasureConditions,
  page: Page,
): Promise<Rows<Measure>> => {
  const [row] = await reader.read<{
    measures: readonly (MeasureRow & { position: string })[];
    total: number;
  }>(
    'measures/list',
    { ...conditions, after: page.after, before: page.before, limit: rowsToRead(page) },
    { order: Number(page.backward) },
  );
  return {
    total: row?.total ?? 0,
    rows: (row?.measures ?? []).map((measure) => ({ item: toMeasure(measure), position: measure.position })),
  };
};
