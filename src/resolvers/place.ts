import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { isPlace } from '../domain/records.ts';
import { entityFields } from './entity.ts';
import type { OrganizationResolvers, PlaceResolvers } from './types.generated.ts';

export const place: PlaceResolvers = {
  ...entityFields,
  within: async ({ id }, _, { loaders }) => {
    const { rows } = await loaders.relations.load(id, {
      kinds: ['WITHIN'],
      side: 'OUT',
      reports: null,
      after: null,
      limit: 1,
    });
    const outer = rows[0]?.item.to;
    return isPlace(outer) ? outer : null;
  },
  projects: async ({ id }, { first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const rows = await loaders.projectsAt.load(id, { after: page.after, limit: rowsToRead(page) });
    return toConnection(rows, page);
  },
};

export const organization: OrganizationResolvers = {
  ...entityFields,
  place: async ({ place: id }, _, { loaders }) => {
    const found = id === null ? null : await loaders.entities.load(id);
    return isPlace(found) ? found : null;
  },
};
