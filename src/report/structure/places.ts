import type { Level } from '../../domain/kinds.ts';

/** What the last characters of a place's name say about its level, the longest first. */
const SUFFIXES: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/(?:自治[区區]|特[别別]行政[区區]|省|生[产產]建[设設]兵[团團])$/u, 'PROVINCE'],
  [/^(?:北京|上海|天津|重[庆慶])市$/u, 'PROVINCE'],
  [/(?:.[市盟]|[^贵貴]州).{1,12}市$/u, 'DISTRICT'],
  [/(?:市|州|盟|地[区區])$/u, 'CITY'],
  [/(?:街道|[办辦]事[处處]|[镇鎮]|[乡鄉]|[苏蘇]木)$/u, 'TOWNSHIP'],
  [/(?:村|社[区區])$/u, 'VILLAGE'],
  [/(?:[县縣]|[区區]|旗)$/u, 'DISTRICT'],
  [/^(?:全[国國]|中[国國]|[国國][务務]院|中央)$/u, 'NATIONAL'],
];

/** The level of a place by the last characters of its name: 韶關市湞江區 → DISTRICT. Null for a name of no such kind. */
export const levelOf = (name: string): Level | null =>
  SUFFIXES.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** A name and not only the word for a kind of place: 广东省, not 自治区. */
export const isPlaceName = (name: string): boolean =>
  /^\p{Script=Han}{2,24}$/u.test(name) &&
  !/^(?:全|本|我|各)?(?:省|自治[区區州县縣]|市|州|盟|地[区區]|[县縣]|[区區]|旗|[镇鎮]|[乡鄉]|街道)+$/u.test(
    name,
  ) &&
  levelOf(name) !== null;
