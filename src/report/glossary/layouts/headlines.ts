import type { Line } from '../../structure/lines.ts';
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
    const reading = entriesFrom(region, starts);
    return isConvincing(region, reading) ? reading : NOTHING;
  },
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
