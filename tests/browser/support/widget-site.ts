import { SERVICE } from './service.ts';
import { at, type Handler, html, type Site, startSite } from './site.ts';

/** How a card's question is answered. `well`: by the service; `down`: with status 500; `garbage`: with what is no answer; `dead`: not, it hangs up. */
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

/** Pages of others before the service of the run: what a page asks of the widget's origin goes on to it, unless it is to fail. */
export const startWidgetSite = async (): Promise<WidgetSite> => {
  const pages = new Map<string, () => Response>();
  let health: Health = 'well';
  let asked = 0;
  const graphql: Handler = at('/graphql', (request) => {
    asked++;
    return answers[health](request);
  });
  const site = await startSite(
    at('/widget.js', forward),
    at('/terms.json', forward),
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

/** Uncompressed, so that headers and body stay those of each other; on a connection of its own, which nobody else closes meanwhile. */
const forward = ({ url, method, headers }: Request): Promise<Response> => {
  const { pathname, search } = new URL(url);
  const asked = new Headers(headers);
  asked.set('accept-encoding', 'identity');
  asked.set('connection', 'close');
  return fetch(`${SERVICE}${pathname}${search}`, { method, headers: asked });
};

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

type Answering = (request: Request) => Response | Promise<Response>;

const answers: Readonly<Record<Health, Answering>> = {
  well: forward,
  down: () => new Response('{"errors":[{"message":"no"}]}', { status: 500 }),
  garbage: () => json({ data: { nodes: [{ name: 7, parts: 'x' }] } }),
  html: () => html('<h1>Sign in to this network</h1>'),
  dead: () => Response.error(),
  silent: () => new Promise<Response>(() => undefined),
};
