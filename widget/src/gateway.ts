import type { Answer } from './answer.ts';
import { QUERY } from './query.ts';

export type Failure = 'offline' | 'slow' | 'failed';

/** Where a card's content stands. */
export type Asked = { readonly answer: Answer } | { readonly failure: Failure };

export type Gateway = {
  /** Each card is asked for once on a page, however often it is opened. An abandoned question is taken back. */
  readonly ask: (ids: readonly string[], script: string) => Promise<Asked>;
  readonly abandon: () => void;
};

/** In milliseconds. */
const PATIENCE = 10_000;

/** Candidates that one card shows. */
const MOST = 20;

export const createGateway = (endpoint: string): Gateway => {
  const known = new Map<string, Promise<Asked>>();
  let asking: AbortController | undefined;
  return {
    ask: (ids, script) => {
      const url = urlOf(endpoint, ids.slice(0, MOST), script);
      const before = known.get(url);
      if (before) return before;
      const controller = new AbortController();
      asking = controller;
      const answer = fetchAnswer(url, controller.signal).finally(() => {
        if (asking === controller) asking = undefined;
      });
      known.set(url, answer);
      void answer.then((asked) => 'failure' in asked && known.delete(url));
      return answer;
    },
    abandon: () => asking?.abort(),
  };
};

const urlOf = (endpoint: string, ids: readonly string[], script: string): string => {
  const url = new URL(endpoint);
  url.searchParams.set('query', QUERY);
  url.searchParams.set('variables', JSON.stringify({ ids, script }));
  return url.href;
};

const fetchAnswer = async (url: string, abandoned: AbortSignal): Promise<Asked> => {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([abandoned, late]),
    });
    const { data } = (await response.json()) as { readonly data?: Answer | null };
    return Array.isArray(data?.nodes) ? { answer: data } : { failure: 'failed' };
  } catch {
    return { failure: late.aborted ? 'slow' : navigator.onLine ? 'failed' : 'offline' };
  }
};
