import { measureLine } from './measure-line.ts';
import type { Drafting } from './reading.ts';
import { listed, type Row } from './rows.ts';

/** Indicators with their results and targets: the figures that belong to no action. */
export const goalRows = ({ reading, quoting }: Drafting): Row => {
  const taken = new Set(reading.actions.flatMap(({ measures }) => measures));
  const figures = reading.measures.flatMap((measure, index) => {
    const line = taken.has(index) ? null : measureLine(measure);
    return line === null || !Number.isInteger(measure.year) ? [] : [{ measure, line }];
  });
  const goals = Map.groupBy(figures, ({ measure }) => measure.indicator.trim());
  return {
    goals: listed(
      [...goals].map(([goal, found]) => ({
        goal,
        measures: [
          ...Map.groupBy(
            found,
            ({ measure: { year, status }, line }) => `${line} ${year} ${status}`,
          ).values(),
        ].flatMap((same) => measureRow(same, quoting)),
      })),
    ),
  };
};

type Figure = { readonly measure: Drafting['reading']['measures'][number]; readonly line: string };

/** One figure, said once or again. */
const measureRow = (
  [first, ...again]: readonly Figure[],
  { pointer }: Drafting['quoting'],
): readonly Row[] => {
  if (first === undefined) return [];
  const { measure, line } = first;
  return [
    {
      measure: line,
      year: measure.year,
      status: measure.status,
      ...FIGURE,
      ...pointer(measure.evidence),
      again: listed(again.map((other) => pointer(other.measure.evidence))),
    },
  ];
};

const FIGURE = { confidence: 0.85, reason: '句中的數字與單位' };
