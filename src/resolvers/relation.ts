import { narrowedTo, type Reports } from '../domain/narrowed.ts';
import type { Entity, Relation } from '../domain/records.ts';
import type { Link } from '../graph/relations.ts';
import { mustLoad } from './must-load.ts';
import { provenance } from './provenance.ts';
import type { RelationResolvers } from './types.generated.ts';

/** A relation, with those of its ends that were read together with it. */
export type RelationSource = Relation & {
  readonly ends: { readonly from: Entity | undefined; readonly to: Entity | undefined };
};

/** A relation that was read with both its ends, within some reports. */
export const toRelationSource = ({ relation: read, from, to }: Link, reports: Reports): RelationSource => ({
  ...read,
  ends: { from: narrowedTo(from, reports), to: narrowedTo(to, reports) },
});

export const relation: RelationResolvers = {
  provenance,
  from: ({ from, ends }, _, { loaders }) => ends.from ?? mustLoad(loaders, from),
  to: ({ to, ends }, _, { loaders }) => ends.to ?? mustLoad(loaders, to),
};
