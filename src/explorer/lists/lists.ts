import type { Level } from '../../domain/kinds.ts';
import { type Candidate } from '../entry/candidates.ts';
import { FIGURE, type Figure, sayFigure } from '../entry/measures.ts';
import { nameLink, nameList, recordLanguage } from '../entry/names.ts';
import { type Named, PROVEN } from '../entry/shapes.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Route } from '../page.ts';
import type { View } from '../view.ts';
import { listRoute } from './list-route.ts';
import { tokens } from './tokens.ts';

type Term = Candidate & {
  readonly summary: string | null;
  readonly parts: readonly { readonly token: string }[];
};
type Leveled = Named & { readonly level: Level | null };
type Place = Leveled & { readonly within: Named | null };
type Organization = Leveled & { readonly place: Named | null };
type Project = Named & { readonly places: readonly Named[] };
type Goal = Named & { readonly measures: readonly Figure[] };

const remark = (text: Html | string | null): Html =>
  text === null ? NOTHING : html`<span class="quiet">${text}</span>`;

const levelOf = ({ level }: Leveled, { words }: View): Html =>
  remark(level === null ? null : words.levels[level]);

/** Where a place lies, or an organisation is. */
const around = (place: Named | null, view: View): Html =>
  place === null ? NOTHING : remark(html`${nameList([place], view)}`);

const TERMS = listRoute<Term>({
  kind: 'TERM',
  field: 'terms',
  fields:
    'level issuer { name(script: $script) } status summary(script: $script) parts { token(script: $script) }',
  row: (term, view) =>
    html`${nameLink(term, view)} ${tokens(term)} ${remark(term.issuer?.name ?? null)}
    ${
      term.status === 'USED_UNDEFINED'
        ? html`<p class="missing">${view.words.status.USED_UNDEFINED}</p>`
        : html`<p lang="${recordLanguage(view)}">${term.summary}</p>`
    }`,
});

const GOALS = listRoute<Goal>({
  kind: 'GOAL',
  field: 'goals',
  fields: 'measures { ...Figure }',
  fragments: [FIGURE, PROVEN],
  row: (goal, view) => {
    const [newest] = goal.measures;
    if (newest === undefined) return nameLink(goal, view);
    const { year, standing } = newest;
    return html`${nameLink(goal, view)}
      <span class="figure">${sayFigure(newest, view)}</span>
      ${remark(`${year} ${view.words.measure[standing]}`)}`;
  },
});

const ACTIONS = listRoute<Named>({ kind: 'ACTION', field: 'actions', fields: 'kind', row: nameLink });

const PROJECTS = listRoute<Project>({
  kind: 'PROJECT',
  field: 'projects',
  fields: 'places { ...Named }',
  row: (project, view) =>
    html`${nameLink(project, view)}
    ${project.places.length === 0 ? remark(view.words.entry.noPlace) : remark(html`${nameList(project.places, view)}`)}`,
});

const PLACES = listRoute<Place>({
  kind: 'PLACE',
  field: 'places',
  fields: 'level within { ...Named }',
  row: (place, view) => html`${nameLink(place, view)} ${levelOf(place, view)} ${around(place.within, view)}`,
});

const ORGANIZATIONS = listRoute<Organization>({
  kind: 'ORGANIZATION',
  field: 'organizations',
  fields: 'level place { ...Named }',
  row: (one, view) => html`${nameLink(one, view)} ${levelOf(one, view)} ${around(one.place, view)}`,
});

/** A list for each kind of entry. */
export const LISTS: readonly Route[] = [TERMS, GOALS, ACTIONS, PROJECTS, PLACES, ORGANIZATIONS];
