import { html, type Html, NOTHING } from '../html.ts';
import type { PicturedWalk } from '../pictures/answers.ts';
import type { View } from '../view.ts';
import type { DrawingNode } from '../pictures/drawing.ts';
import { bareLink, nameLink } from './names.ts';
import type { Named } from './shapes.ts';

/** What a walk tells of its ends beside its ways: a walk goes to a place by the shortest way, which need not be by its project. Needs NAMED. */
export const ENDED = `
fragment Ended on Trace { paths { end { id ...Named ... on Project { places { ...Named } } } } }`;

type Way = {
  readonly end: Named & { readonly places?: readonly Named[] };
  readonly steps: PicturedWalk['paths'][number]['steps'];
};
export type Ended = { readonly paths: readonly Way[] };

type Placed = { readonly project: Named; readonly places: readonly Named[]; readonly by: DrawingNode | null };

/** The projects that a walk reaches: those that stand somewhere with their places, then the others. */
export const renderProjects = ({ paths }: Ended, view: View): Html => {
  const projects = paths.filter(({ end }) => end.kind === 'PROJECT').map(toPlaced);
  const [placed, elsewhere] = [
    projects.filter(({ places }) => places.length > 0),
    projects.filter(({ places }) => places.length === 0),
  ];
  return html`${placed.length === 0 ? NOTHING : renderTable(placed, view)}
  ${elsewhere.length === 0 ? NOTHING : renderOthers(elsewhere, view)}`;
};

const toPlaced = ({ end, steps }: Way): Placed => ({
  project: end,
  places: end.places ?? [],
  by: steps.at(-2)?.entity ?? null,
});

const renderTable = (placed: readonly Placed[], view: View): Html => {
  const { entry } = view.words;
  return html`<table class="projects" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${entry.project}</th>
        <th scope="col" role="columnheader">${entry.place}</th>
        <th scope="col" role="columnheader">${entry.by}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${placed.map(
        ({ project, places, by }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${nameLink(project, view)}</th>
            <td role="cell">
              <ul class="lines">
                ${places.map((place) => html`<li>${nameLink(place, view)}</li>`)}
              </ul>
            </td>
            <td role="cell">${by === null ? NOTHING : bareLink(by, view)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const renderOthers = (projects: readonly Placed[], view: View): Html =>
  html`<p class="missing">${view.words.entry.unplaced(projects.length)}</p>
    <ul class="names">
      ${projects.map(({ project }) => html`<li>${nameLink(project, view)}</li>`)}
    </ul>`;
