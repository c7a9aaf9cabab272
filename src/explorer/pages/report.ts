import { isTifaError } from '../../domain/errors.ts';
import { draftMark } from '../entry/proof.ts';
import { notInTime } from '../entry/missing.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Asked, Page, Route } from '../page.ts';
import { contentsOf } from '../report/contents.ts';
import { drawText } from '../report/draw-text.ts';
import { linksOf, type TextLink } from '../report/links.ts';
import { proofNote, spanAsked } from '../report/proof-note.ts';
import { readNamed } from '../report/read-named.ts';
import { type ReportFrame, readReport } from '../report/read-report.ts';
import type { View } from '../view.ts';

/** `/report/<slug>?at=120-164` marks the words that are a proof. */
export const REPORT: Route = {
  path: '/report/:slug',
  answer: async ({ params, view, memories }): Promise<Page | null> => {
    const id = `report:${params['slug'] ?? ''}`;
    const report = await memories.reports(`${view.script} ${id}`, (ask) => readReport(ask, id, view.script));
    return report === null ? null : toPage(report, await readLinks(id, { view, memories }), view);
  },
};

/** Null: the database did not tell them in time; the text can be read all the same. */
const readLinks = async (
  id: string,
  { view, memories }: Pick<Asked, 'view' | 'memories'>,
): Promise<readonly TextLink[] | null> => {
  try {
    return await memories.links(`${view.script} ${id}`, async (ask) =>
      linksOf(id, await readNamed(ask, id, view.script)),
    );
  } catch (error) {
    if (isTifaError(error) && error.code === 'TIMEOUT') return null;
    throw error;
  }
};

const toPage = (report: ReportFrame, links: readonly TextLink[] | null, view: View): Page => {
  const asked = spanAsked(view.url, report.text);
  const at = asked === 'MISSING' ? null : asked;
  return {
    title: report.title,
    description: describe(report, view),
    data: dataOf(report, view),
    scripts: ['explorer', 'report'],
    main: html`<article class="report">
      ${header(report, links, view)} ${contentsOf(report, view)}
      <div class="reading">
        ${proofNote(report, asked, view)}
        <div class="report-text" lang="zh">
          ${drawText(report, { links: links ?? [], at, link: view.link })}
        </div>
      </div>
    </article>`,
  };
};

const describe = ({ place, year, issuedOn }: ReportFrame, { words }: View): string =>
  [place.name, words.report.plans(year), ...(issuedOn === null ? [] : [issuedOn])].join(' · ');

const header = (report: ReportFrame, links: readonly TextLink[] | null, view: View): Html => {
  const { words, link } = view;
  const about = new URLSearchParams({ report: report.id });
  return html`<header class="report-head">
    <p class="kind">${words.report.report}</p>
    <h1 lang="zh">${report.title}</h1>
    <p class="facts">
      <a href="${link(report.place.href)}" data-kind="PLACE">${report.place.name}</a>
      <span>${words.report.plans(report.year)}</span>
      ${report.issuedOn === null ? NOTHING : html`<span>${words.report.given} <time>${report.issuedOn}</time></span>`}
      ${report.speaker === null ? NOTHING : html`<span>${words.report.by} <span lang="zh">${report.speaker}</span></span>`}
    </p>
    ${draftMark({ source: null, reviewed: report.reviewed, confidence: null, reason: null }, view)}
    ${links === null ? notInTime(view) : html`<p class="quiet">${words.report.legend}</p>`}
    <p class="facts">
      <a href="${link(`/terms?${about}`)}">${words.report.terms}</a>
      <a href="${link(`/coverage?${about}`)}">${words.report.missing}</a>
    </p>
  </header>`;
};

const dataOf = (report: ReportFrame, { url }: View): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  '@id': `${url.origin}${report.href}`,
  name: report.title,
  inLanguage: 'zh',
  ...(report.issuedOn === null ? {} : { datePublished: report.issuedOn }),
  ...(report.speaker === null ? {} : { author: { '@type': 'Person', name: report.speaker } }),
  spatialCoverage: {
    '@type': 'AdministrativeArea',
    name: report.place.name,
    url: `${url.origin}${report.place.href}`,
  },
});
