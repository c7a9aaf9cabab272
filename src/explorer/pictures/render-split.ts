import type { EntityKind } from '../../domain/kinds.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { Reader } from './reader.ts';
import { PICTURE_WORDS, type PictureWords } from './words/words.ts';

/** What the picture of a split slogan asks of a term. Needs the variable `$script: NameScript!`. */
export const SPLIT = `
fragment Split on Term {
  name(script: $script)
  parts {
    token(script: $script) heading(script: $script) count complete
    group { name(script: $script) href }
    items { kind name(script: $script) href }
  }
}`;

type Named = { readonly name: string; readonly href: string };
export type SplitPart = {
  readonly token: string;
  readonly heading: string | null;
  /** How many items the slogan claims; null for N. */
  readonly count: number | null;
  readonly complete: boolean;
  readonly group: Named | null;
  readonly items: readonly (Named & { readonly kind: EntityKind })[];
};
export type Split = { readonly name: string; readonly parts: readonly SplitPart[] };

/** Each number of a slogan large, with what it counts beneath; prints nothing for a term that does not split. */
export const renderSplit = ({ name, parts }: Split, reader: Reader): Html => {
  const words = PICTURE_WORDS[reader.language];
  if (parts.length === 0) return NOTHING;
  return html`<ol class="split" aria-label="${words.split(name)}">
    ${parts.map((part) => drawPart(part, reader, words))}
  </ol>`;
};

const drawPart = (part: SplitPart, reader: Reader, words: PictureWords): Html =>
  html`<li class="split-part">
    <p class="split-head">
      <b class="split-token ${sizeOf(part.token)}">${part.token}</b> ${heading(part, reader)}
    </p>
    ${items(part, reader)}${shortage(part, words)}
  </li>`;

/** A number stands larger than a number with its noun. */
const sizeOf = (token: string): string => (Array.from(token).length > 2 ? 'long' : 'short');

/** What the definition calls the part; a part that is a slogan itself leads there. */
const heading = ({ heading: called, group, token }: SplitPart, { link }: Reader): Html => {
  const name = group?.name ?? called;
  if (name === null || (group === null && name === token)) return NOTHING;
  const text = html`<span>${name}</span>`;
  return html`<span class="split-heading"
    >${group === null ? text : html`<a class="entity TERM" href="${link(group.href)}">${name}</a>`}</span
  >`;
};

const items = ({ items: named }: SplitPart, { link }: Reader): Html =>
  named.length === 0
    ? NOTHING
    : html`<ul class="split-items">
        ${named.map(({ kind, name, href }) => html`<li><a class="entity ${kind}" href="${link(href)}">${name}</a></li>`)}
      </ul>`;

/** What the slogan claims and the text does not give. */
const shortage = ({ complete, count, items: named }: SplitPart, words: PictureWords): Html => {
  if (complete) return NOTHING;
  const says = count === null ? words.unnamed : words.short(count, named.length);
  return html`<p class="split-short">${says}</p>`;
};
