import { html } from '../html.ts';
import type { Route } from '../page.ts';

const REPORTS_QUERY = `query Reports($after: String, $script: NameScript!) {
  reports(first: 50, after: $after) {
    totalCount
    edges { node { href title year issuedOn place { name(script: $script) href } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

type ReportsData = {
  readonly reports: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly href: string;
        readonly title: string;
        readonly year: number;
        readonly issuedOn: string | null;
        readonly place: { readonly name: string; readonly href: string };
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export const REPORTS: Route = {
  path: '/reports',
  answer: async ({ ask, view: { words, link, script, url } }) => {
    const { reports } = await ask<ReportsData>(REPORTS_QUERY, {
      script,
      after: url.searchParams.get('after'),
    });
    const { hasNextPage, endCursor } = reports.pageInfo;
    return {
      title: words.report.reports,
      description: words.report.reports,
      main: html`<h1>${words.report.reports} <small>${reports.totalCount}</small></h1>
        <ul class="plain-list">
          ${reports.edges.map(
            ({ node }) =>
              html`<li>
                <a href="${link(node.href)}" lang="zh">${node.title}</a>
                <span class="quiet">${node.place.name} · ${words.report.plans(node.year)}</span>
              </li>`,
          )}
        </ul>
        ${
          hasNextPage && endCursor !== null
            ? html`<p>
                <a rel="next" href="${link(`/reports?${new URLSearchParams({ after: endCursor })}`)}">→</a>
              </p>`
            : ''
        }`,
    };
  },
};
