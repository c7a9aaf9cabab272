import type { Level } from '../../domain/kinds.ts';

/** What the last characters of a place's name say about its level, the longest first. */
const SUFFIXES: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/(?:自治区|特别行政区|省|生产建设兵团)$/u, 'PROVINCE'],
  [/^(?:北京|上海|天津|重庆)市$/u, 'PROVINCE'],
  [/(?:.[市盟]|[^贵]州).{1,12}市$/u, 'DISTRICT'],
  [/(?:市|州|盟|地区)$/u, 'CITY'],
  [/(?:街道|办事处|镇|乡|苏木)$/u, 'TOWNSHIP'],
  [/(?:村|社区)$/u, 'VILLAGE'],
  [/(?:县|区|旗)$/u, 'DISTRICT'],
  [/^(?:全国|中国|国务院|中央)$/u, 'NATIONAL'],
];

/** The level of a place by the last characters of its name: 韶關市湞江區 → DISTRICT. Null for a name of no such kind. */
export const levelOf = (name: string): Level | null =>
  SUFFIXES.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** A name and not only the word for a kind of place: 广东省, not 自治区. */
export const isPlaceName = (name: string): boolean =>
  /^\p{Script=Han}{2,24}$/u.test(name) &&
  !/^(?:全|本|我|各)?(?:省|自治[区州县]|市|州|盟|地区|县|区|旗|镇|乡|街道)+$/u.test(name) &&
  levelOf(name) !== null;
