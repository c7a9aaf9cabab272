import { type Context, Hono } from 'hono';

import { isTifaError } from '../domain/errors.ts';
import type { Ask, Variables } from './ask.ts';
import type { Assets } from './assets.ts';
import { frame } from './frame.ts';
import { languageOf } from './languages.ts';
import { createMemories } from './memories.ts';
import type { Asked, Page, ReadSource, Route } from './page.ts';
import { addressOf } from './page-address.ts';
import { failedPage, missingPage } from './pages/errors.ts';
import { ROUTES } from './routes.ts';
import { createView, type View } from './view.ts';
import { WORDS } from './words/words.ts';

export type ExplorerTools = {
  readonly ask: Ask;
  readonly assets: Assets;
  readonly readSource: ReadSource;
  /** Where defects are written. */
  readonly log: (error: unknown) => void;
  /** Where the site stands (`https://tifa.example`), for everything that names an address; null: where it was asked for. */
  readonly origin?: string | null;
};

/** Nothing but the site's own files, its own answers and its own forms. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The pages of the service and their files; what is not there is answered with a page that helps, to a program with the bare status. */
export const createExplorer = (tools: ExplorerTools): Hono => {
  const { ask, assets, readSource, log, origin = null } = tools;
  const memories = createMemories(ask);
  const viewOf = ({ req }: Context): View => {
    const url = addressOf(req.url, origin);
    const language = languageOf(url, req.header('accept-language') ?? null);
    return createView(url, language, WORDS[language]);
  };

  const pages = new Hono();
  pages.get('/assets/:file', (context) => assets.find(context.req.path) ?? context.notFound());
  for (const route of ROUTES)
    pages.get(route.path, async (context) => {
      const view = viewOf(context);
      const { signal } = context.req.raw;
      const asked = {
        params: context.req.param(),
        view,
        ask: <Data>(query: string, variables?: Variables) => ask<Data>(query, variables, signal),
        readSource,
        memories,
      };
      const answer = await answered(route, asked, (error) => {
        // What is not finished for a reader who has left is no defect.
        if (!signal.aborted) log(error);
      });
      return answer instanceof Response ? answer : toResponse(answer, view, assets);
    });
  pages.notFound((context) => {
    if (!isAsked(context)) return context.text('404 Not Found', 404);
    const view = viewOf(context);
    return toResponse(missingPage(view), view, assets);
  });
  return pages;
};

/** Whether a person asks. */
const isAsked = ({ req }: Context): boolean =>
  ['GET', 'HEAD'].includes(req.method) && (req.header('accept') ?? '').includes('text/html');

const answered = async (route: Route, asked: Asked, log: ExplorerTools['log']): Promise<Page | Response> => {
  try {
    return (await route.answer(asked)) ?? missingPage(asked.view);
  } catch (error) {
    if (isTifaError(error) && error.code === 'NOT_FOUND') return missingPage(asked.view);
    if (!isTifaError(error) || error.code === 'UNEXPECTED') log(error);
    return failedPage(asked.view, error);
  }
};

const toResponse = (page: Page, view: View, assets: Assets): Response =>
  new Response(String(frame(page, view, assets.path)), {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': view.language,
      'content-security-policy': POLICY,
      'cache-control': page.status === undefined ? 'no-cache' : 'no-store',
      vary: 'accept-language',
      ...(page.retryAfter === undefined ? {} : { 'retry-after': String(page.retryAfter) }),
    },
  });
