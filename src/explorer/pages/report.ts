import type { Span } from '../../domain/records.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Asked, Page, Route } from '../page.ts';
import { anchorOf, drawText } from '../report/draw-text.ts';
import { linksOf } from '../report/links.ts';
import { type ReportContent, type ReportFrame, readReport } from '../report/read-report.ts';
import type { View } from '../view.ts';

/** `/report/<slug>?at=120-164` marks the words that are a proof. */
export const REPORT: Route = {
  path: '/report/:slug',
  answer: async ({ params, view, ask }: Asked): Promise<Page | null> => {
    const content = await readReport(ask, `report:${params['slug'] ?? ''}`, view.script);
    return content === null ? null : toPage(content, view);
  },
};

const toPage = (content: ReportContent, view: View): Page => {
  const { report } = content;
  const at = spanAsked(view.url, report.text);
  return {
    title: report.title,
    description: describe(report, view),
    data: dataOf(report, view),
    scripts: ['explorer'],
    main: html`<article class="report">
      ${header(report, view)} ${at === null ? NOTHING : proofNote(report, at, view)} ${contents(report, view)}
      <div class="report-text" lang="zh">
        ${drawText(report, { links: linksOf(content), at, link: view.link })}
      </div>
    </article>`,
  };
};

/** The words that the address names; null where it names none that the text has, or half a character. */
const spanAsked = (url: URL, text: string): Span | null => {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/u.exec(url.searchParams.get('at') ?? '') ?? [];
  const [start, end] = [Number(from), Number(to)];
  const isWhole = start < end && end <= text.length && text.slice(start, end).isWellFormed();
  return isWhole ? { start, end } : null;
};

const describe = (report: ReportFrame, { words }: View): string =>
  [report.place.name, words.report.plans(report.year), dateOf(report)]
    .filter((part) => part !== '')
    .join(' · ');

const dateOf = ({ issuedOn }: ReportFrame): string => issuedOn ?? '';

const header = (report: ReportFrame, view: View): Html => {
  const { words, link } = view;
  const terms = `/terms?${new URLSearchParams({ report: report.id })}`;
  return html`<header>
    <h1 lang="zh">${report.title}</h1>
    <p class="facts">
      <a href="${link(report.place.href)}" data-kind="PLACE">${report.place.name}</a>
      · ${words.report.plans(report.year)}
      ${report.issuedOn === null ? NOTHING : html`· ${words.report.given} <time>${report.issuedOn}</time>`}
      ${report.speaker === null ? NOTHING : html`· ${words.report.by} <span lang="zh">${report.speaker}</span>`}
    </p>
    <p class="quiet">${words.report.legend}</p>
    <p>
      <a href="${link(terms)}">${words.report.terms}</a> ·
      <a href="${link(`/coverage?${new URLSearchParams({ report: report.id })}`)}">${words.report.missing}</a>
    </p>
  </header>`;
};

const proofNote = (report: ReportFrame, { start, end }: Span, { words, link }: View): Html =>
  html`<p class="proof-note">
    <a href="#${start}-${end}">${words.report.proof}</a>
    <a href="${link(report.href)}">${words.report.whole}</a>
  </p>`;

const contents = ({ sections }: ReportFrame, { words }: View): Html =>
  html`<details class="contents">
    <summary>${words.report.contents}</summary>
    <ol lang="zh">
      ${sections
        .filter(({ depth }) => depth <= 2)
        .map(
          (section) =>
            html`<li data-depth="${section.depth}">
              <a href="#${anchorOf(section)}">${section.heading}</a>
            </li>`,
        )}
    </ol>
  </details>`;

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
