import { type Page, rowsToRead, type Rows } from '../domain/page.ts';
import type { Report, Section } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type ReportRow, toReport } from './rows.ts';

export const reportsById = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Report>> => {
  const rows = await reader.read<{ report: ReportRow }>('reports/by-ids', { ids });
  return new Map(rows.map(({ report }) => [report.id, toReport(report)]));
};

export const textsByReport = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await reader.read<{ id: string; text: string }>('reports/texts', { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
};

export const sectionsByReport = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Section[]>> => {
  const rows = await reader.read<{ id: string; sections: readonly Section[] }>('reports/sections', { ids });
  return new Map(rows.map(({ id, sections }) => [id, sections]));
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
