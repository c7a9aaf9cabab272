import { html } from '../html.ts';
import type { Detail } from './entity-route.ts';
import type { Entry } from './shapes.ts';
import type { View } from '../view.ts';

type Named = Pick<Entry, 'labels' | 'name'>;

/** The script that a page leaves out: in English, where names stay as printed, the one that the name is not in. */
const unwantedBy = ({ labels, name }: Named, { language }: View): string | null => {
  const own = { 'zh-Hant': 'HANT', 'zh-Hans': 'HANS', en: labels.find(({ text }) => text === name)?.script }[
    language
  ];
  return own === 'HANT' ? 'HANS' : own === 'HANS' ? 'HANT' : null;
};

/** The other forms that readers meet, in the script of the page where there are both; null where there is none. */
export const otherNames = ({ labels, name }: Named, view: View): Detail | null => {
  const unwanted = unwantedBy({ labels, name }, view);
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
