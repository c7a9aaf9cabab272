/** A step as far as merging needs it: where it arrives. */
type Arriving = { readonly entity: { readonly id: string } };

/** A step with the steps that go on from where it arrives. */
export type Branch<Step extends Arriving> = {
  readonly step: Step;
  readonly branches: readonly Branch<Step>[];
};

type Growing<Step extends Arriving> = { readonly step: Step; readonly branches: Growing<Step>[] };

/**
 * The tree of paths that have one start. A shared beginning comes once, and so does every entity: a path that passes by one which stands in
 * the tree already goes on from where it stands. Branches come in the order in which the paths bring them.
 */
export const mergePaths = <Step extends Arriving>(
  start: string,
  paths: readonly { readonly steps: readonly Step[] }[],
): readonly Branch<Step>[] => {
  const trunk: Growing<Step>[] = [];
  const standing = new Map<string, Growing<Step>[]>([[start, trunk]]);
  for (const { steps } of paths) grow(trunk, steps, standing);
  return trunk;
};

const grow = <Step extends Arriving>(
  trunk: Growing<Step>[],
  steps: readonly Step[],
  standing: Map<string, Growing<Step>[]>,
): void => {
  let here = trunk;
  for (const step of steps) {
    const known = standing.get(step.entity.id);
    const branches = known ?? [];
    if (known === undefined) {
      here.push({ step, branches });
      standing.set(step.entity.id, branches);
    }
    here = branches;
  }
};

/** The same tree with every set of branches in an order. */
export const sortBranches = <Step extends Arriving>(
  branches: readonly Branch<Step>[],
  compare: (a: Step, b: Step) => number,
): readonly Branch<Step>[] =>
  branches
    .toSorted((a, b) => compare(a.step, b.step))
    .map((branch) => ({ step: branch.step, branches: sortBranches(branch.branches, compare) }));
