import { notInTime } from '../entry/missing.ts';
import { pageOf, type Paged, renderPager } from '../lists/list-route.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Route } from '../page.ts';
import type { View } from '../view.ts';

const REPORTS_QUERY = `query Reports($script: NameScript!, $first: Int, $after: String, $last: Int, $before: String) {
  reports(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { node { id href title year issuedOn speaker reviewed place { name(script: $script) href } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

type Listed = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly year: number;
  readonly issuedOn: string | null;
  readonly speaker: string | null;
  readonly reviewed: boolean;
  readonly place: { readonly name: string; readonly href: string };
};

/** Every report of the record, and from each the ways to what it says. */
export const REPORTS: Route = {
  path: '/reports',
  answer: async ({ ask, view }) => {
    const { words, script, url } = view;
    const { reports } = await ask<{ readonly reports: Paged<Listed> | null }>(REPORTS_QUERY, {
      script,
      ...pageOf(url),
    });
    return {
      title: words.report.reports,
      description: words.tagline,
      scripts: ['explorer'],
      main: html`<h1>${words.report.reports}</h1>
        ${reports === null ? notInTime(view) : list(reports, view)}`,
    };
  },
};

const list = (reports: Paged<Listed>, view: View): Html =>
  reports.totalCount === 0
    ? html`<p class="missing">${view.words.list.none}</p>`
    : html`<p class="quiet" role="status">${view.words.list.count(reports.totalCount)}</p>
        <ul class="rows reports">
          ${reports.edges.map(({ node }) => row(node, view))}
        </ul>
        ${renderPager(reports.pageInfo, view)}`;

const row = (report: Listed, { words, link }: View): Html => {
  const about = new URLSearchParams({ report: report.id });
  return html`<li>
    <h2><a href="${link(report.href)}" lang="zh">${report.title}</a></h2>
    <p class="facts">
      <a href="${link(report.place.href)}" data-kind="PLACE">${report.place.name}</a>
      <span>${words.report.plans(report.year)}</span>
      ${report.issuedOn === null ? NOTHING : html`<time>${report.issuedOn}</time>`}
      ${report.speaker === null ? NOTHING : html`<span lang="zh">${report.speaker}</span>`}
    </p>
    ${report.reviewed ? NOTHING : html`<p class="draft">${words.proof.draft}</p>`}
    <p class="facts">
      <a href="${link(`/terms?${about}`)}">${words.navigation.terms}</a>
      <a href="${link(`/goals?${about}`)}">${words.navigation.goals}</a>
      <a href="${link(`/projects?${about}`)}">${words.navigation.projects}</a>
      <a href="${link(`/coverage?${about}`)}">${words.navigation.coverage}</a>
    </p>
  </li>`;
};
