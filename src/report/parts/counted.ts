import type { Span } from '../../domain/records.ts';
import { NUMERALS, numberOf } from '../../text/numerals.ts';
import { CLASSIFIERS } from './words.ts';

/** A phrase that counts what stands before or behind it: 三大動力, “六大行動”, 8个领域的政策包. The span is without quotation marks. */
export type Counted = Span & {
  readonly count: number;
  readonly words: string;
  readonly noun: Span;
  readonly isQuoted: boolean;
};

const COUNTED = new RegExp(
  `(?<![第\\d.${NUMERALS}])([${NUMERALS}]+|\\d{1,2})(${CLASSIFIERS})([^,。、;:“”\\s\\d]{1,14})`,
  'gu',
);
/** Where the noun of a counted phrase ends and a sentence goes on. */
const GOES_ON = /(?:联动|协同推进|同步|等(?!级)|的.{0,2}(?:做法|机制)|和(?=.{4})|以及)/u;

/** The counted phrases of a span, in order. */
export const countedIn = (text: string, { start, end }: Span): readonly Counted[] =>
  [...text.slice(start, end).matchAll(COUNTED)].flatMap((match) => {
    const [whole, numeral = '', classifier = '', rest = ''] = match;
    const count = numberOf(numeral);
    const noun = rest.slice(0, GOES_ON.exec(rest)?.index ?? rest.length);
    if (count === undefined || noun === '') return [];
    const from = start + match.index;
    const nounFrom = from + whole.length - rest.length;
    const span = { start: from, end: nounFrom + noun.length };
    const isQuoted = '“'.includes(text.charAt(from - 1)) && '”'.includes(text.charAt(span.end));
    return [
      {
        ...span,
        count,
        words: `${numeral}${classifier}${noun}`,
        noun: { start: nounFrom, end: span.end },
        isQuoted,
      },
    ];
  });

/** Where the phrase stands with its quotation marks. */
export const withMarks = ({ start, end, isQuoted }: Counted): Span =>
  isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
