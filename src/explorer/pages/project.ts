import { entityRoute } from '../entry/entity-route.ts';
import { otherNames } from '../entry/labels.ts';
import { FIGURE, type Figure, renderMeasures } from '../entry/measures.ts';
import { orMissing } from '../entry/missing.ts';
import { renderRelations } from '../entry/relations.ts';
import { type Connection, type Entry, nodesOf, RELATED, type Related } from '../entry/shapes.ts';
import {
  drawingBoth,
  pictureSection,
  servesSection,
  WALKED,
  WALKED_FRAGMENTS,
  type Walked,
} from '../entry/walks.ts';

type Project = Entry &
  Walked & {
    readonly collective: boolean;
    readonly measures: readonly Figure[];
    readonly where: Connection<Related> | null;
    readonly others: Connection<Related> | null;
  };

export const PROJECT = entityRoute<Project>({
  kind: 'PROJECT',
  fields: `
    collective measures { ...Figure }
    where: relations(kinds: [LOCATED_IN], side: OUT, first: 100) { ...Related }
    others: relations(kinds: [RESPONSIBLE], first: 50) { ...Related }
    ${WALKED}`,
  fragments: [RELATED, FIGURE, ...WALKED_FRAGMENTS],
  details: (project, view) => [
    project.collective ? { name: view.words.entry.kind, value: view.words.entry.collective } : null,
    otherNames(project, view),
  ],
  sections: (project, view) => {
    const { entry } = view.words;
    return [
      {
        id: 'where',
        title: entry.where,
        content: orMissing(project.where, view, (where) => renderRelations(nodesOf(where), project.id, view)),
      },
      servesSection(project, view),
      {
        id: 'measures',
        title: entry.measures,
        content: orMissing(project.measures, view, (figures) => renderMeasures(figures, view)),
      },
      project.others?.totalCount === 0
        ? null
        : {
            id: 'relations',
            title: entry.relations,
            content: orMissing(project.others, view, (others) =>
              renderRelations(nodesOf(others), project.id, view),
            ),
          },
      pictureSection(drawingBoth(project), view),
    ];
  },
  drawing: drawingBoth,
  data: ({ where }, { url }) => ({
    '@type': 'Project',
    ...(where === null || where.totalCount === 0
      ? {}
      : {
          location: nodesOf(where).map(({ to }) => ({
            '@type': 'Place',
            name: to.name,
            url: `${url.origin}${to.href}`,
          })),
        }),
  }),
});
