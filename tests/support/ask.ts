import { PROJECT } from '../../src/bin/project.ts';
import type { Reader } from '../../src/graph/client.ts';
import type { Lexicon } from '../../src/ingest/seeds.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { PATIENT } from './patient.ts';
import { readSchema } from '../../src/server/schema.ts';

export type Answer = {
  readonly status: number;
  // Tests read answers of their own questions; the schema has its own test.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
};

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

type Tools = {
  readonly reader: Reader;
  readonly lexicon: Lexicon;
  readonly log: (error: unknown) => void;
};

/** Asks a service on a reader as a client would, over HTTP semantics but without a port. */
export const createAsk = ({ reader, lexicon, log }: Tools): Ask => {
  const yoga = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader, ...lexicon }),
    log,
    limits: PATIENT,
  });
  return async (query, variables = {}) => {
    const response = await yoga.fetch('http://tifa.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors };
  };
};

/** What an answer without errors says. */
export const dataOf = async (answer: Promise<Answer>): Promise<Answer['data']> => {
  const { data, errors } = await answer;
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};

/** The codes of an answer's errors, in order. */
export const codesOf = async (answer: Promise<Answer>): Promise<readonly string[]> =>
  (await answer).errors.map(({ extensions }) => extensions.code);

/** As many fields as one request may ask for. */
const AT_ONCE = 20;

/** The values of many fields of one kind, in their order: asked for together, as many as a request may ask for. */
export const askTogether = async <Value>(
  ask: Ask,
  fields: readonly string[],
  { fragments = '', atOnce = AT_ONCE } = {},
): Promise<readonly Value[]> => {
  const values: Value[] = [];
  for (let from = 0; from < fields.length; from += atOnce) {
    const some = fields.slice(from, from + atOnce).map((field, index) => `a${index}: ${field}`);
    const data = await dataOf(ask(`{ ${some.join('\n')} } ${fragments}`));
    values.push(...Object.values<Value>(data));
  }
  return values;
};
