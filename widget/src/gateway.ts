import type { Answer } from './answer.ts';

export type Gateway = {
  /**
   * Each card is asked for once on a page, however often it is opened.
   *
   * @throws 'offline', 'slow' or 'failed'
   */
  readonly ask: (ids: readonly string[], script: string) => Promise<Answer>;
  /** Takes back the last question if it is not answered yet. */
  readonly abandon: () => void;
};

export type Failure = 'offline' | 'slow' | 'failed';

/** In milliseconds. */
const PATIENCE = 10_000;

/** Candidates that one card shows. */
const MOST = 20;

export const createGateway = (endpoint: string, query: string): Gateway => {
  const known = new Map<string, Promise<Answer>>();
  let last = new AbortController();
  return {
    ask: (ids, script) => {
      const url = new URL(endpoint);
      url.searchParams.set('query', query);
      url.searchParams.set('variables', JSON.stringify({ ids: ids.slice(0, MOST), script }));
      const before = known.get(url.href);
      if (before) return before;
      last = new AbortController();
      const answer = fetchAnswer(url.href, last.signal);
      known.set(url.href, answer);
      answer.catch(() => known.delete(url.href));
      return answer;
    },
    abandon: () => last.abort(),
  };
};

/** What is no answer to the question throws, here or where it is drawn. */
const fetchAnswer = async (url: string, abandoned: AbortSignal): Promise<Answer> => {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.any([abandoned, late]) });
    const { data }: { readonly data: Answer } = await response.json();
    data.nodes.at(0);
    return data;
  } catch (cause) {
    throw new Error(late.aborted ? 'slow' : navigator.onLine ? 'failed' : 'offline', { cause });
  }
};
