import { precision, recall, type Tally } from './score.ts';
import { KINDS, type Row, totalOf } from './scoreboard.ts';

/** The scoreboard as text: a line for each text, recall and precision of each kind in percent, and how many are keyed. */
export const toTable = (rows: readonly Row[]): string => {
  const names = [...rows, totalOf(rows)];
  const width = Math.max(...names.map(({ name }) => name.length));
  const head = ['', ...KINDS].map((word, index) => (index === 0 ? ''.padEnd(width) : word.padStart(CELL)));
  const lines = names.map(({ name, tallies }) =>
    [name.padEnd(width), ...KINDS.map((kind) => cell(tallies[kind]).padStart(CELL))].join(' '),
  );
  return [head.join(' '), ...lines.slice(0, -1), '', lines.at(-1)].join('\n');
};

const CELL = 18;

/** `97 / 100 of 62`: recall, precision, keyed. A dot where nothing is keyed and nothing found. */
const cell = (tally: Tally | undefined): string => {
  if (tally === undefined || tally.keyed + tally.found === 0) return '·';
  return `${percent(recall(tally))} / ${percent(precision(tally))} of ${tally.keyed}`;
};

/** Never rounded up to 100. */
const percent = (share: number): string => {
  const tenths = Math.floor(share * 1000) / 10;
  return Number.isInteger(tenths) ? String(tenths) : tenths.toFixed(1);
};
