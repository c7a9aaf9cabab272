import type { Entity, Relation } from '../domain/records.ts';
import { TifaError } from '../domain/errors.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { RelationResolvers } from './types.generated.ts';

/** A relation, with those of its ends that were read together with it. */
export type RelationSource = Relation & {
  readonly ends: { readonly from: Entity | undefined; readonly to: Entity | undefined };
};

export const relation: RelationResolvers = {
  from: ({ from, ends }, _, { loaders }) => ends.from ?? mustLoad(loaders, from),
  to: ({ to, ends }, _, { loaders }) => ends.to ?? mustLoad(loaders, to),
};

/**
 * An entity that another record names.
 *
 * @throws NOT_FOUND when it was taken away by a load in the middle of the request
 */
export const mustLoad = async (loaders: Loaders, id: string): Promise<Entity> => {
  const entity = await loaders.entities.load(id);
  if (entity !== null) return entity;
  throw new TifaError('NOT_FOUND', `${id} was taken away while the question was answered; ask again.`);
};
