import { narrowingOf } from '../domain/narrowed.ts';
import type { Entity, Measure } from '../domain/records.ts';
import type { Context } from './context.ts';

/** The measures about an entity that its reports give. All evidence of a measure is from one report. */
export const measuresOf = async (
  entity: Entity,
  _: unknown,
  { loaders }: Context,
): Promise<readonly Measure[]> => {
  const { reports } = narrowingOf(entity);
  const measures = await loaders.measures.load(entity.id);
  return reports === null
    ? measures
    : measures.filter(({ evidence: [first] }) => first !== undefined && reports.includes(first.report));
};
