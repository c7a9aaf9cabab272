import { html, type Html } from '../html.ts';
import { sayLink } from '../pictures/say-link.ts';
import { PICTURE_WORDS } from '../pictures/words/words.ts';
import type { View } from '../view.ts';
import { nameLink } from './names.ts';
import { conclusion, draftMark, renderProofs } from './proof.ts';
import type { Related } from './shapes.ts';

/** The facts that connect an entity with others, each with its proof; null where there are none. */
export const renderRelations = (related: readonly Related[], id: string, view: View): Html | null =>
  related.length === 0
    ? null
    : html`<ul class="facts-list">
        ${related.map((relation) => renderRelation(relation, id, view))}
      </ul>`;

const renderRelation = (relation: Related, id: string, view: View): Html => {
  const other = relation.from.id === id ? relation.to : relation.from;
  const link = { ...relation, from: relation.from.id, to: relation.to.id };
  return html`<li>
    <p>
      <span class="quiet">${sayLink(link, other.id, PICTURE_WORDS[view.language])}</span>
      ${nameLink(other, view)} ${basisMark(relation, view)}
    </p>
    ${draftMark(relation, view)}${conclusion(relation, view)}
    ${renderProofs(relation.evidence, relation, view)}
  </li>`;
};

const basisMark = ({ basis }: Related, { words }: View): Html =>
  html`<span class="basis ${basis}">${words.basis[basis]}</span>`;
