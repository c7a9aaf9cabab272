import { html, type Html } from '../html.ts';
import type { View } from '../view.ts';
import { anchorOf } from './draw-text.ts';
import type { ReportFrame } from './read-report.ts';

/** Parts and chapters; paragraphs with a heading of their own are too many to find one's way by. */
const DEEPEST = 2;

/** What the report holds, to be gone to: beside the text where there is room, else folded above it. */
export const contentsOf = ({ sections }: ReportFrame, { words }: View): Html =>
  html`<nav class="contents" aria-label="${words.report.contents}">
    <details>
      <summary>${words.report.contents}</summary>
      <ol lang="zh">
        ${sections
          .filter(({ depth }) => depth <= DEEPEST)
          .map(
            (section) =>
              html`<li data-depth="${section.depth}">
                <a href="#${anchorOf(section)}">${section.heading}</a>
              </li>`,
          )}
      </ol>
    </details>
  </nav>`;
