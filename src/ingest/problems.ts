import { TifaError } from '../domain/errors.ts';

/** Something that a curated file must not say. `at` is `file:line:column`. */
export type Problem = { readonly at: string; readonly message: string };

/** Collects problems, so that an editor sees all of them at once. */
export type Problems = {
  readonly add: (at: string, message: string) => void;
  readonly all: () => readonly Problem[];
};

export const createProblems = (): Problems => {
  const found: Problem[] = [];
  return {
    add: (at, message) => void found.push({ at, message }),
    all: () => found,
  };
};

const SHOWN = 40;

/** @throws SEED_INVALID with one line for each problem, when there is any */
export const throwIfAny = (problems: Problems, folder: string): void => {
  const all = problems.all();
  if (all.length > 0) throw problemsOf(all, folder);
};

/** SEED_INVALID with one line for each problem. */
export const problemsOf = (all: readonly Problem[], folder: string): TifaError => {
  const lines = all.slice(0, SHOWN).map(({ at, message }) => `  ${at}: ${message}`);
  if (all.length > SHOWN) lines.push(`  … and ${all.length - SHOWN} more`);
  return new TifaError(
    'SEED_INVALID',
    `${folder} has ${all.length} ${all.length === 1 ? 'problem' : 'problems'}; nothing of it was loaded:\n${lines.join('\n')}`,
  );
};
