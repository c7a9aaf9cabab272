import { notInTime } from '../entry/missing.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Asked, Page, Route } from '../page.ts';
import { type View, withParameters } from '../view.ts';

const REPORTS_QUERY = `query CoveredReports($ids: [ID!]!) {
  asked: nodes(ids: $ids) { ... on Report { id title href } }
  reports(first: 100) { totalCount edges { node { id title href } } }
}`;

const GAPS = ['usedUndefined', 'governingNothing', 'servingNothing'] as const;
type GapName = (typeof GAPS)[number];

const GAPS_QUERY = `query Gaps($report: ID!, $script: NameScript!, ${GAPS.map((name) => `$${name}: String`).join(', ')}) {
  coverage(report: $report) {
    ${GAPS.map(
      (name) => `${name}(first: 100, after: $${name}) {
        totalCount edges { node { name(script: $script) href } } pageInfo { hasNextPage endCursor }
      }`,
    ).join('\n')}
  }
}`;

type Covered = { readonly id: string; readonly title: string; readonly href: string };

type Reports = {
  readonly asked: readonly (Partial<Covered> | null)[];
  readonly reports: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Covered }[];
  } | null;
};

/** Null: the database did not answer in time. */
type Gap = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly name: string; readonly href: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
} | null;

type Gaps = { readonly coverage: Readonly<Record<GapName, Gap>> | null };

/**
 * What each report leaves open: `?report=` says which. Without it the only report there is, or a choice of reports. `?usedUndefined=` and its
 * like hold the cursor after which that list begins.
 */
export const COVERAGE: Route = {
  path: '/coverage',
  answer: async ({ ask, view }) => {
    const asked = view.url.searchParams.get('report');
    const answer = await ask<Reports>(REPORTS_QUERY, { ids: asked === null ? [] : [asked] });
    const report = asked === null ? onlyOne(answer) : answer.asked.find(isReport);
    if (report !== undefined) return toPage(await gapsOf(report, { ask, view }), view);
    const said =
      asked === null
        ? NOTHING
        : html`<p class="missing">${view.words.coverage.unknown} <code>${asked}</code></p>`;
    return { ...toPage(html`${said} ${choice(answer, view)}`, view), status: asked === null ? 200 : 404 };
  },
};

const onlyOne = ({ reports }: Reports): Covered | undefined =>
  reports?.totalCount === 1 ? reports.edges[0]?.node : undefined;

/** An id of another kind of node has none of the fields of a report. */
const isReport = (node: Partial<Covered> | null): node is Covered => node?.title !== undefined;

const toPage = (content: Html, { words }: View): Page => ({
  title: words.coverage.title,
  description: words.coverage.lead,
  scripts: ['explorer'],
  main: html`<h1>${words.coverage.title}</h1>
    <p class="lead">${words.coverage.lead}</p>
    ${content}`,
});

const choice = ({ reports }: Reports, view: View): Html =>
  reports === null
    ? notInTime(view)
    : html`<p>${view.words.coverage.choose}</p>
        <ul class="plain-list">
          ${reports.edges.map(
            ({ node: { id, title } }) =>
              html`<li>
                <a href="${view.link(`/coverage?${new URLSearchParams({ report: id })}`)}" lang="zh"
                  >${title}</a
                >
              </li>`,
          )}
        </ul>
        ${reports.totalCount > reports.edges.length ? allReports(view) : NOTHING}`;

const allReports = ({ words, link }: View): Html =>
  html`<p><a href="${link('/reports')}">${words.coverage.all}</a></p>`;

const gapsOf = async (
  { id, title, href }: Covered,
  { ask, view }: Pick<Asked, 'ask' | 'view'>,
): Promise<Html> => {
  const { coverage } = await ask<Gaps>(GAPS_QUERY, {
    report: id,
    script: view.script,
    ...cursorsIn(view.url),
  });
  const drawn = coverage === null ? notInTime(view) : GAPS.map((gap) => drawGap(gap, coverage[gap], view));
  return html`<p class="facts">
      <a href="${view.link(href)}" lang="zh">${title}</a>
      <a href="${view.link('/reports')}">${view.words.coverage.all}</a>
    </p>
    ${drawn}`;
};

const cursorsIn = ({ searchParams }: URL): Readonly<Record<string, string | null>> =>
  Object.fromEntries(GAPS.map((name) => [name, searchParams.get(name)]));

const drawGap = (name: GapName, gap: Gap, view: View): Html =>
  html`<section class="gap" aria-labelledby="${name}">
    <h2 id="${name}">
      ${view.words.coverage[name]} ${gap === null ? NOTHING : html`<small>${gap.totalCount}</small>`}
    </h2>
    ${gap === null ? notInTime(view) : listGap(name, gap, view)}
  </section>`;

const listGap = (name: GapName, { totalCount, edges, pageInfo }: NonNullable<Gap>, view: View): Html =>
  totalCount === 0
    ? html`<p class="quiet">${view.words.coverage.none}</p>`
    : html`<ul class="names" lang="zh">
          ${edges.map(({ node }) => html`<li><a class="entity" href="${view.link(node.href)}">${node.name}</a></li>`)}
        </ul>
        ${pageInfo.hasNextPage ? nextOf(name, pageInfo.endCursor, view) : NOTHING}`;

const nextOf = (name: GapName, cursor: string | null, view: View): Html =>
  html`<p class="pager">
    <a rel="next" href="${withParameters(view, { [name]: cursor })}#${name}">${view.words.list.next} →</a>
  </p>`;
