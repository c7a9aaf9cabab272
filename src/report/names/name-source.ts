import type { Span } from '../../domain/records.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Source } from '../source.ts';
import { createWordList } from '../../text/words.ts';
import { oneOf, wordsFor } from '../words.ts';
import { BETWEEN } from './words.ts';

/** What every rule reads: the text as printed, and the same as the rules read it, unit for unit. */
export type NameSource = Source & {
  /** Where names may be: the body, without title block and glossary. */
  readonly body: Span;
  /** For each offset, where a name that goes across it may begin at the earliest. */
  readonly earliest: Int32Array;
  readonly gazetteer: Gazetteer;
};

const between = createWordList(BETWEEN);

/** Figures with the word that counts: 14个, 3970亩, 一批. */
const FIGURE = new RegExp(
  [
    String.raw`\d[\d.,%~-]{0,20}[余多]?[十百千万亿]{0,4}(?:${oneOf(wordsFor('names/counted'))})?`,
    '[一二三四五六七八九十两几数]{1,6}(?:[个家所座处批项]|条(?!街))',
  ].join('|'),
  'uy',
);

/** Units of route numbers and phases belong to names: G323, S248. */
const ROUTE = /[A-Z]{1,3}\d{1,4}/uy;

const MARK = /[^\p{Script=Han}A-Za-z·]/u;

/** Reads a text once for all rules, in linear time. */
export const createNameSource = (source: Source, body: Span, gazetteer: Gazetteer): NameSource => ({
  ...source,
  body,
  gazetteer,
  earliest: earliestOf(source.plain, body, gazetteer),
});

/** Names of divisions may hold a word that other names do not go across: 呼和浩特. */
const guarded = (plain: string, at: number, cut: number, { names }: Gazetteer): number => {
  const length = names.lengthAt(plain, at);
  return (length > 2 || at === cut) && SMALL.test(plain.slice(at, at + length)) ? length : 0;
};

const SMALL = /[和与及向在对从由至到为以等自将若该那因]/u;

/** No name is longer, which bounds the work for each of them. */
const LONGEST_NAME = 48;

const earliestOf = (plain: string, body: Span, gazetteer: Gazetteer): Int32Array => {
  const earliest = new Int32Array(plain.length + 1);
  let cut = 0;
  for (let at = body.start; at < body.end;) {
    const name = guarded(plain, at, cut, gazetteer);
    const length = name > 0 ? 0 : lengthBetween(plain, at, cut);
    if (length > 0) cut = at + length;
    const next = at + Math.max(1, name, length);
    earliest.fill(length > 0 ? next : Math.max(cut, at - LONGEST_NAME), at, next);
    at = next;
  }
  earliest[body.end] = cut;
  return earliest;
};

/** The length of what no name goes across; one character at the very beginning of a name may be part of it (和平). */
const lengthBetween = (plain: string, at: number, cut: number): number => {
  const figure = matchLength(FIGURE, plain, at);
  if (figure > 0 && matchLength(ROUTE, plain, at - 1) === 0) return figure;
  if (MARK.test(plain.charAt(at))) return 1;
  const word = between.lengthAt(plain, at);
  return word === 1 && isWithinName(plain, at, cut) ? 0 : word;
};

/** A small word that begins a name (和平), or is of a short item of a list that ends like one: 、六和塘镇、 or 、和兴路等. */
const isWithinName = (plain: string, at: number, cut: number): boolean =>
  (at === cut && SMALL_FIRST.test(plain.slice(at, at + 3))) ||
  [0, 1].some(
    (before) =>
      plain.charAt(at - before - 1) === '、' && SHORT_ITEM.test(plain.slice(at - before, at - before + 8)),
  );

const SMALL_FIRST = /^(?:和[平顺田]|向阳|[向于和过]家[坝山河庄沟村镇乡岭湾寨坡坪屯堡]|环[城湖山岛江海市县])/u;

const SHORT_ITEM =
  /^(?:和\p{Script=Han}[镇乡村街路]|\p{Script=Han}{2,3}(?:[镇乡村街路河江]|街道)(?=[、,。]|等|\d)|\p{Script=Han}{3}(?=等?(?:\d|[两三四五六七八九十]+[个县镇乡村])))/u;

const matchLength = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = Math.max(0, at);
  return pattern.exec(text)?.[0].length ?? 0;
};
