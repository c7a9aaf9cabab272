import { createHash } from 'node:crypto';

import type { GraphClient } from './client.ts';
import type { NamedQueries } from './named-queries.ts';

/**
 * Lets the database plan every named query, so that a broken one stops the start and not a reader. What has been planned once is noted in
 * the graph, since planning them all takes seconds: the next start with the same queries asks for nothing.
 *
 * @returns how many queries were planned
 * @throws QUERY_INVALID with the name of a query that the database rejects
 */
export const checkQueries = async (client: GraphClient, queries: NamedQueries): Promise<number> => {
  const texts = queries.all().flatMap(({ variants }) => [...variants.values()]);
  const checksum = createHash('sha256').update(texts.join('\n')).digest('hex');
  const [noted] = await client.read<{ checksum: string }>('queries/checked', {});
  if (noted?.checksum === checksum) return 0;
  await inParallel(texts, AT_ONCE, (text) => client.statement(`EXPLAIN ${text}`));
  await client.inTransaction((writer) => writer.write('queries/note-checked', { checksum }));
  return texts.length;
};

const AT_ONCE = 2;

const inParallel = async <Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
};
