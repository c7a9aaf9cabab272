import { gone } from '../domain/errors.ts';
import { mustLoadFrame } from './must-load.ts';
import type { TermAppearanceResolvers } from './types.generated.ts';

export const termAppearance: TermAppearanceResolvers = {
  report: async ({ report }, _, { loaders }) => (await mustLoadFrame(loaders, report)).report,
  place: async ({ report }, _, { loaders }) => (await mustLoadFrame(loaders, report)).place ?? gone(report),
  isDefined: ({ definition }) => definition !== null,
  changedFrom: async ({ changedFrom }, _, { loaders }) =>
    changedFrom === null ? null : (await mustLoadFrame(loaders, changedFrom)).report,
};
