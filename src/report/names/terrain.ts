import { wordsFor } from '../words.ts';

/** What names of the land end with: heights, waters, hollows, and the settlements called after them. Simplified script. */
export const LAND =
  '岭岗坡坪坝垸塬梁峪坳冲坎坑坞沟湾湖河江溪港潭塘泉滩洲岛峡海山屯寨堡营庄店浦埠浜泾汊渡圩凹垭崖岩洞谷门关石厝埔';

/** Sides of a settlement or of the land: 城南, 港东, 南门. */
const SIDE = '[城港江河湖山岭岛桥海][东南西北]|[东南西北](?:门|关|城|郊|站|塔|桥)|老城|新城';

/** A name of the land at the beginning of words. */
export const LAND_NAME = new RegExp(`^(?:${SIDE}|\\p{Script=Han}{1,3}[${LAND}])`, 'u');

/** Words that end like a name of the land and are none, and names of the sea and of all rivers that lie in no place. */
const COMMON = new Set(wordsFor('names/common-land'));

export const isCommonLand = (name: string): boolean =>
  COMMON.has(name) || COMMON.has(name.slice(-2)) || COMMON.has(name.slice(-3));
