import type { Drawing, DrawingLink, DrawingNode } from '../drawing.ts';

const HEADER = [
  'from',
  'from_kind',
  'relation',
  'to',
  'to_kind',
  'basis',
  'verb',
  'quote',
  'note',
  'from_id',
  'to_id',
] as const;

/** Excel takes a file without this mark for one in the encoding of its country, and shows Chinese as rubbish. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * One row a link, after a row of names; RFC 4180 in UTF-8 with a byte order mark. Several quotes of one link are joined with “ … ”. A cell that
 * a spreadsheet would take for a formula begins with an apostrophe, which is not part of the text.
 */
export const toCsv = ({ nodes, links }: Drawing): string => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = links.flatMap((link): readonly (readonly string[])[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from === undefined || to === undefined ? [] : [rowOf(link, from, to)];
  });
  return `${BYTE_ORDER_MARK}${[HEADER, ...rows].map(toLine).join('')}`;
};

const rowOf = (link: DrawingLink, from: DrawingNode, to: DrawingNode): readonly string[] => [
  from.name,
  from.kind,
  link.kind,
  to.name,
  to.kind,
  link.basis,
  link.verb ?? '',
  (link.quotes ?? []).map(({ quote }) => quote).join(' … '),
  link.note ?? '',
  from.id,
  to.id,
];

const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;

/** Spreadsheets read these as the beginning of a formula, after spaces too; in Chinese and Japanese ones also the full-width signs. */
const FORMULA = /^[\s\uFEFF]*[=+\-@|%\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
