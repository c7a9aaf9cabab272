import type { Span } from '../../domain/records.ts';
import { quotedPieces } from '../../text/quotes.ts';
import { SUFFIX } from './claims.ts';

/**
 * The pieces of a list without what the sentence puts around the whole: the first begins where its noun does when all others begin with the
 * noun, the last ends where its noun does when all others end with it; the tail of the term's head (“兩高”項目) belongs to no item.
 */
export const trimToNoun = (
  text: string,
  pieces: readonly Span[],
  noun: string,
  term: string,
): readonly Span[] => {
  const [first, ...others] = pieces;
  if (first === undefined) return pieces;
  if (others.length === 0) return [withoutTail(text, first, tailsOf(term))];
  const begun = startAtNoun(text, first, others, noun);
  const rest = [hasModifier(text, others) ? begun : withoutModifier(text, begun), ...others];
  const last = rest.at(-1) ?? begun;
  const before = rest.slice(0, -1);
  const tails = [...tailsOf(term), `有${noun}`].filter(
    (tail) => !before.some((piece) => wordsOf(text, piece).endsWith(tail)),
  );
  const ended = withoutTail(text, endAtNoun(text, last, before, noun), tails);
  const kindless = hasModifier(text, before) ? ended : withoutKind(text, ended);
  return [...before, evenWith(text, before, kindless)];
};

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** 穩就業、…、穩預期工作: the others have one form and one length, and the last goes on with a word for them all. */
const evenWith = (text: string, others: readonly Span[], last: Span): Span => {
  const [form, ...more] = others.map((piece) => wordsOf(text, piece));
  const words = wordsOf(text, last);
  const isEven =
    form !== undefined &&
    form.length > 2 &&
    words.startsWith(form.charAt(0)) &&
    more.length > 0 &&
    more.every((word) => word.length === form.length && word.startsWith(form.charAt(0)));
  return isEven && words.length === form.length + 2 && FOR_ALL.test(words)
    ? { start: last.start, end: last.end - 2 }
    : last;
};

const FOR_ALL = /(?:工作|任务|要求|行动|工程|活动|改革)$/u;

const startAtNoun = (text: string, first: Span, others: readonly Span[], noun: string): Span => {
  const key = keyWhere(noun, (part) => others.every((piece) => wordsOf(text, piece).startsWith(part)));
  const at = key === undefined ? -1 : wordsOf(text, first).indexOf(key);
  const isCircumstance =
    others.length > 1 || CIRCUMSTANCE.test(wordsOf(text, first).slice(0, Math.max(0, at)));
  return at < SHORTEST_LEAD || !isCircumstance ? first : { start: first.start + at, end: first.end };
};

/** One character is part of the word: 因公出国. */
const SHORTEST_LEAD = 2;

/** 在监管过程中随机…: of two items alone, only this shows that the first begins later. */
const CIRCUMSTANCE = /^(?:在|从|通过|按照|根据|对)|[中时的]$/u;

const endAtNoun = (text: string, last: Span, others: readonly Span[], noun: string): Span => {
  const words = wordsOf(text, last);
  const shared = sharedEnd(others.map((piece) => wordsOf(text, piece)));
  const key =
    keyWhere(noun, (part) => others.every((piece) => wordsOf(text, piece).endsWith(part))) ?? shared;
  const at = key === '' || words.endsWith(key) ? -1 : words.indexOf(key);
  return at < 1 ? last : { start: last.start, end: last.start + at + key.length };
};

const keyWhere = (noun: string, holds: (part: string) => boolean): string | undefined =>
  [noun, noun.slice(0, 2), noun.slice(0, 1)].find((part) => part !== '' && holds(part));

/** What all words end with: two units, or of three words at least one. */
const sharedEnd = (words: readonly string[]): string => {
  if (words.length < 2) return '';
  const ends = [2, ...(words.length > 2 ? [1] : [])].map((length) => words[0]?.slice(-length) ?? '');
  return ends.find((end) => end !== '' && words.every((word) => word.endsWith(end))) ?? '';
};

const hasModifier = (text: string, pieces: readonly Span[]): boolean =>
  pieces.some((piece) => wordsOf(text, piece).includes('的'));

/** …、線下解決問題的工作方法, …、服务一起改: what kind of thing they all are, or that they go together, is said behind the last. */
const KIND =
  /(?:方面|领域)?的[^的]{0,4}(?:政策|方法|做法|机制|模式|方式|总称|统称|简称|制度|工作|举措|活动|集合|总和|组合)$|(?<=.{2})(?:一起|一体|同步|协同)[改抓推建管治办]进?$/u;

/** The last of pieces without the kind of thing that they all are. */
export const withoutKind = (text: string, piece: Span): Span => {
  const words = wordsOf(text, piece);
  const at = KIND.exec(words)?.index ?? words.length;
  return at > 1 ? { start: piece.start, end: piece.start + at } : piece;
};

/** 處于成長初期的專業化: much longer than the others by what stands before its 的. */
const withoutModifier = (text: string, piece: Span): Span => {
  const at = wordsOf(text, piece).lastIndexOf('的');
  return at > 3 && at < piece.end - piece.start - 2 ? { start: piece.start + at + 1, end: piece.end } : piece;
};

const withoutTail = (text: string, piece: Span, tails: readonly string[]): Span => {
  const words = wordsOf(text, piece);
  const tail =
    tails.find((end) => words.endsWith(end) && words.length > end.length + 1 && !isBound(words, end)) ?? '';
  const kept = words.slice(0, words.length - tail.length).replace(/(?:的\p{Script=Han}{0,2}|有)$/u, '');
  return tail === '' ? piece : { start: piece.start, end: piece.start + kept.length };
};

/** 改革 of 宅基地制度改革 belongs to its item: a system alone is no reform. */
const isBound = (words: string, tail: string): boolean =>
  /^(?:改革|建设|创新)$/u.test(tail) && /(?:制度|体制|机制|体系)$/u.test(words.slice(0, -tail.length));

/**
 * What a head says behind its name: 項目 of “兩高”項目, 融合 of “四网融合”; of a head without quotation marks its last word: 專精特新企業.
 */
const tailsOf = (term: string): readonly string[] => {
  const behind = /”(.{1,6})$/u.exec(term)?.[1] ?? '';
  const within = quotedPieces(term).flatMap((name) => furthered(SUFFIX.exec(name)?.[0] ?? ''));
  const last = quotedPieces(term).length === 0 && term.length > 4 ? term.slice(-2) : '';
  return [behind, ...within, last].filter((tail) => tail !== '');
};

/** 融合發展 says of “三茶融合” what 融合 does. */
const furthered = (tail: string): readonly string[] =>
  tail === '' ? [] : [...['发展', '推进', '机制', '模式', '工作'].map((word) => tail + word), tail];
