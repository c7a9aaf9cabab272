import type { Detail, EntityPages, Section } from './entity-route.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Page } from '../page.ts';
import { type View, withParameters } from '../view.ts';
import { formatLinks } from './exports.ts';
import { orMissing } from './missing.ts';
import { recordLanguage } from './names.ts';
import { draftMark, wrongLink } from './proof.ts';
import type { Entry } from './shapes.ts';
import { renderUses, type Texts } from './uses.ts';

/** The page of an entity: what it is, section by section, and beside it what is told of it in a word. */
export const renderEntry = <Answer extends Entry>(
  answer: Answer,
  pages: EntityPages<Answer>,
  texts: Texts,
  view: View,
): Page => {
  const sections = [...pages.sections(answer, view), usesSection(answer, texts, view)].filter(isPresent);
  const details = pages.details(answer, view).filter(isPresent);
  return {
    title: answer.name,
    description: answer.summary ?? view.words.kinds[answer.kind],
    data: dataOf(answer, pages.data(answer, view), view),
    scripts: ['explorer'],
    main: html`<article class="entry">
      ${head(answer, view)}
      <aside class="margin">
        ${detailList(details)} ${contents(sections, view)} ${colophon(answer, view)}
      </aside>
      <div class="sections">${sections.map(renderSection)}</div>
    </article>`,
  };
};

const isPresent = <Item>(item: Item | null): item is Item => item !== null;

const head = (answer: Entry, view: View): Html =>
  html`<header class="entry-head">
    <p class="kind ${answer.kind}">${view.words.kinds[answer.kind]}</p>
    <h1 lang="${recordLanguage(view)}">${answer.name}</h1>
    ${draftMark(answer, view)}
  </header>`;

const detailList = (details: readonly Detail[]): Html =>
  details.length === 0
    ? NOTHING
    : html`<dl>
        ${details.map(
          ({ name, value }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;

const contents = (sections: readonly Section[], { words }: View): Html =>
  html`<nav class="on-page" aria-label="${words.entry.contents}">
    <ol>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;

const renderSection = ({ id, title, content }: Section): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

const usesSection = ({ uses }: Entry, texts: Texts, view: View): Section => ({
  id: 'used',
  title: view.words.entry.used,
  content: orMissing(uses, view, (found) => renderUses(found, texts, view)),
});

/** The same in other forms, and where to say that it is wrong. */
const colophon = (answer: Entry, view: View): Html => {
  const { entry } = view.words;
  return html`<div class="record">
    <p>${entry.formats}</p>
    <ul class="formats">
      ${formatLinks(view)}
    </ul>
    <p><a href="${withParameters(view, { as: 'graph', uses: null })}">${entry.freeGraph}</a></p>
    <p>${wrongLink(answer, view)}</p>
  </div>`;
};

const dataOf = (answer: Entry, data: Readonly<Record<string, unknown>>, { url }: View): unknown => {
  const others = answer.labels
    .filter(({ role, text }) => (role === 'PREFERRED' || role === 'ALTERNATIVE') && text !== answer.name)
    .map(({ text }) => text);
  return {
    '@context': 'https://schema.org',
    '@id': `${url.origin}${answer.href}`,
    url: `${url.origin}${answer.href}`,
    name: answer.name,
    ...(others.length === 0 ? {} : { alternateName: others }),
    ...(answer.summary === null ? {} : { description: answer.summary }),
    inLanguage: 'zh',
    ...data,
  };
};
