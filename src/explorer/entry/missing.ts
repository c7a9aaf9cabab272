import type { CutReason } from '../../domain/kinds.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';

/** What the record does not say is said, and never left blank: each of these is another answer. */
export const nothingRecorded = ({ words }: View): Html =>
  html`<p class="missing">${words.missing.nothing}</p>`;

export const notInTime = ({ words }: View): Html => html`<p class="missing">${words.missing.timedOut}</p>`;

export const whatCut = (cut: CutReason | null, { words }: View): Html =>
  cut === null ? NOTHING : html`<p class="missing">${words.missing.cut[cut]}</p>`;

/** Draws an answer that may be late or empty: null is late, nothing drawn is nothing recorded. */
export const orMissing = <Answer>(
  answer: Answer | null,
  view: View,
  draw: (answer: Answer) => Html | null,
): Html => (answer === null ? notInTime(view) : (draw(answer) ?? nothingRecorded(view)));
