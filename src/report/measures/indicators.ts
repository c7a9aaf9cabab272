import { piecesOf } from '../../text/pieces.ts';
import type { Quantity } from './quantities.ts';
import { CLOSING, DOING, OPENING, RELATING } from './words.ts';

/** The words around the figures of a run: those before it in its clause, and the noun behind it. */
export type Around = { readonly phrase: string; readonly behind: string };

/** The names of what a run of figures measures, one for each figure, or one for all. `recent` are the names before it in the sentence, the last one last. */
export const indicatorsOf = (
  { phrase: whole, behind }: Around,
  quantities: readonly Quantity[],
  words: string,
  recent: readonly string[],
): readonly string[] => {
  const count = quantities.length;
  const phrase = whole.replace(ACHIEVER, '');
  const isEach = EACH.test(words) || EACH.test(phrase);
  const listed =
    count > 1 || isEach
      ? completed(
          dividedAt(phrase, /[、和与及]/u)
            .map(plain)
            .filter(Boolean),
        )
      : [];
  if (isEach && count === 1 && listed.length > 1) return listed;
  if (count > 1 && listed.length >= count) return listed.slice(-count);
  const isShared =
    count > 1 && plain(phrase) === '' && quantities.every(({ unit }) => unit === quantities[0]?.unit);
  if (isShared && recent.length >= count) return recent.slice(-count);
  return [nameOf(phrase, plain(behind.replace(BRACKET, '')), quantities[0], recent.at(-1) ?? '')];
};

/** Who achieves is not what is measured: “环流三号”首次实现电子温度. */
const ACHIEVER = /^.{2,}实现(?=\p{Script=Han}{4})/u;

/** 均增长5% is said of each thing named before. */
const EACH = /^(?:均|都|各)(?![地类项级界])|(?:均|都|各)$/u;
const BRACKET = /^[(][^()]*(?:[)]|$)/u;

/** The noun behind a figure is the name where examples stand before it: 肇庆等7个产业集聚区, 呼和浩特、满洲里3个综保区. */
const nameOf = (phrase: string, behind: string, quantity: Quantity | undefined, carried: string): string => {
  const last = dividedAt(phrase, /、/u).at(-1) ?? '';
  const before = /[、和与及]$/u.test(phrase) ? '' : plain(last);
  if (before === '')
    return quantity?.change === 'NONE' && behind !== ''
      ? behind
      : carried.replace(ADDED, '') || plain(phrase.replace(/、$/u, ''));
  if (REFERS.test(before)) return carried + before;
  if (OF_COUNTED.test(last)) return `${before}的${behind}`;
  if (behind === '' || !goesOn(before, quantity?.unit ?? '')) return before;
  return before.endsWith('等') || (last !== phrase && !GOES_ON.test(before)) ? behind : before + behind;
};

/** 纳入国家102项重大工程的285个新开工项目 counts the projects, and the figure before says which. */
const OF_COUNTED = /\d[^\d]+的$/u;

/** 铁路运营里程新增1700公里、突破7000公里. */
const ADDED = /(?<=.{2})新增$/u;

const REFERS = new RegExp(`^(?:${RELATING})`, 'u');
const GOES_ON = new RegExp(`(?:${DOING})$`, 'u');
const MONEY = /元$/u;

/** Whether the noun behind a figure belongs to the name: 启动建设7个省级渔港经济区, but 投资3亿元的… */
const goesOn = (before: string, unit: string): boolean => {
  if (MONEY.test(unit)) return before.length <= 3 && !/投[资入]$/u.test(before);
  return before.length <= 3 || (!/%/u.test(unit) && GOES_ON.test(before));
};

/** 城镇 before 农村居民人均可支配收入 is 城镇居民人均可支配收入, and 第一、二 before 三产业增加值 are 第一产业增加值 and 第二产业增加值. */
const completed = (names: readonly string[]): readonly string[] => {
  const last = names.at(-1) ?? '';
  const noun = SPHERES.exec(last)?.[1];
  if (noun !== undefined) return names.map((name) => (ONLY_SPHERE.test(name) ? name + noun : name));
  const rate = RATES.exec(last)?.[0];
  if (rate !== undefined)
    return names.map((name) => (IS_RATE.test(name) || name === '' ? name : name + rate));
  const sector = /^第?[二三](.+)$/u.exec(last)?.[1];
  if (sector === undefined || !names.slice(0, -1).every((name) => /^第?[一二]$/u.test(name))) return names;
  return names.map((name) => `第${name.replace(sector, '').replace('第', '')}${sector}`);
};

/** 原子核和电子温度 are two temperatures; two names that each say what they rate stay. */
const RATES =
  /(?:增速|增幅|占比|温度|(?:城镇化|普及|覆盖|达标|完成|合格|参保|满意|知晓|利用|处[置理]|就业)率)$/u;

const IS_RATE = /(?:率|增速|增幅|比|比例|比重|指数|温度)$/u;

const SPHERE = '(?:城[镇乡市]|农村|乡村)';
const SPHERES = new RegExp(`^${SPHERE}(?:常住)?(.+)$`, 'u');
const ONLY_SPHERE = new RegExp(`^${SPHERE}$`, 'u');

/** A phrase in pieces; what stands in brackets or quotation marks is not divided. */
const dividedAt = (phrase: string, divider: RegExp): readonly string[] =>
  piecesOf(phrase, { start: 0, end: phrase.length }, (mark) => divider.test(mark)).map(({ start, end }) =>
    phrase.slice(start, end),
  );

const ITEM = /^\s*\d{1,2}[.、](?!\d)/u;
const LEADING = new RegExp(`^(?:${OPENING}|\\s)+`, 'u');
const TRAILING = new RegExp(`(?:${CLOSING}|\\s)+$`, 'u');

/** Words without what opens and closes a clause around what is measured. */
const plain = (words: string): string => {
  const rest = words
    .replace(ITEM, '')
    .trim()
    .replace(LEADING, '')
    .replace(/^[的了]/u, '');
  return rest.replace(TRAILING, '').replace(/(?:[和与]|(?<![惠普涉遍])及)$/u, '');
};
