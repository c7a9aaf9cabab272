import { readFileSync } from 'node:fs';

import { buildWidget } from '../../../widget/build.ts';
import { at, type Handler, html, type Site, startSite } from './site.ts';

/** How the service answers a card's question. `down`: with status 500; `garbage`: with what is no answer; `dead`: it hangs up. */
export type Health = 'well' | 'down' | 'garbage' | 'html' | 'dead' | 'silent';

export type WidgetSite = Site & {
  /** Puts a page at an address of its own, and answers the address. `body` is what `<body>` holds. */
  readonly page: (body: string, options?: PageOptions) => string;
  readonly be: (health: Health) => void;
  /** How many questions were asked since the last call. */
  readonly questions: () => number;
};

export type PageOptions = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly lang?: string;
  /** Attributes of the explainer; null: the page has none. */
  readonly explainer?: string | null;
  readonly title?: string;
};

const recorded = (name: string): string =>
  readFileSync(new URL(`../recorded/${name}.json`, import.meta.url), 'utf8');

type Cards = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The widget, the index of the seed graph and answers that the service gave (see tests/database/the-widget-answers-as-annotate). */
export const startWidgetSite = async (): Promise<WidgetSite> => {
  const cards = JSON.parse(recorded('cards')) as Cards;
  const terms = recorded('terms');
  const pages = new Map<string, () => Response>();
  let health: Health = 'well';
  let asked = 0;
  const graphql: Handler = at('/graphql', (request) => {
    asked++;
    return answers[health](new URL(request.url).searchParams, cards);
  });
  const script = buildWidget();
  const site = await startSite(
    at('/widget.js', () => asset(script, 'text/javascript')),
    at('/terms.json', () => asset(terms, 'application/json')),
    graphql,
    (request) => pages.get(new URL(request.url).pathname)?.() ?? null,
  );
  return {
    ...site,
    page: (body, options = {}) => {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, () => html(documentOf(body, options), options.headers));
      return site.origin + path;
    },
    be: (next) => {
      health = next;
    },
    questions: () => {
      const counted = asked;
      asked = 0;
      return counted;
    },
  };
};

const asset = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': type, 'access-control-allow-origin': '*' } });

const documentOf = (
  body: string,
  { lang = 'zh-Hant', explainer = '', title = '湞江' }: PageOptions,
): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<script type="module" src="/widget.js"></script></head>
<body>${body}${explainer === null ? '' : `<term-explainer ${explainer}></term-explainer>`}</body></html>`;

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  });

type Answering = (parameters: URLSearchParams, cards: Cards) => Response | Promise<Response>;

const answers: Readonly<Record<Health, Answering>> = {
  well: (parameters, cards) => {
    const { ids, script } = JSON.parse(parameters.get('variables') ?? '') as {
      ids: string[];
      script: string;
    };
    return json({ data: { nodes: ids.map((id) => cards[script]?.[id] ?? null) } });
  },
  down: () => new Response('{"errors":[{"message":"no"}]}', { status: 500 }),
  garbage: () => json({ data: { nodes: [{ name: 7, parts: 'x' }] } }),
  html: () => html('<h1>Sign in to this network</h1>'),
  dead: () => Response.error(),
  silent: () => new Promise<Response>(() => undefined),
};
