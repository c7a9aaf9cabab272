import { entityFields } from './entity.ts';
import { provenance } from './provenance.ts';
import { measuresOf } from './measures-of.ts';
import { mustLoad } from './must-load.ts';
import type { GoalResolvers, MeasureResolvers } from './types.generated.ts';

export const goal: GoalResolvers = {
  ...entityFields,
  measures: measuresOf,
};

export const measure: MeasureResolvers = {
  provenance,
  about: ({ about }, _, { loaders }) => mustLoad(loaders, about),
};
