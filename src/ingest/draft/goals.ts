import type { DraftGoal } from '../../report/types.ts';
import { measureLine } from './measure-line.ts';
import type { Drafting } from './reading.ts';
import { doubtfulFirst, guessOf, listed, type Row } from './rows.ts';

/** States to reach, and indicators with the results and targets that belong to no action. */
export const goalRows = (drafting: Drafting): Row => ({
  goals: listed(
    doubtfulFirst(drafting.reading.goals).map((goal) => ({
      goal: goal.name,
      ...guessOf(goal),
      ...said(goal, drafting),
      measures: listed(measureRows(goal, drafting)),
    })),
  ),
});

/** A figure may stand in a clause after the one that names its indicator: then the figure is quoted alone. */
const said = ({ name, evidence }: DraftGoal, { quoting }: Drafting): Row => {
  const saying = evidence.find(({ quote }) =>
    Array.from(name).every((character) => quote.includes(character)),
  );
  return saying === undefined ? {} : quoting.pointer(saying);
};

const measureRows = ({ measures }: DraftGoal, { reading, quoting }: Drafting): readonly Row[] => {
  const figures = measures.flatMap((index) => {
    const measure = reading.measures[index];
    const line = measure === undefined ? null : measureLine(measure);
    return measure === undefined || line === null || !Number.isInteger(measure.year)
      ? []
      : [{ measure, line }];
  });
  const same = Map.groupBy(figures, ({ measure: { year, status }, line }) => `${line} ${year} ${status}`);
  return [...same.values()].flatMap((figure) => measureRow(figure, quoting));
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

const FIGURE = { confidence: 0.85, reason: 'The sentence gives the figure with its unit.' };
