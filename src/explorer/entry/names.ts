import { html, type Html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import { draftTag } from './proof.ts';
import type { Named } from './shapes.ts';

/** The language of names and sentences of the record, as a page shows them. */
export const recordLanguage = ({ language }: Pick<View, 'language'>): string =>
  language === 'en' ? 'zh' : language;

/** An entry's name, leading to its page. */
export const bareLink = ({ kind, href, name }: Pick<Named, 'kind' | 'href' | 'name'>, view: View): Html =>
  html`<a class="entity ${kind}" href="${view.link(href)}" lang="${recordLanguage(view)}">${name}</a>`;

/** The same with a mark where only drafts say it; an action with its year, and whether it is planned or done. */
export const nameLink = (named: Named, view: View): Html =>
  html`${bareLink(named, view)}${standing(named, view)}${draftTag(named, view)}`;

const standing = ({ actionStatus, year }: Named, { words }: View): Html =>
  actionStatus === undefined
    ? NOTHING
    : html` <span class="quiet">${year} ${words.actionStatus[actionStatus]}</span>`;

/** Names in one line, with the signs that a list of names has in the language of the page. */
export const nameList = (named: readonly Named[], view: View): readonly Html[] =>
  named.map(
    (one, index) =>
      html`${index === 0 ? NOTHING : view.language === 'en' ? ', ' : '、'}${nameLink(one, view)}`,
  );
