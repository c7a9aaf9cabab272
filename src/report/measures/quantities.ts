import type { Change, Comparator } from '../../domain/kinds.ts';
import { decimalOf } from '../../text/numerals.ts';
import { COUNT_IN_WORDS, SHARE_IN_WORDS, shareOf } from './numerals.ts';
import { BEFORE, BEHIND, DECREASE, INCREASE, LINKING, SCALE, UNIT } from './words.ts';

/** A figure in a text: where it stands with its words of comparison and change, and what it says. */
export type Quantity = {
  /** Of the figure with what belongs to it: the verb of change, the comparison, number and unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly change: Change;
};

const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?`;
const BARE_SCALE = '(?<bare>(?<=近|超|逾|过|破|约)[十百千万亿]{1,2})';
/** 1409万、1305万人次: the unit stands behind the last. */
const BORROWED = `(?=[、和](?:${NUMBER})${SCALE}(?<lent>${UNIT}))`;
/** What a figure begins with: asked first, because it is quick. */
const BEGINS = '(?=[0-9一二两三四五六七八九十百千万亿翻])';
const IN_DIGITS = `(?:(?<value>${NUMBER})(?:%?[~至到-]{1,2}(?<upper>${NUMBER}))?|${COUNT_IN_WORDS}|${BARE_SCALE})(?<more>多|余)?`;
const ITS_UNIT = `(?:(?<unit>${SCALE}(?:${UNIT}))|(?<scale>[万亿]{1,2})${BORROWED})`;
const FIGURE = new RegExp(`${BEGINS}(?:${IN_DIGITS}${ITS_UNIT}|${SHARE_IN_WORDS})`, 'gu');

/** Numbers that count nothing: dates, ordinals, numbers of documents and phones, sizes of the like, names in quotation marks. */
const NO_FIGURE_BEFORE = /(?:第|[A-Za-z\d.,:/×“"]|[〔(【[]\s*\d*|“[^”]{0,10})$/u;

/** What a number before a unit counts only in speech: 5个方面, 连续24个月, 1小时通勤圈; and the number of a road: 331国道. */
const NO_FIGURE_BEHIND = /^(?:方面|大类|月|季度|年头|道(?![路口])|[^,。;、]{0,6}圈)/u;

const LEAD = new RegExp(
  `(?:${LINKING})*(?:(?<up>${INCREASE})|(?<down>${DECREASE}))?(?<to>到|至)?(?:${LINKING})*(?:(?<atLeast>${BEFORE.AT_LEAST})|(?<atMost>${BEFORE.AT_MOST})|(?<about>${BEFORE.ABOUT}))?(?:${LINKING})*$`,
  'u',
);
const TAIL = new RegExp(
  `^(?:(?<atLeast>${BEHIND.AT_LEAST})|(?<atMost>${BEHIND.AT_MOST})|(?<about>${BEHIND.ABOUT}))`,
  'u',
);

/** How far before a figure its verb and comparison may begin, in UTF-16 units. */
const REACH = 20;

/** The figures of a text, in order, none overlapping another. */
export const quantitiesIn = (text: string): readonly Quantity[] =>
  [...text.matchAll(FIGURE)].flatMap((match) => toQuantity(text, match) ?? []);

const toQuantity = (text: string, match: RegExpExecArray): Quantity | undefined => {
  const at = match.index;
  const before = text.slice(Math.max(0, at - REACH), at);
  const behind = at + match[0].length;
  if (isSize(match.groups ?? {}, text.slice(behind, behind + 2))) return undefined;
  if (NO_FIGURE_BEFORE.test(before) || NO_FIGURE_BEHIND.test(text.slice(behind, behind + 8)))
    return undefined;
  const { value, upper, unit } = numberIn(match.groups ?? {});
  const lead = LEAD.exec(before);
  const tail = TAIL.exec(text.slice(behind, behind + 4));
  if (isThreshold(unit, text.slice(behind, behind + REACH))) return undefined;
  const change = unit === '番' ? 'INCREASE' : changeOf(unit, lead?.groups);
  if (isAge(unit) && !REACHES.test(lead?.[0] ?? '')) return undefined;
  return {
    start: at - (lead?.[0].length ?? 0) + nameLength(change, lead),
    end: behind + (tail?.[0].length ?? 0),
    value,
    upper,
    unit,
    comparator: comparatorOf(
      upper !== null,
      match.groups?.['more'] !== undefined,
      lead?.groups,
      tail?.groups,
    ),
    change,
  };
};

/** 65岁及以上老年人 are people and no figure; 人均预期寿命提高1岁 is one. */
const isAge = (unit: string): boolean => unit === '岁' || unit === '岁';

const REACHES = /[达到至为提增]/u;

/** 5亿元以上项目20个 counts projects: the money says which. */
const isThreshold = (unit: string, behind: string): boolean => unit.endsWith('元') && OF_A_KIND.test(behind);

const OF_A_KIND = /^(?:及?以[上下])的?\p{Script=Han}{0,6}?(?:项目|企业|产业|集群|园区|平台|村|[县镇])/u;

/** 两万亿级产业 and 三千亿元城市 tell a size in words and measure nothing. */
const isSize = (
  { count, unit = '' }: Readonly<Record<string, string | undefined>>,
  behind: string,
): boolean => count !== undefined && (unit.endsWith('级') || OF_A_SIZE.test(behind));

const OF_A_SIZE = /^(?:[级强]|城[市区]|[县镇村]|产业|园区|企业)/u;

type Read = Pick<Quantity, 'value' | 'upper' | 'unit'>;

const numberIn = (groups: Readonly<Record<string, string | undefined>>): Read => {
  const share = shareOf(groups);
  if (share !== undefined) return { ...share, upper: null };
  const { value, count, upper, bare = '', unit, scale = '', lent = '' } = groups;
  return {
    value: count === undefined ? numberOf(value) : decimalOf(count),
    upper: upper === undefined ? null : numberOf(upper),
    unit: bare + (unit ?? scale + lent),
  };
};

/** A verb of change that makes no change here is the end of what is measured: 林分優化提升4560畝. */
const nameLength = (change: Change, lead: RegExpExecArray | null): number => {
  const verb = lead?.groups?.['up'] ?? lead?.groups?.['down'];
  if (lead === null || verb === undefined || change !== 'NONE' || lead.groups?.['to'] !== undefined) return 0;
  return lead[0].indexOf(verb) + verb.length;
};

/** A bare scale counts as one: 近萬畝. */
const numberOf = (digits = '1'): number => Number(digits.replaceAll(',', ''));

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** What stands behind the unit decides before what stands in front: 控制在3%左右 is about 3 %. */
const comparatorOf = (isRange: boolean, hasMore: boolean, lead: Groups, tail: Groups): Comparator => {
  if (isRange) return 'RANGE';
  if (hasMore) return 'AT_LEAST';
  for (const words of [tail, lead]) {
    if (words?.['atLeast'] !== undefined) return 'AT_LEAST';
    if (words?.['atMost'] !== undefined) return 'AT_MOST';
    if (words?.['about'] !== undefined) return 'ABOUT';
  }
  return 'EQUAL';
};

const OF_SHARES = /%|‰|百分点|倍/u;

/** Whether a unit is one of shares, which grow and shrink but are not counted. */
export const isShare = (unit: string): boolean => OF_SHARES.test(unit);

/** 增長5% is a change, and so are 增加3萬人 and 提高30元; 提升4560畝 names what was done, and 增長到5億元 is a level. */
const changeOf = (unit: string, lead: Groups): Change => {
  if (lead?.['to'] !== undefined) return 'NONE';
  const [up, down] = [lead?.['up'], lead?.['down']];
  if (up !== undefined && (isShare(unit) || OF_COUNTS.test(up))) return 'INCREASE';
  return down === undefined ? 'NONE' : 'DECREASE';
};

/** Verbs that say of counted things too that there are more; others name works: 林分優化提升4560畝, 新增22個. */
const OF_COUNTS = /^(?:增[长加]|净增|递增|提高|上[调涨升浮]|回升)/u;
