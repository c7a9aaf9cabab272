import { diffArrays } from 'diff';

import type { Fold, Folded } from '../text/fold.ts';

/** A run of words that two texts share, or that one of them has alone. */
export type WordChange = { readonly kind: 'SAME' | 'ADDED' | 'REMOVED'; readonly text: string };

/** Texts that differ in more words than this have nothing in common that a reader would look for. */
const MOST_EDITS = 1_000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * How a text became another, word by word: SAME and ADDED together are the later text as it is printed, REMOVED is printed as in the
 * earlier. Words that differ in script, width or quotation marks only are the same.
 */
export const createWordDifference =
  (fold: Fold) =>
  (earlier: string, later: string): readonly WordChange[] => {
    const [before, after] = [wordsOf(fold.fold(earlier)), wordsOf(fold.fold(later))];
    const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
    return runs === undefined
      ? [{ kind: 'REMOVED', text: earlier } as const, { kind: 'ADDED', text: later } as const].filter(hasText)
      : printed(runs, before, after);
  };

/** A word as it is compared and as it is printed, with the signs behind it that are not compared. */
type Word = { readonly key: string; readonly text: string };

const keyOf = ({ key }: Word): string => key;

const wordsOf = ({ text, key, starts }: Folded): readonly Word[] => {
  // A text of signs alone is one word that all such texts share.
  if (key === '') return text === '' ? [] : [{ key, text }];
  const segments = [...segmenter.segment(key)];
  return segments.map(({ segment, index }, number) => {
    const from = number === 0 ? 0 : (starts[index] ?? 0);
    const next = segments[number + 1];
    return { key: segment, text: text.slice(from, next === undefined ? text.length : starts[next.index]) };
  });
};

type Run = { readonly added: boolean; readonly removed: boolean; readonly count: number };

const printed = (
  runs: readonly Run[],
  before: readonly Word[],
  after: readonly Word[],
): readonly WordChange[] => {
  let [old, now] = [0, 0];
  return runs.map(({ added, removed, count }): WordChange => {
    const kind = removed ? 'REMOVED' : added ? 'ADDED' : 'SAME';
    const words = removed ? before.slice(old, old + count) : after.slice(now, now + count);
    if (!added) old += count;
    if (!removed) now += count;
    return { kind, text: words.map(({ text }) => text).join('') };
  });
};

const hasText = ({ text }: WordChange): boolean => text !== '';
