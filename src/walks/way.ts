import type { OpenedEntity, OpenedStep } from './opened.ts';

/** A way from the start of a walk to an entity: its last step, and the way before that. */
export type Way = {
  readonly entity: OpenedEntity;
  /** Null at the start. */
  readonly last: { readonly step: OpenedStep; readonly before: Way } | null;
  readonly length: number;
  /** Steps that no report states. */
  readonly unstated: number;
  /** Whether a verb qualifies one of its steps. */
  readonly isQualified: boolean;
  /** Its place among the ways of its length, in document order step by step. */
  readonly rank: number;
};

export const startingAt = (entity: OpenedEntity): Way => ({
  entity,
  last: null,
  length: 0,
  unstated: 0,
  isQualified: false,
  rank: 0,
});

/** The way one step further; it is ranked when all ways of its length are known. */
export const extended = (before: Way, step: OpenedStep, entity: OpenedEntity): Way => ({
  entity,
  last: { step, before },
  length: before.length + 1,
  unstated: before.unstated + (step.isStated ? 0 : 1),
  isQualified: before.isQualified || step.isQualified,
  rank: 0,
});

/** Its steps in order, each with the ids of the entities that it leaves and reaches. */
export const stepsOf = (
  way: Way,
): readonly { readonly from: string; readonly to: string; readonly position: string }[] => {
  const steps = [];
  for (let { last } = way; last !== null; { last } = last.before)
    steps.push({ from: last.before.entity.id, to: last.step.to, position: last.step.position });
  return steps.toReversed();
};

/** Compares two ways of one length step by step, once those before them have their ranks. */
export const inDocumentOrder = (one: Way, other: Way): number =>
  (one.last?.before.rank ?? 0) - (other.last?.before.rank ?? 0) ||
  compareText(one.last?.step.position ?? '', other.last?.step.position ?? '');

export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
