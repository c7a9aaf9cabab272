import type { Change, LoadState } from '../domain/changes.ts';
import type { ReportGraph } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { isLoaded } from './load-report.ts';
import { reportRow, rowsOf } from './rows.ts';
import { propertiesOf, type Said, saidBy, type SaidRow, type Tables } from './said.ts';

export type LoadPlan = { readonly state: LoadState; readonly changes: readonly Change[] };

/** What a load of a report would do to what the graph holds for it. Nothing is written. */
export const planLoad = async (reader: Reader, graph: ReportGraph): Promise<LoadPlan> => {
  if (await isLoaded(reader, graph)) return { state: 'SAME', changes: [] };
  const held = await heldOf(reader, graph.report.id);
  if (isReviewed(held) && !graph.report.reviewed) return { state: 'KEPT', changes: [] };
  const wanted = { report: [{ properties: reportRow(graph) }], ...rowsOf(graph) } satisfies Tables;
  return {
    state: held['report'] === undefined ? 'NEW' : 'CHANGED',
    changes: changesBetween(saidBy(held), saidBy(wanted)),
  };
};

type TableRow = { readonly table: string; readonly rows: readonly SaidRow[] };

const heldOf = async (reader: Reader, report: string): Promise<Tables> => {
  const tables = await reader.read<TableRow>('load/said', { report });
  return Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
};

/** What was loaded before there were drafts says nothing of it, and was reviewed. */
const isReviewed = ({ report = [] }: Tables): boolean =>
  report.some((row) => propertiesOf(row)['reviewed'] !== false);

/** What a reader of the record is told. */
export const changesBetween = (
  held: ReadonlyMap<string, Said>,
  wanted: ReadonlyMap<string, Said>,
): readonly Change[] => [
  ...[...wanted.values()].flatMap((said) => {
    const before = held.get(said.id);
    return before === undefined ? [whole('+', said)] : fieldChanges(before, said);
  }),
  ...[...held.values()].filter(({ id }) => !wanted.has(id)).map((said) => whole('-', said)),
];

const whole = (sign: '+' | '-', { what, id, name }: Said): Change => ({
  sign,
  what,
  id,
  name,
  field: null,
  was: null,
  becomes: null,
});

/** Also of what one of the two does not have at all. */
const fieldChanges = (before: Said, { what, id, name, fields }: Said): readonly Change[] =>
  [...new Set([...Object.keys(fields), ...Object.keys(before.fields)])]
    .map((field) => ({ field, was: before.fields[field] ?? '', becomes: fields[field] ?? '' }))
    .filter(({ was, becomes }) => was !== becomes)
    .map(({ field, was, becomes }) => ({
      sign: '~',
      what,
      id,
      name,
      field,
      was,
      becomes,
    }));
