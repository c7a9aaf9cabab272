import { type Page, rowsToRead, type Rows } from '../domain/page.ts';
import { isPlace, type Place, type Report, type Section } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityRow, type ReportRow, toEntity, toReport } from './rows.ts';

/** A report with what any quote of it needs: the place that it is about, and its sections. */
export type ReportFrame = {
  readonly report: Report;
  readonly place: Place | null;
  readonly sections: readonly Section[];
};

type FrameRow = {
  readonly report: ReportRow;
  readonly place: EntityRow | null;
  readonly sections: readonly Section[];
};

export const framesByReport = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReportFrame>> => {
  const rows = await reader.read<FrameRow>('reports/frames', { ids });
  return new Map(rows.map((row) => [row.report.id, toFrame(row)]));
};

const toFrame = ({ report, place, sections }: FrameRow): ReportFrame => {
  const entity = place === null ? null : toEntity(place);
  return { report: toReport(report), place: isPlace(entity) ? entity : null, sections };
};

export const textsByReport = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await reader.read<{ id: string; text: string }>('reports/texts', { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
};

export const listReports = async (
  reader: Reader,
  reports: readonly string[] | null,
  page: Page,
): Promise<Rows<Report>> => {
  const [row] = await reader.read<{ reports: readonly ReportRow[]; total: number }>(
    'reports/list',
    { reports, after: page.after, before: page.before, limit: rowsToRead(page) },
    { order: Number(page.backward) },
  );
  return {
    total: row?.total ?? 0,
    rows: (row?.reports ?? []).map((report) => ({ item: toReport(report), position: report.position })),
  };
};
