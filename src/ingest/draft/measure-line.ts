import type { Comparator } from '../../domain/kinds.ts';
import type { ReadReport } from '../../report/read.ts';

type DraftMeasure = ReadReport['measures'][number];

const WORDS: Readonly<Record<Comparator, string>> = {
  EQUAL: '',
  AT_LEAST: '以上',
  AT_MOST: '以內',
  ABOUT: '左右',
  RANGE: '',
};

const CHANGES = { NONE: '', INCREASE: '增長', DECREASE: '下降' } as const;

/** `地區生產總值 增長 5 % 以上`: the notation of docs/curating.md. Null where the figure has no unit or no indicator. */
export const measureLine = ({
  indicator,
  change,
  value,
  upper,
  unit,
  comparator,
}: DraftMeasure): string | null => {
  if (indicator.trim() === '' || unit.trim() === '' || /\s/u.test(unit)) return null;
  const figure = upper === null ? String(value) : `${value}—${upper}`;
  return [indicator.trim(), CHANGES[change], figure, unit, WORDS[comparator]]
    .filter((part) => part !== '')
    .join(' ');
};
