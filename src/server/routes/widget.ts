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
    return [index.version, () => JSON.stringify({ ...toTermFile(index, tools), card })];
  });
  return {
    script: (context) =>
      context.body(script, 200, { ...HEADERS, 'content-type': 'text/javascript; charset=utf-8' }),
    terms: async (context) => {
      try {
        return context.body(await terms(), 200, { ...HEADERS, 'content-type': 'application/json' });
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
