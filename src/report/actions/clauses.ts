import type { Span } from '../../domain/records.ts';

/** The clauses that ；and 。leave together: what a clause says depends on those around it. */
export type Segment = readonly Span[];

const OPEN = '“《〈(【〔[';
const CLOSE = '”》〉)】〕]';
const STOPS = '。;!?\n';
const COMMAS = ',:';

/**
 * Divides a span of text into segments of clauses. Marks within quotation marks, titles and parentheses divide nothing, nor does a comma
 * within a number; what a line leaves open is closed with it.
 */
export const segmentsIn = (text: string, { start, end }: Span): readonly Segment[] => {
  const segments: Span[][] = [[]];
  let depth = 0;
  let from = start;
  const cut = (at: number): void => {
    if (text.slice(from, at).trim() !== '') segments.at(-1)?.push({ start: from, end: at });
    from = at + 1;
  };
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    depth = depthAfter(mark, depth);
    if (
      depth === 0 &&
      COMMAS.includes(mark) &&
      !isInNumber(text, at) &&
      !JOINED.test(text.slice(at + 1, at + 3))
    )
      cut(at);
    if (mark !== '\n' && (depth > 0 || !STOPS.includes(mark))) continue;
    cut(at);
    segments.push([]);
  }
  cut(end);
  return segments.filter((segment) => segment.length > 0);
};

/** Words behind a comma that carry the clause before on. */
const JOINED = /^(?:以及|及其|乃至|或者?|和其|与其)/u;

const depthAfter = (mark: string, depth: number): number => {
  if (mark === '\n') return 0;
  if (OPEN.includes(mark)) return depth + 1;
  return CLOSE.includes(mark) ? Math.max(0, depth - 1) : depth;
};

const isInNumber = (text: string, at: number): boolean => /^\d[,:]\d/u.test(text.slice(at - 1, at + 2));

/** The pieces of a span that 、 divides, outside quotation marks, titles and parentheses. */
export const piecesOf = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    depth = depthAfter(text.charAt(at), depth);
    if (depth > 0 || text.charAt(at) !== '、') continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return [...pieces, { start: from, end }];
};
