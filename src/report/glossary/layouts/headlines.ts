import type { Line } from '../../../text/lines.ts';
import { isClosed } from '../definitions.ts';
import { fieldsOf } from '../fields.ts';
import { divideHead, hasOpener, isHead, isQuotedHead } from '../heads.ts';
import { entriesFrom, isConvincing, NOTHING, type Layout, type Start } from '../layout.ts';
import type { Region } from '../region.ts';

const LONGEST = 30;

/** A head alone on its line, without number or bullet, above the paragraphs that define it. Read only where a title or headline announces it. */
export const headlines: Layout = {
  name: 'headlines',
  read: (region) => {
    if (region.announced === 'NONE') return NOTHING;
    const starts = region.lines.flatMap(
      (line, index) => startAt(region, line, region.lines[index + 1]) ?? [],
    );
    const reading = entriesFrom(region, starts.length > 1 ? starts : longer(starts, pairsIn(region)));
    return isConvincing(region, reading) ? reading : NOTHING;
  },
};

const longer = (some: readonly Start[], others: readonly Start[]): readonly Start[] =>
  others.length > some.length ? others : some;

const FEWEST_PAIRS = 2;

/** Below a title, lines that are in turn a head and, longer, its definition, where no definition ends with a full stop. */
const pairsIn = ({ lines, announced }: Region): readonly Start[] => {
  const heads = lines.filter((_, index) => index % 2 === 0);
  const isTurn = heads.every((head, index) => {
    const below = lines[index * 2 + 1];
    return (
      below !== undefined &&
      isHead(head.text) &&
      head.text.length <= LONGEST &&
      below.text.length > head.text.length
    );
  });
  if (announced !== 'TITLE' || heads.length < FEWEST_PAIRS || !isTurn) return [];
  return heads.map(({ start, end }) => ({ at: start, headStart: start, headEnd: end, from: end }));
};

const startAt = ({ text, announced }: Region, line: Line, below: Line | undefined): Start | undefined => {
  if (below === undefined || line.text.length > LONGEST || isClosed(line.text) || !isHead(line.text))
    return undefined;
  if (fieldsOf(line).length > 0 || divideHead(text, line.start, line.end) !== undefined) return undefined;
  const isSaid = isClosed(below.text) || hasOpener(below.text);
  const isNamed = announced === 'TITLE' || isQuotedHead(line.text) || hasOpener(below.text);
  return isSaid && isNamed
    ? { at: line.start, headStart: line.start, headEnd: line.end, from: line.end }
    : undefined;
};
