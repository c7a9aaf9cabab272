import { graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';

import { PROJECT } from '../src/bin/project.ts';
import { createGraphClient } from '../src/graph/client.ts';
import type { NamedQueries } from '../src/graph/named-queries.ts';
import { readLexicon } from '../src/ingest/seeds.ts';
import { createContexts } from '../src/server/create-context.ts';
import { readSchema } from '../src/server/schema.ts';
import { type Figure, ratio, spread } from './figures.ts';
import type { Connection, Question } from './http.ts';
import { recording, replay, type Sent } from './recorded.ts';
import { type Rounds, timeInTurn } from './rounds.ts';

export type Comparison = {
  readonly id: string;
  readonly what: string;
  readonly question: Question;
  readonly rounds: Rounds;
  /** The ratio asked for; null: none is. */
  readonly atMost: number | null;
};

export type CompareTools = {
  readonly connection: Connection;
  readonly driver: Driver;
  readonly queries: NamedQueries;
  readonly progress: (line: string) => void;
};

/** Asks through the service over HTTP, and in turn sends the very queries of that question raw over Bolt. */
export const compare = async (
  { id, what, question, rounds, atMost }: Comparison,
  { connection, driver, queries, progress }: CompareTools,
): Promise<readonly Figure[]> => {
  const sent = await queriesOf(question, driver, queries);
  const [service, raw] = await timeInTurn(
    [() => connection.ask(question), replay(driver, queries, sent)],
    rounds,
    (round) => progress(`${what}: round ${round} of ${rounds.counted}`),
  );
  if (service === undefined || raw === undefined) throw new RangeError('both ways must have been timed');
  const count = `${sent.length} ${sent.length === 1 ? 'query' : 'queries'}`;
  return [
    spread({ id: `${id}.service`, what: `${what}, through the service` }, service),
    spread({ id: `${id}.bolt`, what: `  its ${count} raw over Bolt` }, raw),
    ratio({ id: `${id}.ratio`, what: '  service : raw' }, service, raw, atMost),
  ];
};

/** What the service sends for a question, from a service in this process. The second time: by then no query waits for a plan. */
const queriesOf = async (
  { query: source, variables: variableValues = {} }: Question,
  driver: Driver,
  queries: NamedQueries,
): Promise<readonly Sent[]> => {
  const client = createGraphClient({ openDriver: () => driver, queries, database: null });
  const schema = readSchema(PROJECT.schema);
  const lexicon = readLexicon(PROJECT.seeds);
  const askOnce = async (): Promise<readonly Sent[]> => {
    const { reader, sent } = recording(client);
    const contextValue = createContexts({ reader, ...lexicon })();
    const { errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors !== undefined)
      throw new AggregateError(errors, 'The question must be answered without errors.');
    return sent;
  };
  await askOnce();
  return askOnce();
};
