import type { Plugin } from 'graphql-yoga';

/** As long as a reader's way over one page, and no longer than a corrected fact may wait. */
const KEPT = 'public, max-age=60';

/** Lets browsers and proxies keep whole answers to these documents, asked for with GET: those of the widget's cards. */
export const keepAnswers = (documents: readonly string[]): Plugin => {
  const whole = new WeakSet<Request>();
  return {
    onResultProcess: ({ request, result }) => {
      if (!Array.isArray(result) && 'data' in result && result.errors === undefined) whole.add(request);
    },
    onResponse: ({ request, response }) => {
      const query = new URL(request.url).searchParams.get('query');
      const isKept = request.method === 'GET' && query !== null && documents.includes(query);
      if (isKept && whole.has(request)) response.headers.set('cache-control', KEPT);
    },
  };
};
