import type { Change, Comparator, MeasureStatus } from '../../domain/kinds.ts';
import { html, type Html } from '../html.ts';
import type { View } from '../view.ts';
import { draftMark, renderProofs } from './proof.ts';
import { type Proven, type Told, TOLD } from './shapes.ts';

/** Needs PROVEN. */
export const FIGURE = `
fragment Figure on Measure {
  indicator change value upper unit among comparator year standing: status ${TOLD}
  evidence { ...Proven }
}`;

export type Figure = Told & {
  readonly indicator: string;
  readonly change: Change;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly among: string | null;
  readonly comparator: Comparator;
  readonly year: number;
  readonly standing: MeasureStatus;
  readonly evidence: readonly Proven[];
};

/** “增長 5% 以上”, “up by at least 5%”: the figure as written, with how the fact stands to it. */
export const sayFigure = (
  { change, value, upper, unit, among, comparator }: Omit<Figure, keyof Told | 'evidence'>,
  { words }: View,
): string => {
  if (among !== null) return words.measure.rank(among, value);
  const number = upper === null ? `${value}` : `${value}–${upper}`;
  return `${words.measure.change[change]}${words.measure.comparator[comparator](`${number}${gap(unit)}${unit}`)}`;
};

/** Between a number and a word stands a space; between a number and a sign, none. */
const gap = (unit: string): string => (/^\p{L}/u.test(unit) ? ' ' : '');

/** A small table of figures, each with its proof; null where there are none. The roles stay where a narrow screen undoes the table. */
export const renderMeasures = (figures: readonly Figure[], view: View): Html | null => {
  const { measure } = view.words;
  if (figures.length === 0) return null;
  return html`<table class="measures" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${measure.indicator}</th>
        <th scope="col" role="columnheader">${measure.year}</th>
        <th scope="col" role="columnheader">${measure.standing}</th>
        <th scope="col" role="columnheader">${measure.value}</th>
        <th scope="col" role="columnheader">${measure.proof}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${figures.map((figure) => renderRow(figure, view))}
    </tbody>
  </table>`;
};

const renderRow = (figure: Figure, view: View): Html =>
  html`<tr role="row">
    <th scope="row" role="rowheader" lang="zh">${figure.indicator}</th>
    <td role="cell">${figure.year}</td>
    <td role="cell">${view.words.measure[figure.standing]}</td>
    <td class="figure" role="cell">${sayFigure(figure, view)}</td>
    <td role="cell">${draftMark(figure, view)}${renderProofs(figure.evidence, figure, view)}</td>
  </tr>`;
