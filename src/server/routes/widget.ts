import { createHash } from 'node:crypto';

import type { Handler } from 'hono';

import { type TermFileTools, toTermFile } from '../../answers/term-file.ts';
import type { TermIndex } from '../../answers/term-index.ts';

export type WidgetTools = TermFileTools & {
  readonly termIndex: () => Promise<TermIndex>;
  /** What else the widget wants to be told: the words that cards speak. */
  readonly card: unknown;
  readonly log: (error: unknown) => void;
  /** The widget, ready to run in a browser. */
  readonly script: string;
};

/** `/widget.js`, and `/terms.json`, the index of all terms: for any page. */
export type WidgetHandlers = { readonly script: Handler; readonly terms: Handler };

/** Both may be used again for five minutes, then for a day while a newer one is asked for; the ETag changes with what they hold. */
export const createWidgetHandlers = ({
  termIndex,
  script,
  card,
  log,
  ...tools
}: WidgetTools): WidgetHandlers => {
  const terms = latest(async () => {
    const index = await termIndex();
    return [index.version, () => bodyOf(JSON.stringify({ ...toTermFile(index, tools), card }))];
  });
  const widget = bodyOf(script);
  return {
    script: (context) =>
      context.body(widget.text, 200, {
        ...HEADERS,
        etag: widget.etag,
        'content-type': 'text/javascript; charset=utf-8',
      }),
    terms: async (context) => {
      try {
        const { text, etag } = await terms();
        return context.body(text, 200, { ...HEADERS, etag, 'content-type': 'application/json' });
      } catch (error) {
        log(error);
        return context.text('The index of terms cannot be read now; try again.\n', 503, UNKEPT);
      }
    },
  };
};

const SHARED = { 'cross-origin-resource-policy': 'cross-origin' };
const HEADERS = { ...SHARED, 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' };
const UNKEPT = { ...SHARED, 'cache-control': 'no-store', 'retry-after': '5' };

type Body = { readonly text: string; readonly etag: string };

/** With its tag, which is not made anew for each who asks. */
const bodyOf = (text: string): Body => ({
  text,
  etag: `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`,
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
