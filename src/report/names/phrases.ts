import type { Span } from '../../domain/records.ts';
import { piecesOf } from '../../text/pieces.ts';

const CLAUSE_ENDS = ',;:。!?\n';
/** What no quotation goes across. */
const RESETS = '。\n';

/** Clauses of a plain text: what stands between marks, outside quotation marks and parentheses. */
export const clausesIn = (plain: string, span: Span): readonly Span[] =>
  splitAt(plain, span, (mark) => CLAUSE_ENDS.includes(mark));

/** A span cut at the characters that a test names, outside quotation marks and parentheses. Empty pieces are left out. */
export const splitAt = (
  plain: string,
  span: Span,
  isCut: (mark: string, at: number) => boolean,
): readonly Span[] => piecesOf(plain, span, isCut, RESETS).filter(({ start, end }) => end > start);

/** The items of an enumeration: between 、, and quotations side by side (“甲”“乙”). */
export const itemsIn = (plain: string, span: Span): readonly Span[] =>
  splitAt(plain, span, (character) => character === '、').flatMap((item) => sideBySide(plain, item));

const sideBySide = (plain: string, item: Span): readonly Span[] => {
  const words = plain.slice(item.start, item.end);
  if (!/^(?:“[^“”]*”){2,}$/u.test(words)) return [item];
  return [...words.matchAll(/“[^“”]*”/gu)].map(({ index, 0: quoted }) => ({
    start: item.start + index,
    end: item.start + index + quoted.length,
  }));
};

/** A span without what a pattern finds at its beginning. */
export const withoutLead = (plain: string, { start, end }: Span, lead: RegExp): Span => ({
  start: start + (lead.exec(plain.slice(start, end))?.[0].length ?? 0),
  end,
});
