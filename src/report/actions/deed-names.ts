import type { Span } from '../../domain/records.ts';
import { trimmed } from '../../text/lines.ts';
import type { Words } from '../types.ts';
import { oneOf, wordsFor } from '../words.ts';
import { itemsIn } from './clauses.ts';
import type { ClauseReading } from './readings.ts';

/** The words of a span, without the space around them. */
export const quoted = (text: string, span: Span): Words => {
  const { start, end } = trimmed(text, span);
  return { start, end, quote: text.slice(start, end) };
};

/** An action by its words: `own` tells it apart, `quote` is the clause from its beginning to where `own` ends. */
export type NamedDeed = {
  readonly name: string;
  readonly own: Span;
  readonly quote: Span;
  readonly verb: string;
};

/**
 * How a deed is named: its clause, without 了. 完成 says nothing by itself, so each deed that it lists is one of its own:
 * 完成林分優化6907畝、新造林撫育2780畝.
 *
 * @param plain the text in its normal form
 */
export const namesOf = (text: string, plain: string, deed: ClauseReading): readonly NamedDeed[] => {
  const words = {
    start: deed.verb.end + (plain.charAt(deed.verb.end) === '了' ? 1 : 0),
    end: trimmedEnd(text, deed),
  };
  const lead = text.slice(deed.start, deed.verb.end);
  const verb = text.slice(deed.verb.start, deed.verb.end);
  const pieces = itemsIn(plain, words);
  const isList = verb === '完成' && pieces.length > 1 && pieces.every((piece) => isDeed(plain, piece));
  return (isList ? pieces : [words]).map((piece, index) => ({
    name: lead + text.slice(piece.start, piece.end),
    own: { start: index === 0 ? deed.start : piece.start, end: piece.end },
    quote: { start: deed.clause.start, end: piece.end },
    verb,
  }));
};

const trimmedEnd = (text: string, { start, end }: Span): number =>
  start + text.slice(start, end).trimEnd().length;

const DEED_NOUN = new RegExp(oneOf(wordsFor('verbs/deed-nouns')), 'u');

const isDeed = (plain: string, { start, end }: Span): boolean => DEED_NOUN.test(plain.slice(start, end));
