import type { Ask } from '../ask.ts';
import type { Route } from '../page.ts';

/** The kinds of page that a search engine should know, as fields of the service. Actions are many, and stand on the pages of the others. */
const LISTED = ['terms', 'goals', 'projects', 'places', 'organizations', 'reports'] as const;
type Listed = (typeof LISTED)[number];

type Listing = {
  readonly page: {
    readonly edges: readonly { readonly node: { readonly href: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const listQuery = (field: Listed): string => `query Listed($after: String) {
  page: ${field}(first: 100, after: $after) { edges { node { href } } pageInfo { hasNextPage endCursor } }
}`;

/** The format allows so many addresses in one file. */
const MOST = 50_000;

export const SITEMAP: Route = {
  path: '/sitemap.xml',
  answer: async ({ ask, view: { url } }) => {
    const addresses = ['/', '/coverage', '/widget'];
    for (const field of LISTED)
      for await (const href of hrefsOf(ask, field)) if (addresses.length < MOST) addresses.push(href);
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

const hrefsOf = async function* (ask: Ask, field: Listed): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const { page }: Listing = await ask<Listing>(listQuery(field), { after });
    for (const { node } of page.edges) yield node.href;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
