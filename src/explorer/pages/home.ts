import { sayFigure } from '../entry/measures.ts';
import { nameLink, nameList } from '../entry/names.ts';
import { draftTag } from '../entry/proof.ts';
import { type Named, nodesOf } from '../entry/shapes.ts';
import { searchForm } from '../frame.ts';
import {
  type HomeAnswer,
  HOME_QUERY,
  type HomeGoal,
  type HomePlace,
  type HomeProject,
  type HomeReport,
  type HomeTerm,
} from '../home/home-query.ts';
import { tellingGoals, tellingPlaces, tellingProjects, tellingTerms } from '../home/telling.ts';
import { html, type Html, NOTHING } from '../html.ts';
import { tokens } from '../lists/tokens.ts';
import type { Route } from '../page.ts';
import type { View } from '../view.ts';

/** The start: the question, what the record holds, and ways in by real entries. */
export const HOME: Route = {
  path: '/',
  answer: async ({ ask, view }) => {
    const answer = await ask<HomeAnswer>(HOME_QUERY, { script: view.script });
    const { words } = view;
    return {
      title: words.site,
      description: words.tagline,
      data: dataOf(view),
      scripts: ['explorer'],
      hasSearch: true,
      main: html`<div class="home">
        <div class="home-ask">
          <h1>${words.tagline}</h1>
          <p class="lead">${words.home.lead}</p>
          ${searchForm(view)} ${examples(answer, view)}
        </div>
        ${waysIn(answer, view)} ${figures(answer, view)}
      </div>`,
    };
  },
};

/** Codes of the most telling terms: what a reader has met and cannot expand. */
const examples = ({ terms }: HomeAnswer, view: View): Html => {
  const telling = terms === null ? [] : tellingTerms(terms).slice(0, 4);
  if (telling.length === 0) return NOTHING;
  return html`<p class="examples">${view.words.home.examples} ${nameList(telling, view)}</p>`;
};

const waysIn = (answer: HomeAnswer, view: View): Html => {
  const { home } = view.words;
  const { terms, allTerms, projects, places, goals, reports } = answer;
  return html`
    ${way(home.bySlogan, '/terms', allTerms?.totalCount, terms && tellingTerms(terms).map((term) => termRow(term, view)), view)}
    ${way(home.byProject, '/projects', projects?.totalCount, projects && tellingProjects(projects).map((one) => projectRow(one, view)), view)}
    ${way(home.byPlace, '/places', places?.totalCount, places && tellingPlaces(places).map((one) => placeRow(one, view)), view)}
    ${way(home.byGoal, '/goals', goals?.totalCount, goals && tellingGoals(goals).map((goal) => goalRow(goal, view)), view)}
    ${way(home.byReport, '/reports', reports?.totalCount, reports && nodesOf(reports).map((report) => reportRow(report, view)), view)}
  `;
};

const way = (
  title: string,
  href: string,
  total: number | undefined,
  rows: readonly Html[] | null,
  { words, link }: View,
): Html =>
  html`<section class="way">
    <h2>${title}</h2>
    ${
      rows === null
        ? html`<p class="missing">${words.missing.timedOut}</p>`
        : html`<ul>
            ${rows.map((row) => html`<li>${row}</li>`)}
          </ul>`
    }
    ${total === undefined ? NOTHING : html`<p><a class="all" href="${link(href)}">${words.home.all(total)}</a></p>`}
  </section>`;

const remark = (text: string): Html => html`<span class="quiet">${text}</span>`;

const termRow = (term: HomeTerm, view: View): Html =>
  html`${nameLink(term, view)} ${tokens(term)}
  ${term.governs === null || term.governs.totalCount === 0 ? NOTHING : remark(view.words.home.projects(term.governs.totalCount))}`;

const projectRow = (project: HomeProject, view: View): Html =>
  html`${nameLink(project, view)} ${firstNames(project.places, view)}`;

/** Two names, and a sign that there are more. */
const firstNames = (named: readonly Named[], view: View): Html =>
  html`<span class="quiet">${nameList(named.slice(0, 2), view)}${named.length > 2 ? ' …' : ''}</span>`;

const placeRow = (place: HomePlace, view: View): Html =>
  html`${nameLink(place, view)} ${remark(view.words.home.projects(place.projects?.totalCount ?? 0))}`;

const goalRow = (goal: HomeGoal, view: View): Html => {
  const [newest] = goal.measures;
  return html`${nameLink(goal, view)}
  ${newest === undefined ? NOTHING : html`<span class="figure">${sayFigure(newest, view)}</span>`}
  ${newest === undefined ? NOTHING : remark(`${newest.year} ${view.words.measure[newest.standing]}`)}`;
};

const reportRow = (report: HomeReport, view: View): Html =>
  html`<a href="${view.link(report.href)}" lang="zh">${report.title}</a>${draftTag(report, view)}`;

const figures = ({ graph }: HomeAnswer, { words }: View): Html => {
  const { reports, entities, relations, version, loadedAt } = graph;
  const said = words.home.figures;
  return html`<p class="figures">
    <b>${reports}</b> ${said.reports(reports)} · <b>${entities}</b> ${said.entities(entities)} ·
    <b>${relations}</b> ${said.relations(relations)} · ${words.home.version(version)}
    <time datetime="${loadedAt}">${loadedAt.slice(0, 10)}</time>
  </p>`;
};

const dataOf = ({ url, words }: View): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: words.site,
  url: `${url.origin}/`,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url.origin}/search?q={q}` },
    'query-input': 'required name=q',
  },
});
