import type { Span } from '../../domain/records.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { DECREASE, INCREASE } from './words.ts';

/** Figures that share one indicator phrase: 分別增長4.5%、5.5%左右. */
export type Run = {
  readonly quantities: readonly [Quantity, ...Quantity[]];
  /** Where the figure before ends, and the phrase of this run may begin. */
  readonly from: number;
  /** Only 、 or 和 parts it from the figure before, which names what both measure: 增長6%、力爭突破4000億元. */
  readonly isJoined: boolean;
};

/** The runs of a sentence. A figure joined to the one before, without a verb or comparison of its own, belongs to its run. */
export const runsOf = (sentence: string): readonly Run[] => {
  const runs: { quantities: [Quantity, ...Quantity[]]; from: number; isJoined: boolean }[] = [];
  for (const quantity of countedIn(sentence)) {
    const last = runs.at(-1);
    const from = last?.quantities.at(-1)?.end ?? 0;
    const isJoined = last !== undefined && JOINED.test(sentence.slice(from, quantity.start));
    if (isJoined && BARE.test(sentence.charAt(quantity.start))) last.quantities.push(quantity);
    else runs.push({ quantities: [quantity], from, isJoined });
  }
  return runs;
};

/** The figures of a sentence without those that only say which things another counts: 纳入国家102项重大工程的285个项目. */
const countedIn = (sentence: string): readonly Quantity[] =>
  quantitiesIn(sentence).filter(({ end, unit, change }, index, all) => {
    const next = all[index + 1];
    const isWhich = next !== undefined && COUNTS.test(unit) && change === 'NONE';
    return !isWhich || !WHICH.test(sentence.slice(end, next.start));
  });

/** The things counted stand between: 投资3亿元的5个项目 says two things. */
const WHICH = /^\p{Script=Han}{2,12}的$/u;
const COUNTS = /^(?:[个项家类]|处|条)$/u;

const JOINED = /^[、和与及]$/u;
const BARE = /[\d百一二两三四五六七八九]/u;

/** Whether a run says where an indicator came from: 从77%提高到80%. */
export const isBase = (sentence: string, { quantities: [first] }: Run): boolean =>
  /[从由]/u.test(sentence.charAt(first.start - 1));

/** The clause of a run: from the last comma before it to the end of the noun behind it. */
export const clauseOf = (sentence: string, { quantities, from }: Run): Span => ({
  start: clauseStart(sentence, from, quantities[0].start),
  end: nounEnd(sentence, (quantities.at(-1) ?? quantities[0]).end),
});

/** A phrase begins behind the last comma; 、 parts names within it only before 分別 or 均. */
const clauseStart = (sentence: string, from: number, to: number): number => {
  const before = sentence.slice(from, to);
  const comma = Math.max(...[',', ':'].map((mark) => before.lastIndexOf(mark)));
  const start = from + comma + 1;
  return /^[、和与及]/u.test(sentence.slice(start, to)) ? start + 1 : start;
};

/** A noun right behind a counted figure belongs to it: 完成18個城鎮老舊小區改造. */
const nounEnd = (sentence: string, from: number): number => {
  const noun = NOUN.exec(sentence.slice(from, from + 30))?.[0] ?? '';
  if (MOVES.test(noun)) return from;
  const next = quantitiesIn(noun)[0];
  return from + (next === undefined ? noun.length : next.start);
};

/** 162亿元增加到2015年的288亿元: what follows is the next figure's. */
const MOVES = new RegExp(`^(?:${INCREASE}|${DECREASE})了?[到至]`, 'u');

const NOUN = /^(?:[^,、:(]|[(](?:[^()]{0,20}[)])?){2,30}/u;
