import { badInput } from './errors.ts';

/** The page that a client asked for; positions are those inside cursors. */
export type Page = {
  readonly limit: number;
  readonly after: string | null;
  readonly before: string | null;
  readonly backward: boolean;
};

export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

export const MOST_PER_PAGE = 100;
const USUAL_PER_PAGE = 20;

/**
 * Reads Relay's four arguments.
 *
 * @throws BAD_INPUT for `first` or `last` outside 0..100, both of them, or a cursor that this service did not give
 */
export const toPage = ({ first, after, last, before }: PageArgs): Page => {
  const isFirst = first !== null && first !== undefined;
  const isLast = last !== null && last !== undefined;
  if (isFirst && isLast) throw badInput('first and last must not be given together; page from one end.');
  const limit = isFirst ? bounded('first', first) : isLast ? bounded('last', last) : USUAL_PER_PAGE;
  return { limit, after: fromCursor('after', after), before: fromCursor('before', before), backward: isLast };
};

/** @throws BAD_INPUT outside the bounds */
export const bounded = (name: string, value: number, least = 0, most = MOST_PER_PAGE): number => {
  if (value >= least && value <= most) return value;
  throw badInput(`${name} must be from ${least} to ${most}, was ${value}; ask for less and page on.`);
};

const MARK = 'at:';

/** Cursors are opaque to clients: the position of the item, which stays where it is while others are added. */
export const toCursor = (position: string): string =>
  Buffer.from(`${MARK}${position}`, 'utf8').toString('base64url');

const fromCursor = (name: string, cursor: string | null | undefined): string | null => {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (text.startsWith(MARK)) return text.slice(MARK.length);
  throw badInput(
    `${name} must be a cursor that this service gave, was ${JSON.stringify(cursor.slice(0, 40))}; take it from an edge or from pageInfo.`,
  );
};

/** An item with its place in the order that is paged through. */
export type Positioned<Item> = { readonly item: Item; readonly position: string };

/** Rows of a page, in the order in which they were read: backward pages from their end. One row more than the limit says that there is more. */
export type Rows<Item> = { readonly rows: readonly Positioned<Item>[]; readonly total: number };

export type Connection<Item> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
};

/** How many rows to read for a page: one more than it holds, to learn whether there is more. */
export const rowsToRead = ({ limit }: Page): number => limit + 1;

export const toConnection = <Item>({ rows, total }: Rows<Item>, page: Page): Connection<Item> => {
  const kept = rows.slice(0, page.limit);
  const isMore = rows.length > page.limit;
  const edges = (page.backward ? kept.toReversed() : kept).map(({ item, position }) => ({
    cursor: toCursor(position),
    node: item,
  }));
  return {
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : isMore,
      hasPreviousPage: page.backward ? isMore : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
