import type { Span } from '../../domain/records.ts';
import { withoutOverlap } from './layers.ts';
import type { Named } from './read-named.ts';
import type { Target } from './read-report.ts';

/** A stretch of the text that leads somewhere; a figure says what it is of. */
export type TextLink = Span & { readonly value: Target & { readonly isFigure: boolean } };

/** Everything in the text that leads somewhere, in text order, without overlap: names, and figures with their unit. */
export const linksOf = (report: string, { mentions, figures }: Named): readonly TextLink[] => {
  const names = mentions.map(({ entity, evidence: { start, end } }) => ({
    start,
    end,
    value: { ...entity, isFigure: false },
  }));
  const numbers = figures.flatMap(({ about, indicator, value, unit, evidence }) =>
    evidence
      .filter((quote) => quote.report.id === report)
      .flatMap((quote) => spanOfFigure(quote, value, unit))
      .map((span) => ({
        ...span,
        value: { ...about, name: `${indicator} · ${about.name}`, isFigure: true },
      })),
  );
  return withoutOverlap([...names, ...numbers]);
};

/** Where a quote prints a figure, with its unit: 增長5%以上, 5 and %. Nothing where it prints it otherwise (二十). */
const spanOfFigure = (
  quote: Span & { readonly quote: string },
  value: number,
  unit: string,
): readonly Span[] => {
  const at = figureIndex(quote.quote, String(value));
  if (at === -1) return [];
  const after = at + String(value).length;
  const length = quote.quote.startsWith(unit, after) ? after - at + unit.length : after - at;
  return [{ start: quote.start + at, end: quote.start + at + length }];
};

/** The first place where the digits are not a piece of a longer number. */
const figureIndex = (text: string, digits: string): number => {
  for (let at = text.indexOf(digits); at !== -1; at = text.indexOf(digits, at + 1)) {
    const isPiece = /[\d.]/u.test(text[at - 1] ?? '') || /[\d.]/u.test(text[at + digits.length] ?? '');
    if (!isPiece) return at;
  }
  return -1;
};
