import { TifaError } from '../domain/errors.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** One error of a GraphQL answer. */
export type AnswerError = {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
};

/** A GraphQL answer as it came. */
export type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly AnswerError[] };

/**
 * Asks one GraphQL question.
 *
 * @throws SERVICE_UNAVAILABLE when nothing answers, or what answers does not speak GraphQL
 */
export type Ask = <Data>(query: string, variables: Variables) => Promise<Answer<Data>>;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Asks over HTTP; `fetch` may as well be that of a server in this process. */
export const createAsk =
  (fetch: Fetch, url: string): Ask =>
  async <Data>(query: string, variables: Variables) => {
    const body = await bodyOf(fetch, url, JSON.stringify({ query, variables }));
    if (isAnswer<Data>(body)) return body;
    throw new TifaError(
      'SERVICE_UNAVAILABLE',
      `${url} must answer GraphQL, and answers something else; correct TIFA_URL, for example http://127.0.0.1:4000/graphql.`,
    );
  };

const bodyOf = async (fetch: Fetch, url: string, body: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    return await response.json().catch(() => undefined);
  } catch (cause) {
    throw new TifaError(
      'SERVICE_UNAVAILABLE',
      `${url} must be a Tifa service, and cannot be reached; start one with npm start, or unset TIFA_URL.`,
      { cause },
    );
  }
};

/** What the data hold is the service's promise: its schema. */
const isAnswer = <Data>(body: unknown): body is Answer<Data> =>
  typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
