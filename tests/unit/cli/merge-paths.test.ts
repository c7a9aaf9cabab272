import { describe, expect, it } from 'vitest';

import { type Branch, mergePaths, sortBranches } from '../../../src/cli/merge-paths.ts';

type Step = { readonly entity: { readonly id: string }; readonly by: string };

/** “ab” of start s: s → a → b; `by` says which path brought the step. */
const path = (ids: string) => ({ steps: ids.split('').map((id): Step => ({ entity: { id }, by: ids })) });

/** a(b c): a with the branches b and c. */
const written = (branches: readonly Branch<Step>[]): string =>
  branches
    .map(({ step, branches: next }) => step.entity.id + (next.length > 0 ? `(${written(next)})` : ''))
    .join(' ');

const byId = (a: Step, b: Step): number => a.entity.id.localeCompare(b.entity.id);

const merged = (...paths: readonly string[]): string => written(mergePaths('s', paths.map(path)));

describe('the tree of paths', () => {
  it('is empty without paths', () => expect(merged()).toBe(''));

  it('has a shared beginning once', () => expect(merged('a', 'ab', 'ac', 'acd')).toBe('a(b c(d))'));

  it('has the steps between, though no path ends there', () =>
    expect(merged('abc', 'abd')).toBe('a(b(c d))'));

  it('keeps the order in which paths come', () => expect(merged('b', 'a', 'bd', 'bc')).toBe('b(d c) a'));

  it('has an entity once when two ways lead to it, by the way that came first', () =>
    expect(merged('ax', 'bx')).toBe('a(x) b'));

  it('goes on from where an entity stands already', () => expect(merged('ax', 'bxy')).toBe('a(x(y)) b'));

  it('makes no circle of paths that pass each other', () => expect(merged('ab', 'bac')).toBe('a(b c)'));

  it('does not hang the start beneath itself', () => expect(merged('asb')).toBe('a b'));

  it('keeps the step by which an entity was first reached', () => {
    const [branch] = mergePaths('s', [path('a'), path('ab')]);
    expect(branch?.step.by).toBe('a');
  });

  it('is put in an order at every depth', () => {
    const tree = mergePaths('s', ['bd', 'bc', 'a'].map(path));
    expect(written(sortBranches(tree, byId))).toBe('a b(c d)');
  });
});
