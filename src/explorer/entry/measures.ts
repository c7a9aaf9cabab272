import type { Change, Comparator, MeasureStatus } from '../../domain/kinds.ts';
import { html, type Html } from '../html.ts';
import type { View } from '../view.ts';
import { draftMark, renderProofs } from './proof.ts';
import { type Proven, type Told, TOLD } from './shapes.ts';

/** Needs PROVEN. */
export const FIGURE = `
fragment Figure on Measure {
  indicator change value upper unit comparator year standing: status ${TOLD}
  evidence { ...Proven }
}`;

export type Figure = Told & {
  readonly indicator: string;
  readonly change: Change;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly year: number;
  readonly standing: MeasureStatus;
  readonly evidence: readonly Proven[];
};

/** “增長 5% 以上”, “up by at least 5%”: the figure as written, with how the fact stands to it. */
export const sayFigure = (
  { change, value, upper, unit, comparator }: Omit<Figure, keyof Told | 'evidence'>,
  { words }: View,
): string => {
  const number = upper === null ? `${value}` : `${value}–${upper}`;
  return `${words.measure.change[change]}${words.measure.comparator[comparator](`${number}${gap(unit)}${unit}`)}`;
};

/** Between a number and a word stands a space; between a number and a sign, none. */
const gap = (unit: string): string => (/^\p{L}/u.test(unit) ? ' ' : '');

/** A small table of figures, each with its proof; null where there are none. */
export const renderMeasures = (figures: readonly Figure[], view: View): Html | null => {
  const { measure } = view.words;
  if (figures.length === 0) return null;
  return html`<table class="measures">
    <thead>
      <tr>
        <th scope="col">${measure.indicator}</th>
        <th scope="col">${measure.year}</th>
        <th scope="col">${measure.standing}</th>
        <th scope="col">${measure.value}</th>
        <th scope="col">${measure.proof}</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map((figure) => renderRow(figure, view))}
    </tbody>
  </table>`;
};

const renderRow = (figure: Figure, view: View): Html =>
  html`<tr>
    <th scope="row" lang="zh">${figure.indicator}</th>
    <td>${figure.year}</td>
    <td>${view.words.measure[figure.standing]}</td>
    <td class="figure">${sayFigure(figure, view)}</td>
    <td>${draftMark(figure, view)}${renderProofs(figure.evidence, figure, view)}</td>
  </tr>`;
