import { timedOut } from '../../domain/errors.ts';
import type { Span } from '../../domain/records.ts';
import type { Ask } from '../ask.ts';
import type { View } from '../view.ts';
import type { Target } from './read-report.ts';

type Mention = { readonly entity: Target; readonly evidence: Span };
type Figure = {
  readonly about: Target;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly evidence: readonly (Span & { readonly quote: string; readonly report: { readonly id: string } })[];
};

/** Everything that a report names, and its figures with what they are of. */
export type Named = { readonly mentions: readonly Mention[]; readonly figures: readonly Figure[] };

/** Null: the database did not answer in time. */
type Page<Item> = {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
} | null;

const MENTIONS = `query Mentions($id: ID!, $script: NameScript!, $after: String) {
  node(id: $id) {
    ... on Report {
      page: mentions(kinds: [TERM, GOAL, PROJECT, PLACE, ORGANIZATION], first: 100, after: $after) {
        edges { node { entity { href kind name(script: $script) } evidence { start end } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const FIGURES = `query Figures($id: ID!, $script: NameScript!, $after: String) {
  page: measures(filter: { scope: { report: $id } }, first: 100, after: $after) {
    edges { node {
      about { href kind name(script: $script) }
      indicator value unit
      evidence { start end quote report { id } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * Reads it page by page of the service.
 *
 * @throws TIMEOUT when a page does not come in time
 */
export const readNamed = async (ask: Ask, id: string, script: View['script']): Promise<Named> => {
  const [mentions, figures] = await Promise.all([
    all(async (after) => {
      type Answer = { readonly node: { readonly page: Page<Mention> } };
      return (await ask<Answer>(MENTIONS, { id, script, after })).node.page;
    }),
    all(async (after) => (await ask<{ readonly page: Page<Figure> }>(FIGURES, { id, script, after })).page),
  ]);
  return { mentions, figures };
};

const all = async <Item>(
  pageAfter: (cursor: string | null) => Promise<Page<Item>>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await pageAfter(cursor);
    if (page === null) throw timedOut();
    items.push(...page.edges.map(({ node }) => node));
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (cursor !== null);
  return items;
};
