import { createHash } from 'node:crypto';

import type { Context, Handler, Next } from 'hono';

import { EXAMPLES } from '../examples.ts';

type Page = { readonly body: Uint8Array<ArrayBuffer>; readonly policy: string; readonly etag: string };

/**
 * `/graphql` as a person opens it: GraphiQL, the same for everybody, so that browsers and proxies keep it. Its page is one string of
 * megabytes: it is read when someone asks for it, and once.
 */
export const createGraphiql = (): Handler => {
  let made: Promise<Page> | undefined;
  return async (context: Context, next: Next) => {
    if (!(context.req.header('accept') ?? '').includes('text/html')) return next();
    const { body, policy, etag } = await (made ??= makePage());
    return context.body(body, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'public, max-age=3600',
      vary: 'accept',
      etag,
    });
  };
};

const makePage = async (): Promise<Page> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL({
    title: 'Tifa 提法',
    defaultTabs: EXAMPLES.map(({ query }) => ({ query })),
    credentials: 'omit',
  });
  return { body: new TextEncoder().encode(text), policy: policyOf(text), etag: `W/"${digest(text)}"` };
};

/** Its own scripts, told by what they hold; the workers that they make; the styles that its editor writes; and questions to this service. */
const policyOf = (page: string): string =>
  [
    "default-src 'none'",
    `script-src ${[...scriptsIn(page)].map((script) => `'sha256-${digest(script)}'`).join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const scriptsIn = function* (page: string): Generator<string> {
  const [open, close] = ['<script>', '</script>'];
  for (let at = page.indexOf(open); at >= 0; at = page.indexOf(open, at)) {
    const end = page.indexOf(close, at);
    yield page.slice(at + open.length, end);
    at = end;
  }
};

/** As a browser reads a script: line ends are `\n`. */
const digest = (script: string): string =>
  createHash('sha256').update(script.replaceAll('\r\n', '\n')).digest('base64');
