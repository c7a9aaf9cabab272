import type { Span } from '../../domain/records.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { OPENING } from './words.ts';

/** A figure with what it measures, as one sentence says it. */
export type DraftMeasure = Omit<Quantity, 'start' | 'end'> & {
  readonly indicator: string;
  /** The clause that says it. */
  readonly evidence: Span;
};

const SENTENCE = /[^。;；!！?？\n]+/gu;

/** The measures of a text, sentence by sentence. Offsets are those of the text. */
export const measuresIn = (text: string, offset = 0): readonly DraftMeasure[] =>
  [...text.matchAll(SENTENCE)].flatMap((sentence) =>
    measuresOfSentence(sentence[0], offset + sentence.index),
  );

const measuresOfSentence = (sentence: string, offset: number): readonly DraftMeasure[] => {
  const quantities = quantitiesIn(sentence);
  const measures: DraftMeasure[] = [];
  let carried = '';
  for (const run of runsOf(sentence, quantities)) {
    const found = measuresOfRun(sentence, run, carried);
    carried = found.at(-1)?.indicator ?? carried;
    measures.push(...found.map((measure) => ({ ...measure, evidence: shifted(measure.evidence, offset) })));
  }
  return measures;
};

/** Figures that share one indicator phrase: 分別增長4.5%、5.5%左右. `from` is where their phrase may begin. */
type Run = { readonly quantities: readonly Quantity[]; readonly from: number };

/** A figure joined to the one before by nothing but 、 or 和 belongs to its run. */
const runsOf = (sentence: string, quantities: readonly Quantity[]): readonly Run[] => {
  const runs: { quantities: Quantity[]; from: number }[] = [];
  for (const quantity of quantities) {
    const last = runs.at(-1);
    const end = last?.quantities.at(-1)?.end ?? 0;
    const between = sentence.slice(end, quantity.start);
    if (last !== undefined && /^[、和与與及]$/u.test(between)) last.quantities.push(quantity);
    else runs.push({ quantities: [quantity], from: end });
  }
  return runs;
};

const measuresOfRun = (
  sentence: string,
  { quantities, from }: Run,
  carried: string,
): readonly DraftMeasure[] => {
  const [first] = quantities;
  const last = quantities.at(-1);
  if (first === undefined || last === undefined) return [];
  const clause = clauseStart(sentence, from, first.start);
  const phrase = sentence.slice(clause, first.start);
  const evidence = { start: clause, end: nounEnd(sentence, last.end) };
  const names = namesOf(phrase, sentence, first, last, carried, quantities.length);
  const shared = last.comparator === 'EQUAL' ? first.comparator : last.comparator;
  return quantities.length > 1 && names.length === quantities.length
    ? quantities.map((quantity, index) =>
        toMeasure({ ...quantity, comparator: shared, change: first.change }, names[index] ?? '', evidence),
      )
    : quantities.flatMap((quantity) =>
        names
          .slice(0, isEach(sentence, first) ? names.length : 1)
          .map((name) => toMeasure(quantity, name, evidence)),
      );
};

const toMeasure = (
  { value, upper, unit, comparator, change }: Quantity,
  indicator: string,
  evidence: Span,
): DraftMeasure => ({
  indicator,
  change,
  value,
  upper,
  unit,
  comparator,
  evidence,
});

/** A phrase begins behind the last comma; 、 parts names within it only before 分別 or 均. */
const clauseStart = (sentence: string, from: number, to: number): number => {
  const before = sentence.slice(from, to);
  const comma = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf('，'),
    before.lastIndexOf(':'),
    before.lastIndexOf('：'),
  );
  const start = from + comma + 1;
  const joined = /^[、和与與及]/u.exec(sentence.slice(start, to));
  return joined === null ? start : start + 1;
};

const isEach = (sentence: string, { start }: Quantity): boolean =>
  /(?:均|都|各)(?:达到|達到|达|達|为|為)?$/u.test(sentence.slice(Math.max(0, start - 1), start + 4));

const namesOf = (
  phrase: string,
  sentence: string,
  first: Quantity,
  last: Quantity,
  carried: string,
  count: number,
): readonly string[] => {
  const words = sentence.slice(first.start, first.end);
  const listed =
    count > 1 || /^(?:均|都|各)|分别|分別/u.test(words)
      ? phrase
          .split(/[、和与與及]/u)
          .map(plain)
          .filter(Boolean)
      : [];
  if (listed.length > 1) return listed;
  const before = plain(phrase.split('、').at(-1) ?? '');
  const behind = plain(sentence.slice(last.end, nounEnd(sentence, last.end)));
  const name = behind !== '' && before.length <= 3 ? before + behind : before;
  return [name === '' ? carried : name];
};

/** A noun right behind a counted figure belongs to it: 完成18個城鎮老舊小區改造. */
const nounEnd = (sentence: string, from: number): number => {
  const noun = /^[^,，、:：]{2,30}/u.exec(sentence.slice(from))?.[0] ?? '';
  const next = quantitiesIn(noun)[0];
  return from + (next === undefined ? noun.length : next.start);
};

const LEADING = new RegExp(`^(?:${OPENING})+`, 'u');

const plain = (words: string): string =>
  words
    .trim()
    .replace(LEADING, '')
    .replace(/^[的了]/u, '');

const shifted = ({ start, end }: Span, offset: number): Span => ({
  start: start + offset,
  end: end + offset,
});
