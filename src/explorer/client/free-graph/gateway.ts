import { drawingOfSubgraph, PICTURED_NODE, type PicturedSubgraph } from '../../pictures/answers.ts';
import type { Drawing } from '../../pictures/drawing.ts';
import type { FreeGraphOrder } from '../../pictures/render-free-graph.ts';

/** Quotes are left to the pages: a wide neighbourhood has hundreds. */
const AROUND = `${PICTURED_NODE}
query Around($of: ID!, $depth: Int!, $first: Int!, $script: NameScript!) {
  neighborhood(of: $of, depth: $depth, first: $first) {
    isPartial
    nodes { ...Pictured }
    links { id kind basis verb note from { id } to { id } }
  }
}`;

type Around = Omit<PicturedSubgraph, 'links'> & {
  readonly links: readonly Omit<PicturedSubgraph['links'][number], 'evidence'>[];
};
type Answer = { readonly data?: { readonly neighborhood: Around | null } | null };

/** Asks the service of this page; null when it gave no answer. */
export const fetchDrawing = async ({ of, depth, first, script }: FreeGraphOrder): Promise<Drawing | null> => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: AROUND, variables: { of, depth, first, script } }),
    });
    const { data }: Answer = await response.json();
    return data?.neighborhood ? toDrawing(data.neighborhood) : null;
  } catch {
    return null;
  }
};

const toDrawing = ({ links, ...around }: Around): Drawing | null =>
  drawingOfSubgraph({ ...around, links: links.map((link) => ({ ...link, evidence: [] })) });
