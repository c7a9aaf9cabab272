import type { Span } from '../../domain/records.ts';
import { halfWidth } from '../../text/width.ts';
import { printed, type Source } from '../source.ts';
import { indicatorsOf } from './indicators.ts';
import { changedPhrase } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { clauseOf, isBase, type Run, runsOf } from './runs.ts';
import { datedPhrase, yearOfSentence } from './years.ts';

/** A figure with what it measures, as one sentence says it. */
export type DraftMeasure = Omit<Quantity, 'start' | 'end'> & {
  readonly indicator: string;
  /** The clause that says it. */
  readonly evidence: Span;
  /** The year that the sentence itself names for the figure; null where it names none. */
  readonly saidYear: number | null;
};

const SENTENCE = /[^。;!?\n]+/gu;

/** The measures of a span of a text, sentence by sentence, each indicator and unit as printed. */
export const measuresIn = (
  source: Source,
  span: Span = { start: 0, end: source.text.length },
): readonly DraftMeasure[] => {
  let year: number | null = null;
  const plain = source.plain.slice(span.start, span.end);
  return [...plain.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const start = span.start + index;
    year = yearOfSentence(sentence) ?? (plain.charAt(index - 1) === ';' ? year : null);
    const words = { start, end: start + sentence.length };
    return measuresOfSentence(sentence, start, year).map((measure) => ({
      ...measure,
      indicator: printed(source, words, measure.indicator),
      unit: halfWidth(printed(source, words, measure.unit)),
    }));
  });
};

const measuresOfSentence = (
  sentence: string,
  offset: number,
  year: number | null,
): readonly DraftMeasure[] => {
  const measures: DraftMeasure[] = [];
  const named: DraftMeasure[] = [];
  for (const run of runsOf(sentence)) {
    const found = measuresOfRun(sentence, run, named);
    named.push(...found);
    measures.push(...found.filter(({ saidYear }) => saidYear !== null || !isBase(sentence, run)));
  }
  return measures.map((measure) => ({
    ...measure,
    saidYear: measure.saidYear ?? year,
    evidence: { start: measure.evidence.start + offset, end: measure.evidence.end + offset },
  }));
};

/** No name of an indicator is longer, in UTF-16 units. */
const LONGEST = 120;
/** Of the names before a run no more than it has figures are asked for. */
const RECENT = 12;

const measuresOfRun = (
  sentence: string,
  run: Run,
  named: readonly DraftMeasure[],
): readonly DraftMeasure[] => {
  const { quantities, isJoined } = run;
  const [first] = quantities;
  const last = quantities.at(-1) ?? first;
  const { start, end } = clauseOf(sentence, run);
  const { rest, year } = datedPhrase(sentence.slice(Math.max(start, first.start - LONGEST), first.start));
  const words = sentence.slice(first.start, first.end);
  const { phrase, change } = changedPhrase(rest, first, words);
  const recent = named.slice(-RECENT).map(({ indicator }) => indicator);
  const names = indicatorsOf({ phrase, behind: sentence.slice(last.end, end) }, quantities, words, recent);
  const evidence = { start: isJoined ? (named.at(-1)?.evidence.start ?? start) : start, end };
  const tail =
    last.comparator === 'EQUAL' && words.endsWith(first.unit)
      ? { ...last, comparator: first.comparator }
      : last;
  const shared = quantities.map((quantity) => alike(quantity, { ...first, change }, tail));
  return paired(shared, names).map(({ quantity, name }) => toMeasure(quantity, name, evidence, year));
};

/** Each figure with its own name, or every figure with every name. */
const paired = (
  quantities: readonly Quantity[],
  names: readonly string[],
): readonly { readonly quantity: Quantity; readonly name: string }[] =>
  names.length === quantities.length
    ? quantities.map((quantity, index) => ({ quantity, name: names[index] ?? '' }))
    : quantities.flatMap((quantity) => names.map((name) => ({ quantity, name })));

/** Of several figures in one unit the comparison behind the last and the change before the first are said of all: 分別增長4.5%、5.5%左右. */
const alike = (quantity: Quantity, first: Quantity, last: Quantity): Quantity => ({
  ...quantity,
  comparator:
    quantity.comparator === 'EQUAL' && quantity.unit === last.unit ? last.comparator : quantity.comparator,
  change: quantity.change === 'NONE' && quantity.unit === first.unit ? first.change : quantity.change,
});

const toMeasure = (
  { value, upper, unit, comparator, change }: Quantity,
  indicator: string,
  evidence: Span,
  saidYear: number | null,
): DraftMeasure => ({ indicator, change, value, upper, unit, comparator, evidence, saidYear });
