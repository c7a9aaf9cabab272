import type { Line } from '../../text/lines.ts';
import { isClosed } from './definitions.ts';

const FEWEST_LINES = 4;
const NARROWEST = 15;
const WIDEST = 80;
/** Lines that a sentence runs over end a little early where a mark or a number would not fit. */
const RAGGED = 0.85;

/**
 * From how many units on a line counts as full, where a text breaks its lines in mid-sentence: three lines of ten at least end open, and hardly
 * any is longer than those. Null where lines are paragraphs.
 */
export const widthOf = (lines: readonly Line[]): number | null => {
  const open = lines.filter(({ text }) => !isClosed(text)).map(({ text }) => text.length);
  if (lines.length < FEWEST_LINES || open.length * 10 < lines.length * 3) return null;
  const sorted = open.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  const longer = lines.filter(({ text }) => text.length > usual + 3).length;
  const isBroken = usual >= NARROWEST && usual <= WIDEST && longer * 20 <= lines.length;
  return isBroken ? Math.floor(usual * RAGGED) : null;
};
