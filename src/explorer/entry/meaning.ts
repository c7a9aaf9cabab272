import type { TermStatus } from '../../domain/kinds.ts';
import { html, type Html } from '../html.ts';
import type { View } from '../view.ts';
import { nothingRecorded } from './missing.ts';
import { nameList, recordLanguage } from './names.ts';
import { draftMark, renderProof } from './proof.ts';
import { type Named, type Proven, type Told, TOLD } from './shapes.ts';

/** Needs PROVEN. */
export const MEANING = `
fragment Meaning on Term {
  definitions { text(script: $script) ${TOLD} evidence { ...Proven } }
}`;

export type Meaning = {
  readonly summary: string | null;
  readonly status: TermStatus;
  readonly partOf: readonly Named[];
  readonly definitions: readonly (Told & { readonly text: string; readonly evidence: Proven })[];
};

/** What each report says that a term means; where none says it, just that. */
export const renderMeaning = (term: Meaning, view: View): Html =>
  term.definitions.length === 0
    ? withoutDefinition(term, view)
    : html`${term.definitions.map(
        (definition) =>
          html`<div class="definition">
            <p class="meaning" lang="${recordLanguage(view)}">${definition.text}</p>
            ${draftMark(definition, view)}${renderProof(definition.evidence, definition, view)}
          </div>`,
      )}`;

const withoutDefinition = ({ status, summary, partOf }: Meaning, view: View): Html => {
  const { missing } = view.words;
  if (status === 'USED_UNDEFINED') return html`<p class="missing">${missing.undefined}</p>`;
  if (summary === null) return nothingRecorded(view);
  return html`<p class="meaning" lang="${recordLanguage(view)}">${summary}</p>
    ${partOf.length === 0 ? '' : html`<p class="quiet">${nameList(partOf, view)}</p>`}
    ${status === 'NAMED_IN_DEFINITION' ? html`<p class="missing">${missing.named}</p>` : ''}`;
};
