import { used, type Rule } from './types.ts';

const QUALITIES =
  '平安|法治|数字|健康|美丽|绿美|幸福|诚信|信用|智慧|清廉|廉洁|书香|文明|和谐|创新|活力|质量|技能|清洁|富裕|富强|文化|锦绣|秀美|宜居|韧性|安全|生态|水运|体育|旅游|海上';
const NAMED = new RegExp(
  `(?:${QUALITIES})(\\p{Script=Han}{2,3}?)(?=建设|[,。、;:!\\n”]|生态|$|和|取得|迈)`,
  'gu',
);

/** 平安湞江, 數字廣東: a quality before the name of a place that the text also calls a province, city, county or district. */
export const homesIn: Rule = (plain) =>
  [...plain.matchAll(NAMED)]
    .filter(([, place = '']) => isPlace(plain, place))
    .map(({ 0: words, index }) =>
      used({ start: index, end: index + words.length }, 0.85, 'A quality that a place gives itself.'),
    );

const isPlace = (plain: string, name: string): boolean =>
  name === '中国' || KINDS.some((kind) => plain.includes(`${name}${kind}`));

const KINDS = ['省', '市', '县', '区', '旗', '州', '盟', '自治区', '新区'];
