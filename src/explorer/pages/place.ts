import type { Level } from '../../domain/kinds.ts';
import { entityRoute, type Section } from '../entry/entity-route.ts';
import { otherNames } from '../entry/labels.ts';
import { orMissing } from '../entry/missing.ts';
import { nameList, nameLink } from '../entry/names.ts';
import { renderRelations } from '../entry/relations.ts';
import {
  type Connection,
  type Entry,
  NAMED,
  type Named,
  nodesOf,
  RELATED,
  type Related,
} from '../entry/shapes.ts';
import { drawingUp, pictureSection } from '../entry/walks.ts';
import { renderReach, renderWalk } from '../entry/walk.ts';
import { html, type Html } from '../html.ts';
import { PICTURED, PICTURED_WALK, type PicturedWalk } from '../pictures/answers.ts';
import type { View } from '../view.ts';

type Within = Named & { readonly within?: Within | null };

type Place = Entry & {
  readonly level: Level | null;
  readonly within: Within | null;
  readonly holder: Connection<Related> | null;
  readonly inside: Connection<Related> | null;
  readonly projects: Connection<Named> | null;
  readonly serves: PicturedWalk | null;
};

const WITHIN =
  'within { ...Named within { ...Named within { ...Named within { ...Named within { ...Named } } } } }';

export const PLACE = entityRoute<Place>({
  kind: 'PLACE',
  fields: `
    level ${WITHIN}
    holder: relations(kinds: [WITHIN], side: OUT, first: 10) { ...Related }
    inside: relations(kinds: [WITHIN], side: IN, first: 100) { ...Related }
    projects(first: 50) { totalCount edges { node { ...Named } } }
    serves: trace(direction: UP, first: 100) { ...PicturedWalk }`,
  fragments: [NAMED, RELATED, PICTURED, PICTURED_WALK],
  details: (place, view) => {
    const { entry, levels } = view.words;
    const around = chain(place.within);
    return [
      place.level === null ? null : { name: entry.level, value: levels[place.level] },
      around.length === 0 ? null : { name: entry.within, value: html`${nameList(around, view)}` },
      otherNames(place, view),
    ];
  },
  sections: (place, view) => [
    projectsHere(place, view),
    leadsHere(place, view),
    relationsOf(place, view),
    pictureSection(drawingUp(place, place.serves), view),
  ],
  drawing: (place) => drawingUp(place, place.serves),
  data: ({ within }, { url }) => ({
    '@type': 'Place',
    ...(within === null
      ? {}
      : {
          containedInPlace: { '@type': 'Place', name: within.name, url: `${url.origin}${within.href}` },
        }),
  }),
});

/** The places around, from the nearest outwards. */
const chain = (within: Within | null | undefined): readonly Named[] =>
  within === null || within === undefined ? [] : [within, ...chain(within.within)];

const projectsHere = (place: Place, view: View): Section => ({
  id: 'projects',
  title: view.words.entry.projectsHere,
  content: orMissing(place.projects, view, (projects) =>
    projects.totalCount === 0 ? null : renderNames(projects, place, view),
  ),
});

const renderNames = (projects: Connection<Named>, { id }: Place, view: View): Html => {
  const all = `/projects?${new URLSearchParams({ locatedIn: id })}`;
  return html`<ul class="names">
      ${nodesOf(projects).map((project) => html`<li>${nameLink(project, view)}</li>`)}
    </ul>
    <p><a href="${view.link(all)}">${view.words.entry.allProjects(projects.totalCount)}</a></p>`;
};

/** Actions, goals and slogans from which a walk comes here. */
const leadsHere = (place: Place, view: View): Section => {
  const drawing = drawingUp(place, place.serves);
  return {
    id: 'serves',
    title: view.words.entry.leadsHere,
    content: orMissing(
      place.serves,
      view,
      () => html`${renderReach(drawing, view)} ${renderWalk(drawing, 'up', view)}`,
    ),
  };
};

const relationsOf = (place: Place, view: View): Section => {
  const { holder, inside } = place;
  const all = holder === null || inside === null ? null : [...nodesOf(holder), ...nodesOf(inside)];
  return {
    id: 'relations',
    title: view.words.entry.relations,
    content: orMissing(all, view, (related) => renderRelations(related, place.id, view)),
  };
};
