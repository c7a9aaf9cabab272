import type { Ask } from '../ask.ts';
import { html, type Html, NOTHING } from '../html.ts';
import { withParameters } from '../view.ts';
import type { View } from '../view.ts';
import { sentenceAround } from './sentences.ts';
import { type Connection, nodesOf, type Use } from './shapes.ts';

/** Texts of reports by their ids. */
export type Texts = ReadonlyMap<string, string>;

const TEXTS = `query Texts($ids: [ID!]!) { nodes(ids: $ids) { ... on Report { id text } } }`;

type TextsData = { readonly nodes: readonly ({ readonly id: string; readonly text: string } | null)[] };

/** The texts in which the uses stand, so that each can be shown in its sentence. */
export const readTexts = async (ask: Ask, uses: Connection<Use> | null): Promise<Texts> => {
  const ids = [...new Set((uses === null ? [] : nodesOf(uses)).map(({ evidence }) => evidence.report.id))];
  if (ids.length === 0) return new Map();
  const { nodes } = await ask<TextsData>(TEXTS, { ids });
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node.text] as const])));
};

/** Where reports name an entity, each use in its sentence; null where none does. */
export const renderUses = (uses: Connection<Use>, texts: Texts, view: View): Html | null => {
  if (uses.totalCount === 0) return null;
  const { endCursor, hasNextPage } = uses.pageInfo ?? { endCursor: null, hasNextPage: false };
  return html`<p class="quiet">${view.words.entry.uses(uses.totalCount)}</p>
    <ol class="uses" lang="zh">
      ${nodesOf(uses).map((use) => renderUse(use, texts, view))}
    </ol>
    ${
      hasNextPage && endCursor !== null
        ? html`<p>
            <a rel="next" href="${withParameters(view, { uses: endCursor })}#used"
              >${view.words.entry.more}</a
            >
          </p>`
        : NOTHING
    }`;
};

const renderUse = ({ evidence }: Use, texts: Texts, view: View): Html => {
  const { before, words, after } = sentenceAround(texts.get(evidence.report.id) ?? evidence.quote, {
    start: texts.has(evidence.report.id) ? evidence.start : 0,
    end: texts.has(evidence.report.id) ? evidence.end : evidence.quote.length,
  });
  return html`<li>
    <p>
      ${before}<a href="${view.link(evidence.href)}"><mark>${words}</mark></a
      >${after}
    </p>
    <p class="quiet">${[evidence.report.title, ...evidence.section.path].join(' › ')}</p>
  </li>`;
};
