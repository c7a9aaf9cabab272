import { createHash } from 'node:crypto';

import { isKnownTag } from '../domain/entity-tags.ts';
import { type TermFileTools, toTermFile } from '../answers/term-file.ts';
import type { Context } from '../resolvers/context.ts';
import type { Door } from './serve-pages.ts';

export type WidgetTools = TermFileTools & {
  readonly context: () => Pick<Context, 'termIndex'>;
  /** What else the widget wants to be told: the words that cards speak. */
  readonly card: unknown;
  readonly log: (error: unknown) => void;
  /** The widget, ready to run in a browser. */
  readonly script: string;
};

type Body = { readonly text: string; readonly type: string; readonly tag: string };

/**
 * Answers `/widget.js` and `/terms.json`, the index of all terms, to any page. Both may be used again for five minutes, then for a day
 * while a newer one is asked for; the ETag changes with what they hold.
 */
export const createWidgetDoor = ({ context, script, card, log, ...tools }: WidgetTools): Door => {
  const widget = bodyOf(script, 'text/javascript; charset=utf-8');
  const terms = latest(async () => {
    const index = await context().termIndex();
    return [
      index.version,
      () => bodyOf(JSON.stringify({ ...toTermFile(index, tools), card }), 'application/json'),
    ];
  });
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/widget.js') return answer(request, widget);
    if (pathname === '/terms.json') return terms().then((body) => answer(request, body), refuse(log));
    return null;
  };
};

const HEADERS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
};

const refuse = (log: (error: unknown) => void) => (error: unknown) => {
  log(error);
  return new Response('The index of terms cannot be read now; try again.\n', {
    status: 503,
    headers: { ...HEADERS, 'cache-control': 'no-store' },
  });
};

const METHODS = ['GET', 'HEAD'];

const answer = (request: Request, { text, type, tag }: Body): Response => {
  if (!METHODS.includes(request.method))
    return new Response(`The method must be GET or HEAD, was ${request.method}.\n`, {
      status: 405,
      headers: { ...HEADERS, allow: METHODS.join(', '), 'cache-control': 'no-store' },
    });
  const headers = { ...HEADERS, etag: tag };
  if (isKnownTag(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': type } });
};

/** Weak: the same text may be sent compressed. */
const bodyOf = (text: string, type: string): Body => ({
  text,
  type,
  tag: `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`,
});

/** Makes a value again only when its version is another. */
const latest = <Value>(
  current: () => Promise<readonly [version: number, make: () => Value]>,
): (() => Promise<Value>) => {
  let kept: { readonly version: number; readonly value: Value } | undefined;
  return async () => {
    const [version, make] = await current();
    if (kept?.version !== version) kept = { version, value: make() };
    return kept.value;
  };
};
