import type { Change, Comparator } from '../../domain/kinds.ts';
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
const BARE_SCALE = '(?<bare>(?<=近|超|逾|过|過|破|约|約)[十百千万萬亿億]{1,2})';
const FIGURE = new RegExp(
  `(?:(?<value>${NUMBER})(?:[%％]?[—–~～至到-]{1,2}(?<upper>${NUMBER}))?|${BARE_SCALE})(?<more>多|余|餘)?(?<unit>${SCALE}(?:${UNIT}))`,
  'gu',
);

/** Numbers that count nothing: dates, ordinals, numbers of documents and phones, sizes of the like. */
const NO_FIGURE_BEFORE = /(?:第|[A-Za-z\d.,:：/“‘「『"]|[〔（(【[]\s*\d*)$/u;

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
  const { value, upper, bare, more, unit = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (NO_FIGURE_BEFORE.test(before)) return undefined;
  const behind = at + match[0].length;
  const lead = LEAD.exec(before);
  const tail = TAIL.exec(text.slice(behind, behind + 4));
  const change = changeOf(unit, lead?.groups);
  return {
    start: at - (lead?.[0].length ?? 0) + nameLength(change, lead),
    end: behind + (tail?.[0].length ?? 0),
    value: bare === undefined ? numberOf(value) : 1,
    upper: upper === undefined ? null : numberOf(upper),
    unit: bare === undefined ? unit : bare + unit,
    comparator: comparatorOf(upper !== undefined, more !== undefined, lead?.groups, tail?.groups),
    change,
  };
};

/** A verb of change that makes no change here is the end of what is measured: 林分優化提升4560畝. */
const nameLength = (change: Change, lead: RegExpExecArray | null): number => {
  const verb = lead?.groups?.['up'] ?? lead?.groups?.['down'];
  if (lead === null || verb === undefined || change !== 'NONE' || lead.groups?.['to'] !== undefined) return 0;
  return lead[0].indexOf(verb) + verb.length;
};

const numberOf = (digits = '0'): number => Number(digits.replaceAll(',', ''));

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

const OF_SHARES = /%|％|‰|百分点|百分點|倍/u;

/** 增長5% is a change, and so is 增加3萬人; 提升4560畝 names what was done, and 增長到5億元 is a level. */
const changeOf = (unit: string, lead: Groups): Change => {
  if (lead?.['to'] !== undefined) return 'NONE';
  const [up, down] = [lead?.['up'], lead?.['down']];
  if (up !== undefined && (OF_SHARES.test(unit) || /^增[长長加]/u.test(up))) return 'INCREASE';
  if (down !== undefined) return 'DECREASE';
  return 'NONE';
};
