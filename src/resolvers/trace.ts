import { narrowedTo, type Reports } from '../domain/narrowed.ts';
import type { Entity } from '../domain/records.ts';
import type { EndsWanted, Path, WalkResult } from '../answers/walk.ts';
import type { CutReason } from '../domain/kinds.ts';
import type { RelationSource } from './relation.ts';

/** Paths as the schema has them: each relation with whichever of its ends the path has read already. */
export const toSchemaPath = ({ steps, end }: Path, reports: Reports) => ({
  end: narrowedTo(end, reports),
  steps: steps.map(({ relation, entity }, index): { relation: RelationSource; entity: Entity } => {
    const known = [entity, steps[index - 1]?.entity].filter((one) => one !== undefined);
    const endWith = (id: string): Entity | undefined => {
      const found = known.find((one) => one.id === id);
      return found && narrowedTo(found, reports);
    };
    return {
      entity: narrowedTo(entity, reports),
      relation: { ...relation, ends: { from: endWith(relation.from), to: endWith(relation.to) } },
    };
  }),
});

export const toTrace = (walk: WalkResult, wanted: EndsWanted, reports: Reports) => {
  const cutBy = whatCut(walk, wanted);
  return { paths: walk.paths.map((path) => toSchemaPath(path, reports)), isPartial: cutBy !== null, cutBy };
};

/** Of several limits, TIME before COUNT before DEPTH. */
const whatCut = ({ total, cutBy }: WalkResult, { first }: EndsWanted): CutReason | null =>
  cutBy !== 'TIME' && total > first ? 'COUNT' : cutBy;
