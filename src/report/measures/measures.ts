import type { Change } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';
import { indicatorsOf } from './indicators.ts';
import { isShare, type Quantity, quantitiesIn } from './quantities.ts';
import { DECREASE, INCREASE } from './words.ts';
import { datedPhrase, yearOfSentence } from './years.ts';

/** A figure with what it measures, as one sentence says it. */
export type DraftMeasure = Omit<Quantity, 'start' | 'end'> & {
  readonly indicator: string;
  /** The clause that says it. */
  readonly evidence: Span;
  /** The year that the sentence itself names for the figure; null where it names none. */
  readonly saidYear: number | null;
};

const SENTENCE = /[^。;；!！?？\n]+/gu;

/** The measures of a text, sentence by sentence. Offsets are those of the text. */
export const measuresIn = (text: string, offset = 0): readonly DraftMeasure[] => {
  let year: number | null = null;
  return [...text.matchAll(SENTENCE)].flatMap((sentence) => {
    const isPiece = /[;；]/u.test(text.charAt(sentence.index - 1));
    year = yearOfSentence(sentence[0]) ?? (isPiece ? year : null);
    return measuresOfSentence(sentence[0], offset + sentence.index, year);
  });
};

const measuresOfSentence = (
  sentence: string,
  offset: number,
  year: number | null,
): readonly DraftMeasure[] => {
  const measures: DraftMeasure[] = [];
  const recent: string[] = [];
  for (const run of runsOf(sentence, quantitiesIn(sentence))) {
    const found = measuresOfRun(sentence, run, recent);
    recent.push(...found.map(({ indicator }) => indicator));
    if (!isBase(sentence, run)) measures.push(...found.map((measure) => settled(measure, offset, year)));
  }
  return measures;
};

const settled = (measure: DraftMeasure, offset: number, year: number | null): DraftMeasure => ({
  ...measure,
  saidYear: measure.saidYear ?? year,
  evidence: { start: measure.evidence.start + offset, end: measure.evidence.end + offset },
});

/** Figures that share one indicator phrase: 分別增長4.5%、5.5%左右. `from` is where their phrase may begin. */
type Run = { readonly quantities: readonly [Quantity, ...Quantity[]]; readonly from: number };

/** A figure joined to the one before by nothing but 、 or 和 belongs to its run. */
const runsOf = (sentence: string, quantities: readonly Quantity[]): readonly Run[] => {
  const runs: { quantities: [Quantity, ...Quantity[]]; from: number }[] = [];
  for (const quantity of quantities) {
    const last = runs.at(-1);
    const end = last?.quantities.at(-1)?.end ?? 0;
    const between = sentence.slice(end, quantity.start);
    if (last !== undefined && /^[、和与與及]$/u.test(between)) last.quantities.push(quantity);
    else runs.push({ quantities: [quantity], from: end });
  }
  return runs;
};

/** 从77%提高到80%: where it was stands for no year that the report names. */
const isBase = (sentence: string, { quantities: [first] }: Run): boolean =>
  /[从從由]$/u.test(sentence.slice(Math.max(0, first.start - 1), first.start));

/** No name of an indicator is longer, in UTF-16 units. */
const LONGEST = 120;

const measuresOfRun = (
  sentence: string,
  { quantities, from }: Run,
  recent: readonly string[],
): readonly DraftMeasure[] => {
  const [first] = quantities;
  const last = quantities.at(-1) ?? first;
  const clause = clauseStart(sentence, from, first.start);
  const end = nounEnd(sentence, last.end);
  const { rest, year } = datedPhrase(sentence.slice(Math.max(clause, first.start - LONGEST), first.start));
  const words = sentence.slice(first.start, first.end);
  const { phrase, change } = changedPhrase(rest, first, words);
  const names = indicatorsOf({ phrase, behind: sentence.slice(last.end, end) }, quantities, words, recent);
  const shared = quantities.map((quantity) => alike(sentence, quantity, { ...first, change }, last));
  const pairs =
    names.length === shared.length
      ? shared.map((quantity, index) => ({ quantity, name: names[index] ?? '' }))
      : shared.flatMap((quantity) => names.map((name) => ({ quantity, name })));
  return pairs.map(({ quantity, name }) => toMeasure(quantity, name, { start: clause, end }, year));
};

/**
 * Of several figures in one unit the comparison behind the last and the change before the first are said of all that have none of their own:
 * 分別增長4.5%、5.5%左右, but not 增長6%、力爭7%以上.
 */
const alike = (sentence: string, quantity: Quantity, first: Quantity, last: Quantity): Quantity => {
  const isBare = /\d/u.test(sentence.charAt(last.start));
  const isCompared = quantity.comparator === 'EQUAL' && quantity.unit === last.unit && isBare;
  const isChanged = quantity.change === 'NONE' && quantity.unit === first.unit;
  return {
    ...quantity,
    comparator: isCompared ? last.comparator : quantity.comparator,
    change: isChanged ? first.change : quantity.change,
  };
};

const toMeasure = (
  { value, upper, unit, comparator, change }: Quantity,
  indicator: string,
  evidence: Span,
  saidYear: number | null,
): DraftMeasure => ({ indicator, change, value, upper, unit, comparator, evidence, saidYear });

const UP_FIRST = new RegExp(`^(?:${INCREASE})(?=.{2})`, 'u');
const DOWN_FIRST = new RegExp(`^(?:${DECREASE})(?=.{2})`, 'u');
const IS_LEVEL = /[到至达達为為在]/u;

type Changed = { readonly phrase: string; readonly change: Change };

/** 压减一般性支出10% has its verb before its noun. */
const changedPhrase = (phrase: string, { change, unit }: Quantity, words: string): Changed => {
  if (change !== 'NONE' || !isShare(unit) || IS_LEVEL.test(words)) return { phrase, change };
  if (DOWN_FIRST.test(phrase)) return { phrase: phrase.replace(DOWN_FIRST, ''), change: 'DECREASE' };
  return UP_FIRST.test(phrase)
    ? { phrase: phrase.replace(UP_FIRST, ''), change: 'INCREASE' }
    : { phrase, change };
};

/** A phrase begins behind the last comma; 、 parts names within it only before 分別 or 均. */
const clauseStart = (sentence: string, from: number, to: number): number => {
  const before = sentence.slice(from, to);
  const comma = Math.max(...[',', '，', ':', '：'].map((mark) => before.lastIndexOf(mark)));
  const start = from + comma + 1;
  return /^[、和与與及]./u.test(sentence.slice(start, to)) ? start + 1 : start;
};

/** A noun right behind a counted figure belongs to it: 完成18個城鎮老舊小區改造. */
const nounEnd = (sentence: string, from: number): number => {
  const noun = /^[^,，、:：]{2,30}/u.exec(sentence.slice(from, from + 30))?.[0] ?? '';
  const next = quantitiesIn(noun)[0];
  return from + (next === undefined ? noun.length : next.start);
};
