import { html, type Html, NOTHING } from '../html.ts';
import type { Route } from '../page.ts';
import type { View } from '../view.ts';

const REPORTS_QUERY = `query CoveredReports {
  reports(first: 100) { edges { node { id title href } } }
}`;

const GAPS_QUERY = `query Gaps($report: ID!, $script: NameScript!) {
  coverage(report: $report) {
    usedUndefined(first: 100) { ...Gap }
    governingNothing(first: 100) { ...Gap }
    servingNothing(first: 100) { totalCount edges { node { name(script: $script) href } } }
  }
}
fragment Gap on TermConnection { totalCount edges { node { name(script: $script) href } } }`;

type Reports = {
  readonly reports: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly title: string; readonly href: string };
    }[];
  };
};

type Gap = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly name: string; readonly href: string } }[];
};

const GAPS = ['usedUndefined', 'governingNothing', 'servingNothing'] as const;

type Gaps = { readonly coverage: Readonly<Record<(typeof GAPS)[number], Gap>> | null };

/** What each report leaves open; `?report=` narrows to one. */
export const COVERAGE: Route = {
  path: '/coverage',
  answer: async ({ ask, view }) => {
    const { reports } = await ask<Reports>(REPORTS_QUERY);
    const asked = view.url.searchParams.get('report');
    const nodes = reports.edges.map(({ node }) => node);
    const report = nodes.find(({ id }) => id === asked) ?? nodes[0];
    const { coverage } = await ask<Gaps>(GAPS_QUERY, { report: report?.id ?? '', script: view.script });
    const { words, link } = view;
    return {
      title: words.coverage.title,
      description: words.coverage.lead,
      main: html`<h1>${words.coverage.title}</h1>
        <p class="lead">${words.coverage.lead}</p>
        ${nodes.length > 1 ? choice(nodes, view) : NOTHING}
        ${report === undefined ? NOTHING : html`<p><a href="${link(report.href)}" lang="zh">${report.title}</a></p>`}
        ${coverage === null ? NOTHING : GAPS.map((gap) => drawGap(words.coverage[gap], coverage[gap], view))}`,
    };
  },
};

const choice = (reports: Reports['reports']['edges'][number]['node'][], { link }: View): Html =>
  html`<ul class="plain-list">
    ${reports.map(
      ({ id, title }) =>
        html`<li>
          <a href="${link(`/coverage?${new URLSearchParams({ report: id })}`)}" lang="zh">${title}</a>
        </li>`,
    )}
  </ul>`;

const drawGap = (heading: string, { totalCount, edges }: Gap, { words, link }: View): Html =>
  html`<section>
    <h2>${heading} <small>${totalCount}</small></h2>
    ${totalCount === 0 ? html`<p class="quiet">${words.coverage.none}</p>` : NOTHING}
    <ul class="names" lang="zh">
      ${edges.map(({ node }) => html`<li><a href="${link(node.href)}">${node.name}</a></li>`)}
    </ul>
    ${totalCount > edges.length ? html`<p>${words.coverage.more(totalCount - edges.length)}</p>` : NOTHING}
  </section>`;
