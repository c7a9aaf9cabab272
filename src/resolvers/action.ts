import { TifaError } from '../domain/errors.ts';
import { entityFields } from './entity.ts';
import type { ActionResolvers } from './types.generated.ts';

export const action: ActionResolvers = {
  ...entityFields,
  measures: ({ id }, _, { loaders }) => loaders.measures.load(id),
  section: async ({ id, section, report }, _, { loaders }) => {
    const found = (await loaders.sections.load(report)).find((one) => one.id === section);
    if (found !== undefined) return found;
    throw new TifaError(
      'NOT_FOUND',
      `The section of ${id} was taken away while the question was answered; ask again.`,
    );
  },
};
