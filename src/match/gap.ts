import { BREAK, QUOTE, VISIBLE_GAP } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';

/** What the key leaves out of the text just before key unit `at`; at the key's length, what follows the last unit. */
export const gapBefore = ({ text, starts, ends }: Folded, at: number): string => {
  const from = ends[at - 1] ?? 0;
  const to = starts[at] ?? text.length;
  return from < to ? text.slice(from, to) : '';
};

/** Nothing that a reader sees stands between the key units `at - 1` and `at`. */
export const isJoined = (folded: Folded, at: number): boolean => !VISIBLE_GAP.test(gapBefore(folded, at));

/** A line or a table cell ends before key unit `at`. */
export const isBroken = (folded: Folded, at: number): boolean => BREAK.test(gapBefore(folded, at));

/** Text that belongs together ends before key unit `at`: at either end of the text, at a line break, at a quotation mark. */
export const isEdge = (folded: Folded, at: number): boolean => {
  const gap = gapBefore(folded, at);
  return at <= 0 || at >= folded.key.length || BREAK.test(gap) || QUOTE.test(gap);
};
