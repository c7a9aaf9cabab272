import type { Level } from '../../domain/kinds.ts';
import { entityRoute } from '../entry/entity-route.ts';
import { otherNames } from '../entry/labels.ts';
import { orMissing } from '../entry/missing.ts';
import { nameList } from '../entry/names.ts';
import { renderRelations } from '../entry/relations.ts';
import { type Connection, type Entry, type Named, nodesOf, RELATED, type Related } from '../entry/shapes.ts';
import {
  drawingDown,
  LEADS_TO,
  type LeadsTo,
  leadsSection,
  pictureSection,
  WALKED_FRAGMENTS,
} from '../entry/walks.ts';
import { html } from '../html.ts';

type Organization = Entry &
  LeadsTo & {
    readonly level: Level | null;
    readonly place: Named | null;
    readonly related: Connection<Related> | null;
  };

export const ORGANIZATION = entityRoute<Organization>({
  kind: 'ORGANIZATION',
  fields: `
    level place { ...Named }
    related: relations(first: 100) { ...Related }
    ${LEADS_TO}`,
  fragments: [RELATED, ...WALKED_FRAGMENTS],
  details: (organization, view) => {
    const { entry, levels } = view.words;
    const { level, place } = organization;
    return [
      level === null ? null : { name: entry.level, value: levels[level] },
      place === null ? null : { name: entry.belongsTo, value: html`${nameList([place], view)}` },
      otherNames(organization, view),
    ];
  },
  sections: (organization, view) => [
    {
      id: 'relations',
      title: view.words.entry.relations,
      content: orMissing(organization.related, view, (related) =>
        renderRelations(nodesOf(related), organization.id, view),
      ),
    },
    leadsSection(organization, view),
    pictureSection(drawingDown(organization, organization.leadsTo), view),
  ],
  drawing: (organization) => drawingDown(organization, organization.leadsTo),
  data: ({ level, place }, { url }) => ({
    '@type': level === null ? 'Organization' : 'GovernmentOrganization',
    ...(place === null
      ? {}
      : { areaServed: { '@type': 'Place', name: place.name, url: `${url.origin}${place.href}` } }),
  }),
});
