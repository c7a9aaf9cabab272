import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import type { Connection } from '../domain/page.ts';
import type { Organization, Place, Project } from '../domain/records.ts';
import { entityFields } from './entity.ts';
import type { OrganizationResolvers, PlaceResolvers } from './types.generated.ts';

export const place: PlaceResolvers = {
  ...entityFields,
  within: async ({ id }, _, { loaders }) => {
    const { rows } = await loaders.relations.load(id, { kinds: ['WITHIN'], side: 'OUT', after: null, limit: 1 });
    return (rows[0]?.item.to as Place | undefined) ?? null;
  },
  projects: async ({ id }, { first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const rows = await loaders.projectsAt.load(id, { after: page.after, limit: rowsToRead(page) });
    return toConnection(rows, page) as Connection<Project>;
  },
};

export const organization: OrganizationResolvers = {
  ...entityFields,
  place: async ({ place: id }: Organization, _, { loaders }) =>
    id === null ? null : ((await loaders.entities.load(id)) as Place | null),
};
