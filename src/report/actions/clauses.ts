import type { Span } from '../../domain/records.ts';
import { piecesOf } from '../../text/pieces.ts';

/** The clauses that ；and 。leave together: what a clause says depends on those around it. */
export type Segment = readonly Span[];

const STOPS = '。;!?\n';
const COMMAS = ',:';

/**
 * Divides a span of text into segments of clauses. Marks within quotation marks, titles and parentheses divide nothing, nor does a comma
 * within a number; what a line leaves open is closed with it.
 */
export const segmentsIn = (text: string, span: Span): readonly Segment[] => {
  const divides = (mark: string, at: number): boolean =>
    COMMAS.includes(mark) && !isInNumber(text, at) && !JOINED.test(text.slice(at + 1, at + 3));
  return piecesOf(text, span, (mark) => STOPS.includes(mark))
    .map((sentence) => piecesOf(text, sentence, divides).filter((clause) => saysSomething(text, clause)))
    .filter((segment) => segment.length > 0);
};

const saysSomething = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() !== '';

/** Words behind a comma that carry the clause before on. */
const JOINED = /^(?:以及|及其|乃至|或者?|和其|与其)/u;

const isInNumber = (text: string, at: number): boolean => /^\d[,:]\d/u.test(text.slice(at - 1, at + 2));

/** The pieces of a span that 、 divides, outside quotation marks, titles and parentheses. */
export const itemsIn = (text: string, span: Span): readonly Span[] =>
  piecesOf(text, span, (mark) => mark === '、');
