import { type Ask, dataOf } from './ask.ts';

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};
export type Connection<Node> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfo;
};

/** The arguments of a page as GraphQL text: `first: 7, after: "…"`. */
export type GetPage<Node> = (args: string) => Promise<Connection<Node>>;

export const CONNECTION = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** All pages from the front, one after the other. */
export const pagesForward = async <Node>(
  get: GetPage<Node>,
  size: number,
): Promise<readonly Connection<Node>[]> => {
  const pages: Connection<Node>[] = [];
  for (let after = ''; ;) {
    const page = await get(`first: ${size}${after}`);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
};

/** All pages from the end, the last one first. */
export const pagesBackward = async <Node>(
  get: GetPage<Node>,
  size: number,
): Promise<readonly Connection<Node>[]> => {
  const pages: Connection<Node>[] = [];
  for (let before = ''; ;) {
    const page = await get(`last: ${size}${before}`);
    pages.push(page);
    if (!page.pageInfo.hasPreviousPage) return pages;
    before = `, before: ${JSON.stringify(page.pageInfo.startCursor)}`;
  }
};

export const nodesOf = <Node>(pages: readonly Connection<Node>[]): readonly Node[] =>
  pages.flatMap(({ edges }) => edges.map(({ node }) => node));

/**
 * Every node of a list of the query, `terms` or `measures`, in pages of a hundred, or of fewer where each node has pages of its own. `filter`
 * is GraphQL text: `{ year: 2024 }`.
 */
export const everyNode = async (
  ask: Ask,
  list: string,
  fields: string,
  filter = '{}',
  size = 100,
  // Tests read answers of their own questions.
  // oxlint-disable-next-line typescript/no-explicit-any
): Promise<readonly any[]> => {
  const page = (args: string): string =>
    `{ ${list}(filter: ${filter}, ${args}) { ${CONNECTION} edges { cursor node { ${fields} } } } }`;
  return nodesOf(await pagesForward(async (args) => (await dataOf(ask(page(args))))[list], size));
};
