import { decimalOf } from '../../text/numerals.ts';

const DIGIT = '[〇零一二两三四五六七八九]';
const SOME = '[一二两三四五六七八九]';
const WORDS = `[〇零一二两三四五六七八九十百]{1,5}`;

/** A share in words, 百分之五, 百分之八十五点五, 七成, 九成五, 翻一番: each kind is a group. What only looks like one (完成, 一成不变) does not match. */
export const SHARE_IN_WORDS = [
  `百分之(?<percent>${WORDS}(?:点${DIGIT}{1,3})?)`,
  `(?<tenths>(?<![〇零一二三四五六七八九十])[一二两三四五六七八九]成(?:${DIGIT}(?![〇零一二三四五六七八九十]))?)(?![不员为功就了])`,
  `翻了?(?<folds>[一二两三四])番`,
].join('|');

/** A great number in words, whose scale and unit follow: 二百(亿元), 三千(户), 五(万元). Small ones count in speech: 一个, 两项. */
export const COUNT_IN_WORDS = `(?<![〇零一二三四五六七八九十百千])(?<count>${SOME}(?:[百千](?:零?${SOME}[十百千]?){0,3}|(?=[万亿])))`;

/** What a share in words is worth: in %, in 成, or in 番. */
export type Share = { readonly value: number; readonly unit: '%' | '成' | '番' };

type Groups = Readonly<Record<string, string | undefined>>;

export const shareOf = ({ percent, tenths, folds }: Groups): Share | undefined => {
  if (percent !== undefined) return { value: decimalOf(percent), unit: '%' };
  if (tenths !== undefined) return { value: decimalOf(tenths.replace('成', '点')), unit: '成' };
  return folds === undefined ? undefined : { value: decimalOf(folds), unit: '番' };
};
