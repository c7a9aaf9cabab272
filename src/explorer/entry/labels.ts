import { html } from '../html.ts';
import type { Detail } from './entity-route.ts';
import type { Entry } from './shapes.ts';
import type { View } from '../view.ts';

/** The other forms that readers meet, in the script of the page where there are both; null where there is none. */
export const otherNames = ({ labels, name }: Entry, view: View): Detail | null => {
  const unwanted = { 'zh-Hant': 'HANS', 'zh-Hans': 'HANT', en: null }[view.language];
  const others = labels.filter(
    ({ text, role, script }) =>
      (role === 'ALTERNATIVE' || role === 'PREFERRED') && text !== name && script !== unwanted,
  );
  if (others.length === 0) return null;
  return {
    name: view.words.entry.otherNames,
    value: html`<ul class="lines" lang="zh">
      ${others.map(({ text, note }) => html`<li>${text}${note === null ? '' : html` <span class="quiet">${note}</span>`}</li>`)}
    </ul>`,
  };
};
