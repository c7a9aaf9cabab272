import type { Span } from '../../domain/records.ts';
import { divide } from './lists.ts';
import { DEFINITION_OPENER } from './words.ts';

/** No definition in the world has more; it bounds the work on hostile ones. */
const MOST = 60;

/** Stretches of a definition that may be a list: its clauses, its sentences, what stands within quotation marks, and the whole. */
export const stretchesOf = (text: string): readonly Span[] => {
  const whole = opened(text, { start: 0, end: text.length });
  const sentences = divide(text, whole, /。/u).map((sentence) => opened(text, sentence));
  const clauses = sentences.flatMap((sentence) =>
    divide(text, sentence, /[,:;]/u).map((clause) => opened(text, clause)),
  );
  const quoted = [...text.matchAll(/“([^“”]{3,200})”/gu)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
  return [...clauses, ...sentences, ...quoted, whole].slice(0, MOST);
};

/** What the first sentence tells behind 包括, 即 or a colon, the last first; and the sentence itself where it is a list by one mark. */
export const toldIn = (text: string): readonly Span[] => {
  const end = sentenceEnd(text, 0);
  const sentence = opened(text, { start: 0, end });
  const behind = [...text.slice(0, end).matchAll(TELLS)].map(({ 0: mark, index }) => ({
    start: index + mark.length,
    end,
  }));
  const words = text.slice(sentence.start, end);
  const isOneList = !(/、/u.test(words) && /,/u.test(words)) || /;/u.test(words);
  return isOneList ? [...behind.toReversed(), sentence] : behind.toReversed();
};

const TELLS = /,(?:具体|主要|分别)?(?:包括|包含|即|就是|分别是|分别为):?|:/gu;

/** Without 指, 即 or 包括 in front, and without words that a colon ends: 主要任务是：. */
export const opened = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = ANNOUNCES.exec(words)?.[0].length ?? 0;
  return { start: start + lead + (DEFINITION_OPENER.exec(words.slice(lead))?.[0].length ?? 0), end };
};

/** 主要任务是：, and the name itself where the definition begins with it. */
const ANNOUNCES = /^(?:[^,。;、:“”]{1,14}:|“[^“”]{1,30}”(?=是指|指|即|是))/u;

/** Where the sentence ends that goes on at an offset. */
export const sentenceEnd = (text: string, from: number): number => {
  const stop = text.indexOf('。', from);
  return stop === -1 ? text.length : stop;
};
