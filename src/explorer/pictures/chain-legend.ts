import { html, type Html } from '../html.ts';
import type { Heading } from './layout/spans.ts';
import type { PictureWords } from './words/words.ts';

/** The head that every line of a picture ends with. */
export const arrow = (id: string): Html =>
  html`<defs>
    <marker
      id="${id}-arrow"
      class="arrow"
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="7"
      markerHeight="7"
      orient="auto-start-reverse"
    >
      <path d="M0 1L8 4L0 7z" />
    </marker>
  </defs>`;

/** In pixels. */
export const LEGEND_WIDTH = 320;
const SAMPLE = 36;

/** Which line says what, in one row. */
export const legend = ({ basis }: PictureWords): Html =>
  html`<g class="legend" aria-hidden="true">
    <path class="link STATED" fill="none" d="M0 0H${SAMPLE}" />
    <text x="${SAMPLE + 8}" y="5">${basis.STATED}</text>
    <path class="link INFERRED" fill="none" d="M${LEGEND_WIDTH / 2 - 30} 0h${SAMPLE}" />
    <text x="${LEGEND_WIDTH / 2 - 22 + SAMPLE}" y="5">${basis.INFERRED}</text>
  </g>`;

/** The name of a kind over its columns. */
export const drawHeading = ({ kind, x, width }: Heading, { columns }: PictureWords): Html =>
  html`<g class="heading ${kind}" aria-hidden="true">
    <text x="${x}" y="-20">${columns[kind]}</text>
    <path d="M${x} -12H${x + width}" />
  </g>`;
