import { LANGUAGES } from './languages.ts';
import { html, type Html, jsonLd, NOTHING } from './html.ts';
import type { Page } from './page.ts';
import { type View, withLanguage } from './view.ts';
import { WORDS } from './words/words.ts';

/** Where the files of the site stand: `explorer.css` to `/assets/explorer.0f3a….css`. */
export type AssetPath = (name: string) => string;

/** The document around a page. It is complete without script, and holds no style or script of its own: the site's policy allows none. */
export const frame = (page: Page, view: View, asset: AssetPath): Html =>
  html`<!doctype html>
    <html lang="${view.language}">
      ${head(page, view, asset)}
      <body>
        <a class="skip" href="#main">${view.words.skipToContent}</a>
        ${banner(view, page.hasSearch === true)}
        <main id="main">${page.main}</main>
        ${footer(view)}
      </body>
    </html>`;

const head = (page: Page, view: View, asset: AssetPath): Html => {
  const title = page.title === view.words.site ? page.title : `${page.title} · ${view.words.site}`;
  const canonical = `${view.url.origin}${view.url.pathname}`;
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <meta name="description" content="${page.description}" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="${view.words.site}" />
    <meta property="og:title" content="${page.title}" />
    <meta property="og:description" content="${page.description}" />
    <meta property="og:url" content="${canonical}" />
    <link rel="canonical" href="${canonical}" />
    ${LANGUAGES.map(
      (language) =>
        html`<link rel="alternate" hreflang="${language}" href="${canonical}?lang=${language}" />`,
    )}
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${asset('explorer.css')}" />
    ${(page.scripts ?? []).map((name) => html`<script type="module" src="${asset(`${name}.js`)}"></script>`)}
    ${(page.modules ?? []).map((address) => html`<script type="module" src="${address}"></script>`)}
    ${page.data === undefined ? NOTHING : jsonLd(page.data)}
  </head>`;
};

const banner = (view: View, hasSearch: boolean): Html => {
  const { words, link, url } = view;
  const { navigation } = words;
  const entries = [
    ['/terms', navigation.terms],
    ['/projects', navigation.projects],
    ['/places', navigation.places],
    ['/goals', navigation.goals],
    ['/reports', navigation.reports],
  ] as const;
  return html`<header class="banner">
    <a class="brand" href="${link('/')}">${words.site}</a>
    <nav aria-label="${words.frame.sections}">
      ${entries.map(
        ([href, name]) =>
          html`<a href="${link(href)}" ${href === url.pathname ? html`aria-current="page"` : NOTHING}
            >${name}</a
          >`,
      )}
    </nav>
    ${hasSearch ? NOTHING : searchForm(view)}
  </header>`;
};

/** The one question of the site. It is asked with GET, so that an answer can be kept as a link. */
export const searchForm = ({ words, url }: Pick<View, 'words' | 'url'>, asked = ''): Html => {
  const language = url.searchParams.get('lang');
  const { suggest } = words;
  return html`<form class="ask" role="search" action="/search">
    ${language === null ? NOTHING : html`<input type="hidden" name="lang" value="${language}" />`}
    <input
      type="search"
      name="q"
      value="${asked}"
      aria-label="${words.search.question}"
      placeholder="${words.search.placeholder}"
      autocomplete="off"
      maxlength="200"
      required
      data-some="${suggest.some}"
      data-none="${suggest.none}"
      data-kinds="${JSON.stringify(words.kinds)}"
    />
    <button>${words.search.submit}</button>
  </form>`;
};

const footer = ({ words, link, language, url }: View): Html =>
  html`<footer class="colophon">
    <nav aria-label="${words.frame.about}">
      <a href="${link('/actions')}">${words.list.titles.ACTION}</a>
      <a href="${link('/organizations')}">${words.list.titles.ORGANIZATION}</a>
      <a href="${link('/coverage')}">${words.navigation.coverage}</a>
      <a href="${link('/widget')}">${words.navigation.widget}</a>
      <a href="/graphql">${words.navigation.graphql}</a>
    </nav>
    <nav aria-label="${words.frame.languages}">
      ${LANGUAGES.map(
        (other) =>
          html`<a
            href="${withLanguage(`${url.pathname}${url.search}`, other)}"
            lang="${other}"
            hreflang="${other}"
            ${other === language ? html`aria-current="true"` : NOTHING}
            >${WORDS[other].languageName}</a
          >`,
      )}
    </nav>
  </footer>`;
