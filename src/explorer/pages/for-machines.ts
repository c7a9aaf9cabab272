import { timedOut } from '../../domain/errors.ts';
import type { Ask } from '../ask.ts';
import type { Route } from '../page.ts';

/** The kinds of page that a search engine should know, as fields of the service. Actions are many, and stand on the pages of the others. */
const LISTED = ['reports', 'terms', 'projects', 'goals', 'places', 'organizations'] as const;
type Listed = (typeof LISTED)[number];

/** Null: the database did not answer in time. */
type Listing = {
  readonly page: {
    readonly edges: readonly { readonly node: { readonly href: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
};

const listQuery = (field: Listed): string => `query ${field}($after: String) {
  page: ${field}(first: 100, after: $after) { edges { node { href } } pageInfo { hasNextPage endCursor } }
}`;

/** The format allows so many addresses in one file. */
const MOST = 50_000;

const PAGES = ['/', ...LISTED.map((field) => `/${field}`), '/coverage', '/widget'];

export const SITEMAP: Route = {
  path: '/sitemap.xml',
  answer: async ({ view: { url }, memories }) => {
    const addresses = await memories.addresses('all', addressesOf);
    const entries = addresses.map((href) => `<url><loc>${escaped(`${url.origin}${href}`)}</loc></url>`);
    return new Response(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
      { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'max-age=3600' } },
    );
  },
};

export const ROBOTS: Route = {
  path: '/robots.txt',
  answer: async ({ view: { url } }) =>
    new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}/sitemap.xml\n`, {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=86400' },
    }),
};

const addressesOf = async (ask: Ask): Promise<readonly string[]> => {
  const listed = await Promise.all(LISTED.map((field) => hrefsOf(ask, field)));
  return [...PAGES, ...listed.flat()].slice(0, MOST);
};

const hrefsOf = async (ask: Ask, field: Listed): Promise<readonly string[]> => {
  const hrefs: string[] = [];
  let after: string | null = null;
  do {
    const { page }: Listing = await ask<Listing>(listQuery(field), { after });
    if (page === null) throw timedOut();
    hrefs.push(...page.edges.map(({ node }) => node.href));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && hrefs.length < MOST);
  return hrefs;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
