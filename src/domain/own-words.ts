import type { Basis } from './kinds.ts';

/**
 * The clause that a relation is about. What a title states above its clause has the clause last; a conclusion has it first, before the words that
 * it rests on.
 */
export const ownWords = <Words>({
  basis,
  evidence,
}: {
  readonly basis: Basis;
  readonly evidence: readonly Words[];
}): Words | undefined => (basis === 'STATED' ? evidence.at(-1) : evidence[0]);
