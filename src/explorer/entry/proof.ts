import { html, type Html, NOTHING } from '../html.ts';
import { sourceLink } from '../source-link.ts';
import type { View } from '../view.ts';
import type { Proven, Told } from './shapes.ts';

/** The report's own words, which open the report at them; to be cited, and to be reported as wrong. */
export const renderProof = (proven: Proven, told: Told, view: View): Html =>
  html`<figure class="quoted">
    <blockquote lang="zh"><a href="${view.link(proven.href)}">${proven.quote}</a></blockquote>
    <figcaption>
      <a href="${view.link(proven.report.href)}" lang="zh">${proven.report.title}</a>
      ${citation(proven, view)}${wrongLink(told, view)}
    </figcaption>
  </figure>`;

export const renderProofs = (evidence: readonly Proven[], told: Told, view: View): readonly Html[] =>
  evidence.map((proven) => renderProof(proven, told, view));

/** What a citation says. */
export type Cited = Pick<Proven, 'quote' | 'href'> & {
  readonly report: Pick<Proven['report'], 'title' | 'place' | 'issuedOn' | 'year'>;
};

/** The text of a citation, which a script copies and anyone else can select. */
export const citation = (proven: Cited, view: View): Html => {
  const { words, url } = view;
  const { title, place, issuedOn, year } = proven.report;
  const where = [place.name, issuedOn ?? String(year)].join(view.language === 'en' ? ', ' : '，');
  const text = words.proof.citation(proven.quote, title, where, `${url.origin}${proven.href}`);
  return html`<details class="cite">
    <summary>${words.proof.cite}</summary>
    <p class="citation">${text}</p>
    <button type="button" data-copied="${words.proof.copied}" hidden>${words.proof.copy}</button>
  </details>`;
};

/** Leads to the line of the record that says it. */
export const wrongLink = ({ source }: Told, { words, link }: View): Html => {
  const href = sourceLink(source);
  return href === null ? NOTHING : html`<a class="wrong" href="${link(href)}">${words.proof.wrong}</a>`;
};

/** Of a draft: that it is one, how sure the machine was, and why. Of a reviewed fact: nothing. */
export const draftMark = ({ reviewed, confidence, reason }: Told, { words }: View): Html =>
  reviewed
    ? NOTHING
    : html`<p class="draft">
        ${words.proof.draft} ${confidence === null ? NOTHING : words.proof.sure(Math.round(confidence * 100))}
        ${reason}
      </p>`;

/** The same in a word, for a row of a list. */
export const draftTag = ({ reviewed }: Pick<Told, 'reviewed'>, { words }: View): Html =>
  reviewed ? NOTHING : html` <span class="draft-tag" title="${words.proof.draft}">${words.proof.tag}</span>`;

/** Whose word a fact is, where it is not the report's, and why. */
export const conclusion = (
  {
    basis,
    note,
    caveat,
  }: { readonly basis: string; readonly note: string | null; readonly caveat: string | null },
  { words }: View,
): Html =>
  basis === 'STATED'
    ? NOTHING
    : html`<p class="concluded">${words.proof.concluded} <span lang="zh">${note}</span></p>
        ${caveat === null ? NOTHING : html`<p class="concluded">${words.proof.caveat} <span lang="zh">${caveat}</span></p>`}`;
