import { PROJECT } from '../../src/bin/project.ts';
import type { Reader } from '../../src/graph/client.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { type Limits, readLimits } from '../../src/server/limits/limits.ts';
import { readSchema } from '../../src/server/schema.ts';
import { fold } from '../unit/match/support.ts';

export type Refusal = {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly limit?: string;
    readonly asked?: number;
    readonly allowed?: number;
  };
};

export type Answered = {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly Refusal[];
  /** How many queries the database would have been asked. */
  readonly reads: number;
  readonly bytes: number;
};

export type CountingService = {
  readonly ask: (
    query: unknown,
    variables?: unknown,
    more?: Readonly<Record<string, unknown>>,
  ) => Promise<Answered>;
  readonly send: (url: string, init?: RequestInit) => Promise<Answered>;
  readonly log: readonly unknown[];
};

/** GraphQL over HTTP on a graph that holds nothing, and counts what it is asked. */
export const countingService = (limits: Partial<Limits> = {}, read?: Reader['read']): CountingService => {
  let reads = 0;
  const log: unknown[] = [];
  const reader: Reader = {
    read: async (...asked) => {
      reads++;
      return read === undefined ? [] : read(...asked);
    },
  };
  const graphql = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader, fold, words: [] }),
    log: (error) => log.push(error),
    limits: { ...readLimits(), ...limits },
  });
  const send = async (url: string, init: RequestInit = {}): Promise<Answered> => {
    reads = 0;
    const response = await graphql.fetch(url, init);
    const body = await response.text();
    const { data = null, errors = [] } = JSON.parse(body || '{}') as Partial<Answered>;
    return { status: response.status, data, errors, reads, bytes: Buffer.byteLength(body) };
  };
  return {
    log,
    send,
    ask: (query, variables = {}, more = {}) =>
      send('http://tifa.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables, ...more }),
      }),
  };
};
