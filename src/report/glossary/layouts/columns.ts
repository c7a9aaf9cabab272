import { trimmed, type Line } from '../../../text/lines.ts';
import { isHead } from '../heads.ts';
import { isConvincing, NOTHING, type FoundEntry, type Layout } from '../layout.ts';
import type { Region } from '../region.ts';

const TERM = /^(?:名词|词[条语]|术语|新词|热词|关键词)$/u;
const DEFINITION = /^(?:名词)?(?:[解注]释|释义|含义|定义|说明|解读|内容)$/u;
const NUMBER = /^[([]?\d{1,3}[)\].、]?$|^[①-⑳㉑-㊿]$|^[一二三四五六七八九十]{1,3}、?$/u;

/** A table whose rows are lines, its cells parted by tabs, bars or wide space: number, term, definition, in the order that a header tells. */
export const columns: Layout = {
  name: 'columns',
  read: (region) => {
    const header = region.lines.map((line) => headerOf(line)).find((found) => found !== undefined);
    const entries = rowsIn(region, header);
    const reading = { entries, messages: [] };
    const isTable = entries.length > 1 && (header !== undefined || isConvincing(region, reading));
    return isTable ? reading : NOTHING;
  },
};

type Cell = { readonly start: number; readonly words: string };

const cellsOf = ({ start, text }: Line): readonly Cell[] => {
  const cuts = [...text.matchAll(/\t+|[|]|[ \u3000]{3,}/gu)];
  const froms = [0, ...cuts.map(({ 0: mark, index }) => index + mark.length)];
  return froms
    .map((from, index) => ({
      start: start + from,
      words: text.slice(from, cuts[index]?.index ?? text.length),
    }))
    .filter(({ words }) => words.trim() !== '');
};

/** Which cells of a row hold term and definition. */
type Header = { readonly term: number; readonly definition: number };

const headerOf = (line: Line): Header | undefined => {
  const words = cellsOf(line).map((cell) => cell.words.trim());
  const [term, definition] = [TERM, DEFINITION].map((pattern) =>
    words.findIndex((cell) => pattern.test(cell)),
  );
  if (term === undefined || definition === undefined || term === -1 || definition === -1) return undefined;
  return { term, definition };
};

/** Rows with the lines that carry on their last cell, which stand below it. */
const rowsIn = (region: Region, header: Header | undefined): readonly FoundEntry[] => {
  const rows: FoundEntry[] = [];
  for (const [index, line] of region.lines.entries()) {
    const row = rowOf(region, line, header);
    const last = rows.at(-1);
    if (row !== undefined) rows.push(row);
    else if (
      last !== undefined &&
      last.end === region.lines[index - 1]?.end &&
      isBelow(region.text, last, line)
    )
      rows.splice(-1, 1, { ...last, end: line.end });
  }
  return rows;
};

/** Whether a line is indented at least half as far as the definition that it would carry on. */
const isBelow = (text: string, { start }: FoundEntry, line: Line): boolean =>
  columnOf(text, line.start) * 2 >= columnOf(text, start) &&
  /^[ \t\u3000]+$/u.test(indentOf(text, line.start));

const indentOf = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** How far from the margin something stands: a wide character takes the room of two spaces. */
const columnOf = (text: string, at: number): number =>
  indentOf(text, at).replaceAll(/[^\0-\u007f]/gu, '  ').length;

const rowOf = ({ text }: Region, line: Line, header: Header | undefined): FoundEntry | undefined => {
  const cells = cellsOf(line);
  const { term, definition } = header ?? usual(cells);
  const [head, said] = [cells[term], cells[definition]];
  if (head === undefined || said === undefined || headerOf(line) !== undefined || !isHead(head.words))
    return undefined;
  const { start: headStart, end: headEnd } = spanOf(text, head);
  return { ...spanOf(text, said), at: line.start, headStart, headEnd };
};

/** Without a header the first cell that is no number is the term, and the next its definition. */
const usual = (cells: readonly Cell[]): Header => {
  const term = NUMBER.test(cells[0]?.words.trim() ?? '') ? 1 : 0;
  return { term, definition: term + 1 };
};

const spanOf = (text: string, { start, words }: Cell) => trimmed(text, { start, end: start + words.length });
