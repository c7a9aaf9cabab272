import type { Paint } from './paint.ts';

const MARK = '(draft)';
const LEGEND = 'a machine read this in a report, and no editor has reviewed it.';

/** What stands behind a fact that only drafts say; nothing behind what an editor reviewed. */
export const markOf = ({ reviewed }: { readonly reviewed: boolean }, paint: Paint): string =>
  reviewed ? '' : ` ${paint('UNREVIEWED', MARK)}`;

/** What is drawn, with the meaning of the mark at its end where it stands in it. */
export const withLegend = (draw: (paint: Paint) => readonly string[], paint: Paint): readonly string[] => {
  let isMarked = false;
  const noticing: Paint = (style, text) => {
    isMarked ||= style === 'UNREVIEWED';
    return paint(style, text);
  };
  const lines = draw(noticing);
  return isMarked ? [...lines, '', `${paint('UNREVIEWED', MARK)} ${paint('FAINT', LEGEND)}`] : lines;
};
