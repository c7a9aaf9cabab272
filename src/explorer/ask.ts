import { type ErrorCode, isErrorCode, TifaError } from '../domain/errors.ts';

export type Variables = Readonly<Record<string, unknown>>;

type GraphQLAnswer = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
};

/**
 * Asks one GraphQL question of the service, and answers its data. A field that failed alone is null there. Who no longer wants to know
 * says so with the signal.
 *
 * @throws TifaError with the code of the answer when the question failed as a whole
 */
export type Ask = <Data>(query: string, variables?: Variables, signal?: AbortSignal) => Promise<Data>;

type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

/** Asks the service in this process as any client would: pages know nothing that other clients cannot know. */
export const createAsk =
  (fetch: Fetch): Ask =>
  async <Data>(query: string, variables: Variables = {}, signal?: AbortSignal) => {
    const response = await fetch('http://tifa.local/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal !== undefined && { signal }),
    });
    return dataOf<Data>((await response.json()) as GraphQLAnswer);
  };

/** What the data hold is the schema's promise. When nothing but failures came, it failed: who reads null would take it for an absence. */
const dataOf = <Data>({ data, errors }: GraphQLAnswer): Data => {
  const [first] = errors ?? [];
  const isFailure = first !== undefined && Object.values(data ?? {}).every((field) => field === null);
  if (data !== undefined && data !== null && !isFailure) return data as Data;
  throw new TifaError(codeOf(first?.extensions?.code), first?.message ?? 'The service gave no answer.');
};

const codeOf = (code: unknown): ErrorCode =>
  typeof code === 'string' && isErrorCode(code) ? code : 'UNEXPECTED';
