import { used, type Rule } from './types.ts';

const MEASURES = '年月日天个个次家项条位名人户台套元米吨亩期届度级点倍成分秒时';
/** 三区三线, 双招双引: number and noun, twice. */
const TWICE = new RegExp(
  `(?<![一二三四五六七八九十百千万零第\\d])(?:[双两三四五六七八九十][^一二三四五六七八九十百千万两双\\P{Script=Han}${MEASURES}]){1}(?:[一双两三四五六七八九十][^一二三四五六七八九十百千万两双\\P{Script=Han}${MEASURES}]){1,3}(?=[,。、;:”“\\n)]|$|[等和及与]|建设|改革|工程|行动|战略|机制)`,
  'gu',
);
/** 实现十大新突破: a counted set of big things, behind a verb. */
const BIG =
  /(?<=实施|推进|实现|激活|深化|开展|推动|打好|打造|构建|落实|聚焦|突出)([两三四五六七八九十]{1,2}大[^\p{P}\s\d的了等和]{2,6})(?=[,。、;:\n]|$)/gu;

/** Counted formulations outside quotation marks. */
export const countedIn: Rule = (plain) => [
  ...[...plain.matchAll(TWICE)].map(({ 0: words, index }) =>
    used({ start: index, end: index + words.length }, 0.7, 'A number and a noun, twice.'),
  ),
  ...[...plain.matchAll(BIG)].map(({ 0: words, index }) =>
    used(
      { start: index, end: index + words.length },
      0.65,
      'A counted set of things, behind a verb of carrying out.',
    ),
  ),
];
