import { oneOf, wordsFor } from '../words.ts';
import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import { isCommonLand, LAND_NAME } from './terrain.ts';
import type { Ends } from './townships.ts';

/** What is built on land and called after it. */
const FACILITY = new RegExp(
  `^\\p{Script=Han}{0,10}?(?:${oneOf([...wordsFor('sites/facilities'), '[大一二三四五六七]桥', '(?:产业|工业|物流|科技|农业|创业|转移|装备|食品|医药|示范|数字|材料)(?:集中|集聚)?[园区]', '(?:锰|煤|金|铁|铜|锌|锂|磷|铅|钨|金属)矿'])})|^\\d[\\d.]{0,8}[万亿]?(?:千瓦|兆瓦)`,
  'u',
);

/** What such a facility makes or is, where it stands between its name and its kind. */
const PRODUCT = new RegExp(
  `^(?:${oneOf([...wordsFor('sites/products'), '跨[海江河湖]', '[农渔林牧]光', '[万千百十]亩', '[煤锂磷铝铜锌锰竹木茶果蔬菜药牛羊猪鱼虾粮油米硅]'])})`,
  'u',
);

/** The names of land that a facility is called after: 羅漢嶺 of 羅漢嶺風電場, 城南 of 城南片區. `known` are ends of places, behind which another name may begin. */
export const stemsIn = (source: NameSource, known: Ends): readonly Find[] => {
  const behind = new Set(known.values());
  const finds: Find[] = [];
  for (let at = source.body.start; at < source.body.end; at++) {
    if (source.earliest[at] !== at && !behind.has(at)) continue;
    const end = at + stemLength(source, at);
    if (end === at) continue;
    const rule = { confidence: 0.7, why: 'A name of land that something built there is called after.' };
    finds.push(find('PLACE', { start: at, end }, rule));
    at = end - 1;
  }
  return finds;
};

const stemLength = (source: NameSource, at: number): number => {
  const words = source.plain.slice(at, at + 24);
  return [4, 3, 2].find((length) => isStem(source, words, length)) ?? 0;
};

const isStem = ({ gazetteer }: NameSource, words: string, length: number): boolean => {
  const [name, rest] = [words.slice(0, length), words.slice(length)];
  return (
    LAND_NAME.exec(name)?.[0].length === length &&
    FACILITY.test(rest) &&
    !gazetteer.short.has(name) &&
    !(/..[关门]$/u.test(name) && gazetteer.short.has(name.slice(-2))) &&
    isLand(name) &&
    beginsFacility(rest)
  );
};

const isLand = (name: string): boolean =>
  !isCommonLand(name) && !isEveryday(name) && !/^(?:[各每全多两沿跨环滨临近该本此入出的]|港..)/u.test(name);

/** The kind of facility begins at once, or behind words for what it makes. */
const beginsFacility = (rest: string): boolean =>
  PRODUCT.test(rest) ||
  FACILITY.exec(rest)?.[0].length === bareLength(rest) ||
  [2, 3, 4].some((length) => isEveryday(rest.slice(0, length)));

const BARE = new RegExp(
  `^(?:${oneOf([...wordsFor('sites/bare-facilities'), '[大一二三四五六七]桥', '\\d[\\d.]{0,8}[万亿]?(?:千瓦|兆瓦)'])})`,
  'u',
);

const bareLength = (rest: string): number => BARE.exec(rest)?.[0].length ?? -1;
