import type { Spread } from './spread.ts';

/** One line of the table. `p95` null: a single value, or the median of a few. `atMost`: what is asked of `p50`, null where nothing is. */
export type Figure = {
  readonly id: string;
  readonly what: string;
  readonly unit: 's' | 'ms' | 'MB' | 'kB' | 'times' | 'none';
  readonly p50: number;
  readonly p95: number | null;
  readonly atMost: number | null;
};

type Named = Pick<Figure, 'id' | 'what'>;

export const single = (
  { id, what }: Named,
  value: number,
  unit: Figure['unit'],
  atMost: number | null = null,
): Figure => ({ id, what, unit, p50: value, p95: null, atMost });

export const spread = ({ id, what }: Named, times: Spread): Figure => ({
  id,
  what,
  unit: 'ms',
  ...times,
  atMost: null,
});

export const ratio = ({ id, what }: Named, over: Spread, under: Spread, atMost: number | null): Figure => ({
  id,
  what,
  unit: 'times',
  p50: over.p50 / under.p50,
  p95: over.p95 / under.p95,
  atMost,
});

type Row = readonly [what: string, p50: string, p95: string, asked: string];

/** The figures as text for people, in columns. */
export const toTable = (figures: readonly Figure[]): string => {
  const rows = [['', 'median', 'p95', 'asked'] as const, ...figures.map(toRow)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => toLine(row, widths)).join('\n');
};

const toRow = ({ what, unit, p50, p95, atMost }: Figure): Row => [
  what,
  withUnit(p50, unit),
  p95 === null ? '' : withUnit(p95, unit),
  atMost === null ? '' : `≤ ${atMost}${SIGNS[unit]}${p50 > atMost ? '  missed' : ''}`,
];

const toLine = (
  [what, p50, p95, asked]: Row,
  [first = 0, second = 0, third = 0]: readonly number[],
): string => `${what.padEnd(first)}   ${p50.padStart(second)}   ${p95.padStart(third)}   ${asked}`.trimEnd();

const SIGNS = { s: ' s', ms: ' ms', MB: ' MB', kB: ' kB', times: ' ×', none: '' } as const;
const DIGITS = { s: 1, ms: 1, MB: 0, kB: 1, times: 2, none: 3 } as const;

const withUnit = (value: number, unit: Figure['unit']): string =>
  `${value.toFixed(DIGITS[unit])}${SIGNS[unit]}`;
