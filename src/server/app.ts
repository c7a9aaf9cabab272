import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';

import { exampleTarget } from './examples.ts';
import { compress } from './middleware/compress.ts';
import { type HostSettings, knownHosts } from './middleware/hosts.ts';
import { ratePerClient, type RateSettings } from './middleware/rate.ts';
import { createGraphiql } from './routes/graphiql.ts';
import type { Readiness } from './readiness.ts';
import { health, ready } from './routes/health.ts';
import type { WidgetHandlers } from './routes/widget.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

export type AppTools = {
  /** GraphQL over HTTP: what createServer makes. */
  readonly graphql: { readonly fetch: Fetch };
  /** Every page of the site; what it does not have, it answers with a page that helps. */
  readonly pages: Hono;
  readonly widget: WidgetHandlers;
  readonly readiness: () => Readiness;
  readonly hosts: HostSettings;
  readonly rate: RateSettings;
  /** Whether browsers reach it over TLS alone. */
  readonly isSecure: boolean;
  /** Whether `/graphql` has a page for people. */
  readonly hasGraphiql: boolean;
  /** Where defects are written. */
  readonly log: (error: unknown) => void;
};

/** Public data without cookies: any page may ask, and what is kept for one page is right for any other. */
const forAnyPage = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
  exposeHeaders: ['retry-after', 'etag'],
  maxAge: 86_400,
});

/** Headers that a handler sets itself stay. */
const safely = (isSecure: boolean) =>
  secureHeaders({
    overwrite: false,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    strictTransportSecurity: isSecure && 'max-age=15552000',
    xFrameOptions: 'DENY',
  });

/** The service as a function from request to response: all that it answers, and what each answer goes through. It listens nowhere. */
export const createApp = (tools: AppTools): Hono => {
  const { graphql, pages, widget, log } = tools;
  const app = new Hono();
  return app
    .onError((error, context) => {
      log(error);
      return context.text('The service failed to answer. It is a defect: please report it.\n', 500, {
        'cache-control': 'no-store',
      });
    })
    .notFound((context) => pages.fetch(context.req.raw))

    .get('/health', health)
    .get('/ready', ready(tools.readiness))

    .use(knownHosts(tools.hosts))
    .use(safely(tools.isSecure))
    .use(compress())
    .use(etag({ weak: true }))
    .use(methodNotAllowed({ app }))
    .use('/graphql', forAnyPage)
    .use('/widget.js', forAnyPage)
    .use('/terms.json', forAnyPage)

    .get('/widget.js', widget.script)
    .get('/terms.json', widget.terms)
    .use(ratePerClient(tools.rate))
    .get('/try/:number', (context, next) => {
      const target = exampleTarget(context.req.path);
      return target === undefined ? next() : Promise.resolve(context.redirect(target, 302));
    })
    .get('/graphql', tools.hasGraphiql ? createGraphiql() : (_, next) => next())
    .all('/graphql', (context) => graphql.fetch(context.req.raw))
    .route('/', pages);
};
