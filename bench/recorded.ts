import type { Driver } from 'neo4j-driver';

import type { Params, Reader } from '../src/graph/client.ts';
import type { Choices, NamedQueries } from '../src/graph/named-queries.ts';
import { toParams } from '../src/graph/params.ts';
import type { Work } from './rounds.ts';

/** A named query as the service sent it; `after` are the numbers of the queries whose answers were there already. */
export type Sent = {
  readonly name: string;
  readonly params: Params;
  readonly choices: Choices | undefined;
  readonly after: readonly number[];
};

/** A reader that notes what it is asked and passes it on. */
export const recording = (reader: Reader): { readonly reader: Reader; readonly sent: readonly Sent[] } => {
  const sent: Sent[] = [];
  const answered = new Set<number>();
  const read: Reader['read'] = async (name, params, choices, more) => {
    const number = sent.push({ name, params, choices, after: [...answered] }) - 1;
    const rows = await reader.read(name, params, choices, more);
    answered.add(number);
    return rows;
  };
  return { reader: { read }, sent };
};

/**
 * The same queries sent raw, by the same driver: as many at once as the service had under way at once, and each no earlier than the service
 * could have sent it.
 */
export const replay = (driver: Driver, queries: NamedQueries, sent: readonly Sent[]): Work => {
  const prepared = sent.map(({ name, params, choices, after }) => ({
    cypher: queries.text(name, choices),
    params: toParams(params),
    after,
  }));
  return async () => {
    const runs: Promise<void>[] = [];
    for (const { cypher, params, after } of prepared)
      runs.push(
        Promise.all(after.flatMap((number) => runs[number] ?? [])).then(() => run(driver, cypher, params)),
      );
    await Promise.all(runs);
  };
};

const run = async (driver: Driver, cypher: string, params: Record<string, unknown>): Promise<void> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    await session.run(cypher, params);
  } finally {
    await session.close();
  }
};
