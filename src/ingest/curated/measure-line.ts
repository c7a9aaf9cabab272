import type { Change, Comparator } from '../../domain/kinds.ts';
import type { Measure } from '../../domain/records.ts';

/** What the one-line notation of a measure says; see docs/curating.md. */
export type MeasureLine = Pick<Measure, 'indicator' | 'change' | 'value' | 'upper' | 'unit' | 'comparator'>;

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: 'AT_LEAST',
  突破: 'AT_LEAST',
  超: 'AT_LEAST',
  超過: 'AT_LEAST',
  超过: 'AT_LEAST',
  餘: 'AT_LEAST',
  余: 'AT_LEAST',
  不低於: 'AT_LEAST',
  不低于: 'AT_LEAST',
  不少於: 'AT_LEAST',
  不少于: 'AT_LEAST',
  至少: 'AT_LEAST',
  以內: 'AT_MOST',
  以内: 'AT_MOST',
  不超過: 'AT_MOST',
  不超过: 'AT_MOST',
  左右: 'ABOUT',
  近: 'ABOUT',
  約: 'ABOUT',
  约: 'ABOUT',
};
const CHANGES: Readonly<Record<string, Change>> = {
  增長: 'INCREASE',
  增长: 'INCREASE',
  下降: 'DECREASE',
};
const LINE =
  /^(?<indicator>\S.*?)(?: (?<change>增長|增长|下降))? (?<value>\d+(?:\.\d+)?)(?:[—–-](?<upper>\d+(?:\.\d+)?))? (?<unit>\S+)(?: (?<comparator>\S+))?$/u;

/** Reads `indicator [增長|下降] value[—upper] unit [comparator]`; undefined when the line is not of that form. */
export const parseMeasureLine = (line: string): MeasureLine | undefined => {
  const fields = LINE.exec(line)?.groups;
  if (fields === undefined) return undefined;
  const { indicator = '', change, value, upper, unit = '', comparator } = fields;
  const compared = comparator === undefined ? 'EQUAL' : COMPARATORS[comparator];
  if (compared === undefined) return undefined;
  return {
    indicator,
    change: change === undefined ? 'NONE' : (CHANGES[change] ?? 'NONE'),
    value: Number(value),
    upper: upper === undefined ? null : Number(upper),
    unit,
    comparator: upper === undefined ? compared : 'RANGE',
  };
};
