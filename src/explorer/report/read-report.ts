import type { EntityKind, MeasureStatus } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';
import type { Ask } from '../ask.ts';
import type { View } from '../view.ts';

/** What a name or a figure of the text leads to. */
export type Target = { readonly href: string; readonly kind: EntityKind; readonly name: string };

export type ReportSection = Span & {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
};

export type ReportFrame = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly year: number;
  readonly issuedOn: string | null;
  readonly speaker: string | null;
  readonly place: { readonly name: string; readonly href: string };
  readonly text: string;
  readonly sections: readonly ReportSection[];
};

type Edge<Item> = { readonly node: Item };
type Connection<Item> = {
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type Mention = { readonly entity: Target; readonly evidence: Span };
type Figure = {
  readonly about: Target;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly status: MeasureStatus;
  readonly evidence: readonly (Span & { readonly quote: string; readonly report: { readonly id: string } })[];
};

export type ReportContent = {
  readonly report: ReportFrame;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
};

const FRAME = `query Report($id: ID!, $script: NameScript!) {
  node(id: $id) {
    ... on Report {
      id href title year issuedOn speaker
      place { name(script: $script) href }
      text
      sections { id heading depth start end }
    }
  }
}`;

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
      indicator value unit year status
      evidence { start end quote report { id } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A report with everything that its page links, page by page of the service; null when nothing has the id. */
export const readReport = async (
  ask: Ask,
  id: string,
  script: View['script'],
): Promise<ReportContent | null> => {
  const { node: report } = await ask<{ readonly node: Partial<ReportFrame> | null }>(FRAME, { id, script });
  if (report === null || !isFrame(report)) return null;
  const [mentions, figures] = await Promise.all([
    all(async (after) => {
      const { node } = await ask<{ readonly node: { readonly page: Connection<Mention> } }>(MENTIONS, {
        id,
        script,
        after,
      });
      return node.page;
    }),
    all(async (after) => {
      const { page } = await ask<{ readonly page: Connection<Figure> }>(FIGURES, { id, script, after });
      return page;
    }),
  ]);
  return { report, mentions, figures };
};

/** An id of another kind of node has none of the fields of a report. */
const isFrame = (node: Partial<ReportFrame>): node is ReportFrame => node.text !== undefined;

const all = async <Item>(
  pageAfter: (cursor: string | null) => Promise<Connection<Item>>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const { edges, pageInfo }: Connection<Item> = await pageAfter(cursor);
    items.push(...edges.map(({ node }) => node));
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (cursor !== null);
  return items;
};
