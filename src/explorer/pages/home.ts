import { searchForm } from '../frame.ts';
import { html } from '../html.ts';
import type { Route } from '../page.ts';

const HOME_QUERY = `query Home { graph { version reports entities relations } }`;

type HomeData = {
  readonly graph: {
    readonly version: number;
    readonly reports: number;
    readonly entities: number;
    readonly relations: number;
  };
};

export const HOME: Route = {
  path: '/',
  answer: async ({ ask, view }) => {
    const { words } = view;
    const { graph } = await ask<HomeData>(HOME_QUERY);
    return {
      title: words.site,
      description: words.tagline,
      scripts: ['explorer'],
      main: html`<h1>${words.tagline}</h1>
        ${searchForm(view)}
        <p>${words.frame.facts(graph.version)}</p>`,
    };
  },
};
