import type { Span } from '../../domain/records.ts';
import { oneOf, wordsFor } from '../words.ts';
import { endsEveryday, isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import { isCommonLand } from './terrain.ts';

/** Sites by a last word of two characters or more. */
const LONG = new RegExp(
  oneOf([
    ...wordsFor('sites/long-sites'),
    '(?:森林|湿地|地质|遗址|体育|文化|国家|郊野)?公园',
    '[古侗苗羌藏瑶黎]寨',
    '(?:历史文化)?街区',
    '(?:产业转移|产业|工业|物流|科技|装备|化工|开发|创业|软件|食品|示范)园区?',
    '(?:经济|高新|经济技术|高新技术产业)开发区',
    '(?:临港|空港)?经济区',
  ]),
  'gu',
);

/** Waters, hills and roads by one character, where the context shows that the name ends there. */
const SHORT = new RegExp(
  `[河江湖山岛路岭湾溪峡洲街巷沟塘坪坝坡屯寨潭](?=[、,。;)”\\d]|${oneOf(wordsFor('sites/behind-waters'))}|[两左右]岸|-|$)|洋(?=海域)|港(?=断面|航道|河道|水质|流域|[、,]\\p{Script=Han}{2,3}[河江溪港](?:断面|水质|河道))`,
  'gu',
);

/** Streets and settlements, whose names have two characters more. */
const LONGER = /[街巷沟塘坪坝坡屯寨潭港]/u;

const BEFORE_DASH = /[路街道巷]-$/u;

/** A branch or a stretch in parentheses belongs to the name: 产业园(某某片区), 机场路(某某段). */
const PART = /^\([^()]{1,10}(?:片区|园区|校区|院区|段|区块|组团)\)/u;

const ROUTE =
  /[GSXYC]\d{2,4}(?:国道|省道|县道|线|高速|\p{Script=Han}{2,6}?(?:路|公路|大道|高速))(?:\([^()]{1,8}段\))?/gu;

/** Parks, waters, hills, roads, quarters and other sites by the last words of their names. */
export const sitesIn = (source: NameSource): readonly Find[] => [
  ...[...inBody(source, LONG)].flatMap((match) => longSite(source, match)),
  ...[...inBody(source, SHORT)].flatMap((match) => shortSite(source, match)),
  ...[...inBody(source, ROUTE)].map((match) =>
    site({ start: match.index, end: match.index + match[0].length }, 0.9, 'The number of a road.'),
  ),
  ...[...inBody(source, OTHER_NAME)].map(({ index, groups }) =>
    site(
      { start: index + 3, end: index + 3 + (groups?.['name'] ?? '').length },
      0.7,
      'The other name of a site of old.',
    ),
  ),
];

const OTHER_NAME = /(?:旧址|遗址)\((?<name>\p{Script=Han}{2,10})\)/gu;

const inBody = ({ plain, body }: NameSource, pattern: RegExp): readonly RegExpExecArray[] =>
  [...plain.slice(0, body.end).matchAll(pattern)].filter(({ index }) => index >= body.start);

const site = (span: Span, confidence: number, why: string): Find => find('PLACE', span, { confidence, why });

const LONGEST_STEM = 12;

const longSite = (source: NameSource, { index, 0: suffix }: RegExpExecArray): readonly Find[] => {
  const { plain, earliest } = source;
  const end = index + suffix.length;
  let start = earliest[index - 1] ?? index;
  if (BEFORE_DASH.test(plain.slice(start - 2, start))) start = earliest[start - 2] ?? start;
  const stem = plain.slice(start, index);
  if (
    stem.length < 2 ||
    stem.length > LONGEST_STEM ||
    (isEveryday(stem) && !isQuarter(stem + suffix)) ||
    endsEveryday(plain, end, suffix)
  )
    return [];
  if (!isName(stem) || isContinued(plain, end)) return [];
  const part = PART.exec(plain.slice(end, end + 14))?.[0].length ?? 0;
  return [site({ start, end: end + part }, 0.8, `A name before ${suffix}.`)];
};

/** 老城片区: a quarter of the town itself. */
const isQuarter = (words: string): boolean =>
  /^(?:[老新]城|城[东南西北中]|[东南西北][门关])片区$/u.test(words);

/** 园 of 园区, 新区 of 新区划. */
const isContinued = (plain: string, end: number): boolean =>
  /^[区域化型类级]/u.test(plain.slice(end, end + 1));

const isName = (stem: string): boolean =>
  /^[\p{Script=Han}A-Za-z\d-]+$/u.test(stem) &&
  !/^(?:国|省|市|县|区|业|级|性|化|生鲜|含|高铁|分岛)|流域.|^[一二两三四五六七八九十\d].[一二两三四五六七八九十]|[级类型特最]$|[A-Z]级/u.test(
    stem,
  );

const shortSite = (source: NameSource, { index, 0: suffix }: RegExpExecArray): readonly Find[] => {
  const { plain, earliest } = source;
  const end = index + suffix.length;
  const start = earliest[index - 1] ?? index;
  const stem = plain.slice(start, index);
  if (
    stem.length < (LONGER.test(suffix) ? 2 : 1) ||
    isCommonLand(stem + suffix) ||
    stem.length > 3 ||
    (suffix === '山' && source.gazetteer.short.has(stem)) ||
    (isEveryday(stem) && !isQuarter(stem + suffix)) ||
    endsEveryday(plain, end, suffix) ||
    !isName(stem)
  )
    return [];
  if (
    source.gazetteer.short.has(plain.slice(end - 2, end)) &&
    /[\p{Script=Han}]/u.test(plain.charAt(end - 3)) &&
    stem.length > 2
  )
    return [];
  return [site({ start, end }, stem.length > 1 ? 0.75 : 0.65, `A name before ${suffix}.`)];
};
