import { entityFields } from './entity.ts';
import { gone, mustLoadFrame } from './must-load.ts';
import type { ActionResolvers } from './types.generated.ts';

export const action: ActionResolvers = {
  ...entityFields,
  measures: ({ id }, _, { loaders }) => loaders.measures.load(id),
  section: async ({ section, report }, _, { loaders }) => {
    const { sections } = await mustLoadFrame(loaders, report);
    return sections.find(({ id }) => id === section) ?? gone(section);
  },
};
