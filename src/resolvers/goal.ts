import { entityFields } from './entity.ts';
import { mustLoad } from './must-load.ts';
import type { GoalResolvers, MeasureResolvers } from './types.generated.ts';

export const goal: GoalResolvers = {
  ...entityFields,
  measures: ({ id }, _, { loaders }) => loaders.measures.load(id),
};

export const measure: MeasureResolvers = {
  about: ({ about }, _, { loaders }) => mustLoad(loaders, about),
};
