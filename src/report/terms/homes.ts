import { listed, oneOf } from '../words.ts';
import { used, type Rule } from './types.ts';

const QUALITIES = oneOf(listed('carriers/qualities'));
const PROVINCES =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门';

/** 平安湞江, 數字廣東: a quality before the name of a province, or of a place that the opening of the report names. */
export const homesIn =
  (opening: string): Rule =>
  (plain) =>
    [...plain.matchAll(qualified(placesIn(opening)))].map(({ 0: words, index }) =>
      used({ start: index, end: index + words.length }, 0.85, 'A quality that a place gives itself.'),
    );

const qualified = (places: readonly string[]): RegExp =>
  new RegExp(`(?:${QUALITIES})(?:${[...places, PROVINCES].join('|')})`, 'gu');

/** Two to four characters before 省, 市, 区 and their kin: any of them may be the name, and seldom does anything but a name stand behind a quality. */
const placesIn = (opening: string): readonly string[] =>
  [4, 3, 2]
    .flatMap((length) => [...opening.matchAll(beforeKind(length))].map(([, name = '']) => name))
    .filter((name) => !/府$|^[全各]/u.test(name));

const beforeKind = (length: number): RegExp =>
  new RegExp(`(?<=(\\p{Script=Han}{${length}}))(?:自治|[省市县区旗州盟])`, 'gu');
