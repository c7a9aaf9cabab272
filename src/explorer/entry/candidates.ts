import type { Level, TermStatus } from '../../domain/kinds.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import { nameLink } from './names.ts';
import type { Named } from './shapes.ts';

export type Candidate = Named & {
  readonly level: Level | null;
  readonly issuer: { readonly name: string } | null;
  readonly status: TermStatus;
};

/** Terms that share a label, each with what tells it from the others: who issued it, and at what level. */
export const candidateList = (candidates: readonly Candidate[], view: View): Html =>
  html`<ul class="rows">
    ${candidates.map(
      (term) =>
        html`<li>
          ${nameLink(term, view)}
          <span class="quiet">
            ${term.issuer?.name ?? view.words.entry.noIssuer}
            ${term.level === null ? NOTHING : html`· ${view.words.levels[term.level]}`} ·
            ${view.words.status[term.status]}
          </span>
        </li>`,
    )}
  </ul>`;
