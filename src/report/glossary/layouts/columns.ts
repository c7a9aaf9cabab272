import { type Line, trimmed } from '../../structure/lines.ts';
import { isHead } from '../heads.ts';
import { isConvincing, NOTHING, type Found, type Layout } from '../layout.ts';
import type { Region } from '../region.ts';

const HEADER =
  /^(?:序[号號]|名[词詞]|[词詞][条條语語]|[术術][语語]|[解注][释釋]|[释釋][义義]|含[义義]|[说說]明|[内內]容)$/u;

/** A table whose rows are lines, its cells parted by tabs, bars or wide space: number, term, definition. */
export const columns: Layout = {
  name: 'columns',
  read: (region) => {
    const entries = region.lines.flatMap((line) => rowOf(region, line) ?? []);
    const reading = { entries, messages: [] };
    const isTable = entries.length > 1 && (isConvincing(region, reading) || region.lines.some(isHeader));
    return isTable ? reading : NOTHING;
  },
};

const cellsOf = ({ start, text }: Line): readonly (readonly [from: number, words: string])[] => {
  const cuts = [...text.matchAll(/\t+|[|｜]|[ \u3000]{3,}/gu)].map(
    ({ 0: mark, index }) => [index, index + mark.length] as const,
  );
  const froms = [0, ...cuts.map(([, to]) => to)];
  return froms
    .map((from, index) => [start + from, text.slice(from, cuts[index]?.[0] ?? text.length)] as const)
    .filter(([, words]) => words.trim() !== '');
};

const isHeader = (line: Line): boolean => {
  const cells = cellsOf(line);
  return cells.length > 1 && cells.every(([, words]) => HEADER.test(words.trim()));
};

const rowOf = ({ text }: Region, line: Line): Found | undefined => {
  const cells = cellsOf(line);
  const [term, definition] = /^\d{1,3}[.、]?$/u.test(cells[0]?.[1].trim() ?? '') ? cells.slice(1) : cells;
  if (term === undefined || definition === undefined || isHeader(line) || !isHead(term[1])) return undefined;
  const head = trimmed(text, { start: term[0], end: term[0] + term[1].length });
  const said = trimmed(text, { start: definition[0], end: definition[0] + definition[1].length });
  return { ...said, at: line.start, headStart: head.start, headEnd: head.end };
};
