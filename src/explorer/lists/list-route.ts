import type { EntityKind } from '../../domain/kinds.ts';
import { ENTITIES } from '../../domain/entities.ts';
import type { Connection, Named } from '../entry/shapes.ts';
import { NAMED } from '../entry/shapes.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Page, Route } from '../page.ts';
import { type View, withParameters } from '../view.ts';
import { renderConditions, renderFilter } from './filter-form.ts';
import { BY_ID, type Conditions, conditionsOf, filterOf } from './filter.ts';

/** What tells the list of one kind from those of another. */
export type List<Item extends Named> = {
  readonly kind: EntityKind;
  /** The field of Query, and the path of the page. */
  readonly field: string;
  /** What is asked of an item beside NAMED, as the inside of a fragment. */
  readonly fields: string;
  readonly fragments?: readonly string[];
  readonly row: (item: Item, view: View) => Html;
};

export type Paged<Item> = Connection<Item> & {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

/** A thing that a condition names by its id; null: there is none. */
export type Known = {
  readonly id: string;
  readonly href: string;
  readonly name?: string;
  readonly title?: string;
} | null;

type Answer<Item> = { readonly list: Paged<Item> | null; readonly known: readonly Known[] };

const PER_PAGE = 50;

/** `/terms?status=DEFINED&after=…`: a page of all entries of a kind, with conditions and cursors in its address. */
export const listRoute = <Item extends Named>(list: List<Item>): Route => {
  const query = queryOf(list);
  return {
    path: `/${list.field}`,
    answer: async ({ ask, view }) => {
      const conditions = conditionsOf(view.url, list.kind);
      const answer = await ask<Answer<Item>>(query, {
        script: view.script,
        filter: filterOf(conditions, list.kind),
        ids: BY_ID.flatMap((condition) => conditions[condition] ?? []),
        ...pageOf(view.url),
      });
      return toPage(list, conditions, answer, view);
    },
  };
};

export const pageOf = ({ searchParams }: URL): Readonly<Record<string, unknown>> => {
  const before = searchParams.get('before');
  return before === null ? { first: PER_PAGE, after: searchParams.get('after') } : { last: PER_PAGE, before };
};

const queryOf = ({ kind, field, fields, fragments = [] }: Omit<List<Named>, 'row'>): string => `
query Listed${ENTITIES[kind].type}($script: NameScript!, $filter: EntityFilter, $ids: [ID!]!, $first: Int, $after: String, $last: Int, $before: String) {
  list: ${field}(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { node { ...Named ...Fields } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
  known: nodes(ids: $ids) { id ... on Entity { href name(script: $script) } ... on Report { href title } }
}
fragment Fields on ${ENTITIES[kind].type} { ${fields} }
${[NAMED, ...fragments].join('')}`;

const toPage = <Item extends Named>(
  list: List<Item>,
  conditions: Conditions,
  answer: Answer<Item>,
  view: View,
): Page => {
  const title = view.words.list.titles[list.kind];
  return {
    title,
    description: view.words.tagline,
    scripts: ['explorer'],
    main: html`<h1>${title}</h1>
      ${renderConditions(conditions, answer.known, view)} ${renderFilter(list, conditions, view)}
      ${answer.list === null ? html`<p class="missing">${view.words.missing.timedOut}</p>` : renderRows(list, answer.list, view)}`,
  };
};

const renderRows = <Item extends Named>(list: List<Item>, found: Paged<Item>, view: View): Html =>
  found.totalCount === 0
    ? html`<p class="missing">${view.words.list.none}</p>`
    : html`<p class="quiet" role="status">${view.words.list.count(found.totalCount)}</p>
        <ul class="rows">
          ${found.edges.map(({ node }) => html`<li>${list.row(node, view)}</li>`)}
        </ul>
        ${renderPager(found.pageInfo, view)}`;

export const renderPager = (info: Paged<unknown>['pageInfo'], view: View): Html => {
  const { previous, next, pages } = view.words.list;
  if (!info.hasNextPage && !info.hasPreviousPage) return NOTHING;
  return html`<nav class="pager" aria-label="${pages}">
    ${
      info.hasPreviousPage
        ? html`<a rel="prev" href="${withParameters(view, { before: info.startCursor, after: null })}"
            >← ${previous}</a
          >`
        : NOTHING
    }
    ${
      info.hasNextPage
        ? html`<a rel="next" href="${withParameters(view, { after: info.endCursor, before: null })}"
            >${next} →</a
          >`
        : NOTHING
    }
  </nav>`;
};
