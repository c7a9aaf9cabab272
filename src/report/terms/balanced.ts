import type { Span } from '../../domain/records.ts';
import { balancedBy, isPair, type Mark, MARKS, pairingsOf } from '../../text/marks.ts';

const [pairs = () => false] = pairingsOf(MARKS);

/**
 * The span with the quotation mark beside it that a mark within lacks (“放管服”改革 begins with its mark), and without the marks around
 * the whole.
 */
export const balanced = (plain: string, span: Span): Span => {
  const inside = marksIn(plain, span);
  if (inside.length === 2 && isAround(inside, span)) return { start: span.start + 1, end: span.end - 1 };
  return balancedBy(span, markAt(plain, span.start - 1), inside, markAt(plain, span.end), pairs) ?? span;
};

const isAround = ([first, last]: readonly Mark[], { start, end }: Span): boolean =>
  end - start > 2 && first?.at === start && last?.at === end - 1 && isPair(first, last, pairs);

const marksIn = (plain: string, { start, end }: Span): readonly Mark[] =>
  Array.from(plain.slice(start, end).matchAll(/[“”]/gu), ({ 0: mark, index }) => ({
    mark,
    at: start + index,
  }));

const markAt = (plain: string, at: number): readonly Mark[] => marksIn(plain, { start: at, end: at + 1 });
