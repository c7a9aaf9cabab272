import { entityFields } from './entity.ts';
import { measuresOf } from './measures-of.ts';
import { gone } from '../domain/errors.ts';
import { mustLoadFrame } from './must-load.ts';
import type { ActionResolvers } from './types.generated.ts';

export const action: ActionResolvers = {
  ...entityFields,
  measures: measuresOf,
  section: async ({ section, report }, _, { loaders }) => {
    const { sections } = await mustLoadFrame(loaders, report);
    return sections.find(({ id }) => id === section) ?? gone(section);
  },
};
