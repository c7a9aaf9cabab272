import { createHash } from 'node:crypto';

import { isKnownTag } from '../domain/entity-tags.ts';
import { isTifaError } from '../domain/errors.ts';
import type { Ask } from './ask.ts';
import type { Assets } from './assets.ts';
import { frame } from './frame.ts';
import { languageOf } from './languages.ts';
import { createMemories } from './memories.ts';
import type { Asked, Page, ReadSource, Route } from './page.ts';
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
};

/** The pages of the service: a response for an address of theirs, null for any other. */
export type Explorer = (request: Request) => Promise<Response | null>;

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

const compiled = ROUTES.map((route) => ({ route, pattern: new URLPattern({ pathname: route.path }) }));

export const createExplorer = ({ ask, assets, readSource, log }: ExplorerTools): Explorer => {
  const memories = createMemories(ask);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const url = new URL(request.url);
    const asset = assets.find(url.pathname);
    if (asset !== null) return asset;
    const found = find(url) ?? (isAsked(request, url) ? NOWHERE : null);
    if (found === null) return null;
    const language = languageOf(url, request.headers.get('accept-language'));
    const view = createView(url, language, WORDS[language]);
    const asked = { params: found.params, view, ask, readSource, memories };
    const answer = await answered(found.route, asked, log);
    return answer instanceof Response ? answer : toResponse(answer, view, assets, request);
  };
};

type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

const find = (url: URL): Match | null => {
  for (const { route, pattern } of compiled) {
    const groups = pattern.exec({ pathname: url.pathname })?.pathname.groups;
    if (groups !== undefined) return { route, params: decoded(groups) };
  }
  return null;
};

/** What a person asks for in vain is answered with a page that helps, a program with the bare status of the next door. */
const NOWHERE: Match = { route: { path: '*', answer: async () => null }, params: {} };

const isAsked = ({ headers }: Request, { pathname }: URL): boolean =>
  (headers.get('accept') ?? '').includes('text/html') && !pathname.startsWith('/graphql');

const decoded = (groups: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value ?? '')]));

/** An address that is no valid percent-encoding names nothing. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const answered = async (route: Route, asked: Asked, log: ExplorerTools['log']): Promise<Page | Response> => {
  try {
    return (await route.answer(asked)) ?? missingPage(asked.view);
  } catch (error) {
    if (isTifaError(error) && error.code === 'NOT_FOUND') return missingPage(asked.view);
    if (!isTifaError(error) || error.code === 'UNEXPECTED') log(error);
    return failedPage(asked.view, error);
  }
};

const toResponse = (page: Page, view: View, assets: Assets, request: Request): Response => {
  const body = String(frame(page, view, assets.path));
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': view.language,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    vary: 'accept-language',
    etag,
  };
  if (isKnownTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { status: page.status ?? 200, headers });
};
