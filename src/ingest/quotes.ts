import type { Evidence, Span } from '../domain/records.ts';
import { paragraphsOf, type Paragraph } from '../text/lines.ts';
import type { Problems } from './problems.ts';

/** Where a quote is looked for: in the paragraph that opens with `opens`, or in the whole of `within`. */
export type Where = { readonly within: Span; readonly opens?: string | undefined };

export type Quotes = {
  /** The paragraph that begins with the given words, the only one within the span. Adds a problem and gives undefined otherwise. */
  readonly paragraph: (opens: string, within: Span, at: string) => Paragraph | undefined;
  /** The one place of a quote. Adds a problem and gives undefined when it stands nowhere there, or more than once. */
  readonly locate: (quote: string, where: Where, at: string) => Evidence | undefined;
};

/** Finds quotes in the cleaned text of a report, exactly as they are written. */
export const createQuotes = (text: string, report: string, problems: Problems): Quotes => {
  const paragraphs = paragraphsOf(text);

  const paragraph: Quotes['paragraph'] = (opens, within, at) => {
    const found = paragraphs.filter((one) => isWithin(one, within) && one.text.startsWith(opens));
    if (found.length === 1) return found[0];
    problems.add(
      at,
      `exactly one paragraph must open with “${opens}”, ${found.length || 'none'} does; give more of its opening words`,
    );
    return undefined;
  };

  const locate: Quotes['locate'] = (quote, { within, opens }, at) => {
    const span = opens === undefined ? within : paragraph(opens, within, at);
    if (span === undefined) return undefined;
    const starts = occurrences(text, quote, span);
    const start = starts[0];
    if (start !== undefined && starts.length === 1)
      return { report, quote, start, end: start + quote.length };
    problems.add(
      at,
      start === undefined
        ? `the quote must stand in the text there, and does not: “${quote}”; copy it exactly`
        : `the quote must stand there once, and stands ${starts.length} times: “${quote}”; make it longer, or name its paragraph with in:`,
    );
    return undefined;
  };

  return { paragraph, locate };
};

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const occurrences = (text: string, quote: string, { start, end }: Span): readonly number[] => {
  const starts: number[] = [];
  for (
    let at = text.indexOf(quote, start);
    at !== -1 && at + quote.length <= end;
    at = text.indexOf(quote, at + 1)
  )
    starts.push(at);
  return starts;
};
