import { type Candidate, candidateList } from '../entry/candidates.ts';
import { bareLink, nameLink, nameList, recordLanguage } from '../entry/names.ts';
import { draftMark } from '../entry/proof.ts';
import { type Connection, NAMED, type Named, type Told, TOLD } from '../entry/shapes.ts';
import { searchForm } from '../frame.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Page, Route } from '../page.ts';
import { type View, withParameters } from '../view.ts';

type Matched = { readonly text: string };
/** The name in every script. */
type Forms = { readonly printed: string; readonly hans: string; readonly hant: string };
type Card = Candidate &
  Told & {
    readonly summary: string | null;
    readonly partOf: readonly Named[];
  };
type Explained =
  | { readonly is: 'Explanation'; readonly term: Card; readonly matchedLabel: Matched }
  | { readonly is: 'AmbiguousTerm'; readonly candidates: readonly Candidate[] }
  | {
      readonly is: 'UnknownTerm';
      readonly suggestions: readonly { readonly entity: Named & Forms; readonly matchedLabel: Matched }[];
    };
/** Who issued a term tells it from others of its name. */
type Result = Named & Forms & { readonly issuer?: { readonly name: string } | null };
type Found = Omit<Connection<Result>, 'edges'> & {
  readonly edges: readonly { readonly node: Result; readonly matchedLabel: Matched | null }[];
};
type Answer = { readonly explain: Explained; readonly search: Found | null };

const SEARCH_QUERY = `query Search($q: String!, $script: NameScript!, $after: String) {
  explain(label: $q) {
    is: __typename
    ... on Explanation { matchedLabel { text } term { ...Candidate ${TOLD} summary(script: $script) partOf { ...Named } } }
    ... on AmbiguousTerm { candidates { ...Candidate } }
    ... on UnknownTerm { suggestions { entity { ...Named ...Forms } matchedLabel { text } } }
  }
  search(query: $q, first: 20, after: $after) {
    totalCount
    edges { node { ...Named ...Forms ... on Term { issuer { name(script: $script) } } } matchedLabel { text } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment Forms on Entity { printed: name hans: name(script: HANS) hant: name(script: HANT) }
fragment Candidate on Term { ...Named level issuer { name(script: $script) } status }
${NAMED}`;

/** `/search?q=`: what it means first, then everything that is found. */
export const SEARCH: Route = {
  path: '/search',
  answer: async ({ ask, view }) => {
    const question = (view.url.searchParams.get('q') ?? '').trim();
    if (question === '') return emptyPage(view);
    const answer = await ask<Answer>(SEARCH_QUERY, {
      q: question,
      script: view.script,
      after: view.url.searchParams.get('after'),
    });
    return toPage(question, answer, view);
  },
};

const emptyPage = (view: View): Page => ({
  title: view.words.search.question,
  description: view.words.tagline,
  scripts: ['explorer'],
  hasSearch: true,
  main: html`<h1>${view.words.search.question}</h1>
    ${searchForm(view)}
    <p class="lead">${view.words.found.empty}</p>`,
});

const toPage = (question: string, { explain, search }: Answer, view: View): Page => ({
  title: view.words.found.title(question),
  description: view.words.tagline,
  scripts: ['explorer'],
  hasSearch: true,
  main: html`<h1>${view.words.found.title(question)}</h1>
    ${searchForm(view, question)} ${renderExplained(question, explain, view)}
    ${renderFound(question, search, view)}`,
});

const renderExplained = (question: string, explained: Explained, view: View): Html => {
  const { missing, found } = view.words;
  if (explained.is === 'Explanation') return renderCard(explained.term, view);
  if (explained.is === 'AmbiguousTerm')
    return html`<section class="answer">
      <p class="missing">${missing.ambiguous(question, explained.candidates.length)}</p>
      ${candidateList(explained.candidates, view)}
    </section>`;
  return html`<section class="answer">
    <p class="missing">${missing.unknown(question)}</p>
    ${
      explained.suggestions.length === 0
        ? NOTHING
        : html`<h2>${found.suggestions}</h2>
            <ul class="names">
              ${explained.suggestions.map(
                ({ entity, matchedLabel }) =>
                  html`<li>${nameLink(entity, view)} ${matched(matchedLabel, entity, view)}</li>`,
              )}
            </ul>`
    }
  </section>`;
};

/** The one term that has the name, in short; its page says the rest. */
const renderCard = (term: Card, view: View): Html =>
  html`<section class="answer card">
    <h2>${bareLink(term, view)}</h2>
    ${draftMark(term, view)}
    <p class="quiet">
      ${term.issuer === null ? view.words.entry.noIssuer : html`${view.words.entry.issuer} ${term.issuer.name}`}
      · ${view.words.status[term.status]}
    </p>
    ${
      term.status === 'USED_UNDEFINED'
        ? NOTHING
        : html`<p class="meaning" lang="${recordLanguage(view)}">${term.summary}</p>`
    }
    ${
      term.partOf.length === 0
        ? NOTHING
        : html`<p class="quiet">${view.words.entry.partOf} ${nameList(term.partOf, view)}</p>`
    }
    <p><a href="${view.link(term.href)}">${view.words.found.open} →</a></p>
  </section>`;

const renderFound = (question: string, found: Found | null, view: View): Html => {
  const { words } = view;
  if (found === null) return html`<p class="missing">${words.missing.timedOut}</p>`;
  if (found.totalCount === 0) return html`<p class="missing">${words.found.noResults(question)}</p>`;
  return html`<section>
    <h2>${words.found.results}</h2>
    <p class="quiet">
      ${words.found.count(found.totalCount)}${found.totalCount < MOST_FOUND ? NOTHING : ` · ${words.found.atMost}`}
    </p>
    <ul class="rows">
      ${found.edges.map(
        ({ node, matchedLabel }) =>
          html`<li>
            <span class="kind ${node.kind}">${words.kinds[node.kind]}</span> ${nameLink(node, view)}
            ${node.issuer ? html`<span class="quiet">${node.issuer.name}</span>` : NOTHING}
            ${matched(matchedLabel, node, view)}
          </li>`,
      )}
    </ul>
    ${nextPage(found, view)}
  </section>`;
};

/** The service looks at no more. */
const MOST_FOUND = 500;

/** The label that was found, where it is not the name itself in one script or the other. */
const matched = (label: Matched | null, { printed, hans, hant }: Forms, { words }: View): Html =>
  label === null || [printed, hans, hant].includes(label.text)
    ? NOTHING
    : html`<span class="quiet">${words.found.matched} <span lang="zh">${label.text}</span></span>`;

const nextPage = ({ pageInfo }: Found, view: View): Html =>
  pageInfo?.hasNextPage === true && pageInfo.endCursor !== null
    ? html`<p>
        <a rel="next" href="${withParameters(view, { after: pageInfo.endCursor })}"
          >${view.words.found.more}</a
        >
      </p>`
    : NOTHING;
