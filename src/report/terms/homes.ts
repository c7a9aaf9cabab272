import { listed, oneOf } from '../words.ts';
import { used, type Rule } from './types.ts';

const QUALITIES = oneOf(listed('carriers/qualities'));

/** 平安湞江, 數字廣東: a quality before the name of a province, or of a place that the opening of the report names. */
export const homesIn =
  (opening: string, provinces: readonly string[]): Rule =>
  (plain) =>
    [...plain.matchAll(qualified([...placesIn(opening), ...provinces]))].map(({ 0: words, index }) =>
      used({ start: index, end: index + words.length }, 0.85, 'A quality that a place gives itself.'),
    );

const qualified = (places: readonly string[]): RegExp =>
  new RegExp(`(?:${QUALITIES})(?:${places.join('|')})`, 'gu');

/** Two to four characters before 省, 市, 区 and their kin: any of them may be the name, and seldom does anything but a name stand behind a quality. */
const placesIn = (opening: string): readonly string[] =>
  [4, 3, 2]
    .flatMap((length) => [...opening.matchAll(beforeKind(length))].map(([, name = '']) => name))
    .filter((name) => !/府$|^[全各]/u.test(name));

const beforeKind = (length: number): RegExp =>
  new RegExp(`(?<=(\\p{Script=Han}{${length}}))(?:自治|[省市县区旗州盟])`, 'gu');
