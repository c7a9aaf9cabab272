import type { Span } from '../../domain/records.ts';
import { paragraphsOf, type Paragraph } from '../../text/lines.ts';

/** How review files point at words: a quote that is unique in its paragraph, and the paragraph by its opening words. */
export type Quoting = {
  readonly paragraphAt: (offset: number) => Paragraph | undefined;
  /** The fewest opening words, eight characters at least, that no other paragraph of the stretch opens with; all of them where several are alike. */
  readonly opening: (paragraph: Paragraph, stretch: Span) => string;
  /** The words of a span, longer where the same words stand in its paragraph twice. */
  readonly quote: (span: Span, paragraph: Paragraph) => string;
  /** A quote for a place of the whole text: `in` only where the quote alone is not unique. */
  readonly pointer: (span: Span) => { readonly quote: string; readonly in?: string };
};

const SHORTEST_OPENING = 8;

export const createQuoting = (text: string): Quoting => {
  const paragraphs = paragraphsOf(text);
  const whole = { start: 0, end: text.length };

  const paragraphAt = (offset: number): Paragraph | undefined =>
    paragraphs.find(({ start, end }) => start <= offset && offset < end);

  const opening: Quoting['opening'] = (paragraph, stretch) => {
    const others = paragraphs.filter(
      (other) => other !== paragraph && stretch.start <= other.start && other.end <= stretch.end,
    );
    let length = SHORTEST_OPENING;
    const isShared = (): boolean =>
      others.some((other) => other.text.startsWith(wholePrefix(paragraph.text, length)));
    while (length < paragraph.text.length && isShared()) length += 1;
    return wholePrefix(paragraph.text, length);
  };

  const quote: Quoting['quote'] = ({ start, end }, paragraph) => {
    let [from, to] = [start, Math.min(end, paragraph.end)];
    while (countOf(paragraph.text, text.slice(from, to)) > 1) {
      if (to < paragraph.end) to = afterClause(text, to, paragraph.end);
      else if (from > paragraph.start) from = beforeClause(text, from, paragraph.start);
      else break;
    }
    return text.slice(from, to);
  };

  const pointer: Quoting['pointer'] = (span) => {
    const plain = text.slice(span.start, span.end);
    if (countOf(text, plain) === 1) return { quote: plain };
    const paragraph = paragraphAt(span.start);
    if (paragraph === undefined) return { quote: plain };
    return { quote: quote(span, paragraph), in: opening(paragraph, whole) };
  };

  return { paragraphAt, opening, quote, pointer };
};

/** Not ending within a character outside the BMP. */
const wholePrefix = (text: string, length: number): string => {
  const prefix = text.slice(0, length);
  return prefix.isWellFormed() ? prefix : text.slice(0, length + 1);
};

const countOf = (text: string, words: string): number => {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && count < 2; at = text.indexOf(words, at + 1)) count += 1;
  return count;
};

const MARK = /[，,、；;。:：！!？?]/u;

const afterClause = (text: string, from: number, limit: number): number => {
  let at = from + 1;
  while (at < limit && !MARK.test(text[at] ?? '')) at += 1;
  return at;
};

const beforeClause = (text: string, from: number, limit: number): number => {
  let at = from - 1;
  while (at > limit && !MARK.test(text[at - 1] ?? '')) at -= 1;
  return at;
};
