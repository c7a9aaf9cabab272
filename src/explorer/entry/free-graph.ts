import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { renderFreeGraph } from '../pictures/render-free-graph.ts';
import { type View, withParameters } from '../view.ts';
import { recordLanguage } from './names.ts';
import type { Entry } from './shapes.ts';

/** A page of its own, so that its script is loaded only when it is asked for. */
export const freeGraphPage = (answer: Entry, view: View): Page => ({
  title: `${answer.name} · ${view.words.entry.freeGraph}`,
  description: view.words.entry.freeGraph,
  scripts: ['explorer', 'free-graph'],
  main: html`<h1 lang="${recordLanguage(view)}">${answer.name}</h1>
    <p><a href="${withParameters(view, { as: null })}">${view.words.entry.back}</a></p>
    ${renderFreeGraph(answer, view)}`,
});
