import { oneOf, wordsFor } from '../words.ts';
import { isEveryday, startsEveryday } from './everyday.ts';

/** Sites that are called by a kind, a number or a place of their own. */
const KINDS: readonly string[] = [
  '[一二三四五六七八九]桥',
  '(?:水利|综合|交通|客运|换乘)枢纽',
  '[路线环道][东西南北中]段',
  '(?:\\d+|[一二三四五六七八九])号线',
  '(?:\\d+|[一二三四五六七八九])号线\\p{Script=Han}{2,6}段',
  '(?<=轨道(?:交通)?)[A-Z]?\\d{1,2}号?线',
  '至\\p{Script=Han}{2,6}?(?:公路|道路|航线|通道)',
  '(?:绕城|环城|外环|过境|连接|快速|疏港|沿江|沿河)公路',
  '(?<!跨)[海洋江湾山河]通道',
  '新院区?',
  '(?:艺术|福利|托育|养护|养老服务|职业教育|游客集散|冷链集配|应急物资储备|维修|保税物流)中心',
  '铁路.{0,4}段',
  '(?:研学|实训|储备|繁育|种植|养殖|孵化|冷链|仓储|科普|拍摄)基地',
  '(?:系统|应用|信息|监管)平台',
  '“[^“”]{2,6}”平台',
  '“[^“”]{2,6}[园馆站点]”',
  `(?:${oneOf(wordsFor('sites/parks'))})园区?`,
  `(?:${oneOf(wordsFor('sites/markets'))})市场`,
  `(?:${oneOf(wordsFor('sites/museums'))})馆`,
  `(?:${oneOf(wordsFor('sites/centres'))})中心(?:集群)?`,
  `(?:${oneOf(wordsFor('sites/buildings'))})大?楼`,
];

/** Sites that many reports call for in general, so that only those with a place in front are undertakings. */
const PLACED =
  /^[\p{Script=Han}A-Za-z\d]{3,24}(?:(?<!教育|培训|防治|人才|大|产业|研究|创新|研发|科普|示范|城市和.{0,6})基地|茶园|果园|观光带|农田示范区|[苹果蓝莓柑橘葡萄花茶药蔬菜]示范园)$/u;

/** Sites and works: what an undertaking builds. In simplified script, by what stands last in the name. */
const SITE = new RegExp(`(?:${oneOf([...wordsFor('sites/built-sites'), ...KINDS])})$`, 'u');

const PHASE = /.{2}(?:[一二三四五六]|\d)期(?:扩园|工程|项目)?$/u;
const WORKS = /(?:工程|项目)$/u;

/** What is done to a thing that can be touched: 老旧小区改造, 路网提升, 车道“单改双”. */
const DONE = new RegExp(`(?:${oneOf(wordsFor('sites/done-to-sites'))}|“[^“”]改[^“”]”)$`, 'u');
const TOUCHED = new RegExp(
  oneOf([
    ...wordsFor('sites/touched'),
    '[路街巷](?=快速化|改|提|扩|综|环|整)',
    '[线段]$',
    '[线段](?=改造|扩建|新建|改建|改扩建|续建)',
  ]),
  'u',
);
/** Care of this kind is routine, unless it is counted, done, or at a place. */
const ROUTINE = /(?:治理|整治|修复)$/u;

/** What 工程 builds; a campaign is called 工程 too. */
const BUILT = new RegExp(
  oneOf([...wordsFor('sites/built-by-works'), '[引调][\\p{Script=Han}]{1,3}[入济]']),
  'u',
);
const CAMPAIGN = new RegExp(
  `”(?:工程|项目)$|[一二三四五六七八九十百]+[大项]工程$|(?:${oneOf(wordsFor('sites/campaigns'))})工程$|权益|社会建设|稳岗|就业|制度|机制|体制|体系`,
  'u',
);

/** Words that make no undertaking of 项目 by themselves. */
const GENERIC = new RegExp(
  oneOf([...wordsFor('sites/generic-works'), '[省市区县、十百千万亿两三四五六七八九]']),
  'gu',
);

const bare = (words: string): string => words.replace(/(?<=.)\([^()]*\)$/u, '');

/** Campaigns and counts: 创建…, 县县通高速, 亿元以上…项目. */
const NEVER =
  /等|创建|^妥善|^[一二三四五六]期和|^海上丝绸|争创|^[省市]?(?:新质|国家级)|路大通道|^国家区域|^国际性|^功能性|在(?!建)|^亿元以[上下]|^(?:县县|市市|村村|镇镇|乡乡)通|^(?:交付|[两几]条)|^全[国省市县区州]/u;

/** How surely a phrase names an undertaking by its last words, from 0 (it does not) to 1. */
export const undertaking = (phrase: string): number => {
  const words = bare(phrase);
  if (NEVER.test(words)) return 0;
  if (PHASE.test(words)) return 0.9;
  if (WORKS.test(words)) return isWorks(words) ? 0.9 : 0;
  if (SITE.test(words)) return isSpecificSite(words) ? 0.8 : 0;
  if (PLACED.test(words)) return startsEveryday(words) || /[和与]/u.test(words) ? 0 : 0.75;
  if (DONE.test(words) && TOUCHED.test(words)) return ROUTINE.test(words) ? 0.6 : 0.8;
  return 0;
};

const isWorks = (words: string): boolean => {
  if (/^“[^“”]*”项目$/u.test(words) || (CAMPAIGN.test(words) && !/.“[^“”]*”项目$/u.test(words))) return false;
  const rest = words.slice(0, -2);
  return (
    isSpecific(rest) &&
    (words.endsWith('项目') || BUILT.test(rest) || (DONE.test(rest) && TOUCHED.test(rest)))
  );
};

/** Something is left without the words that any such phrase may have. Works on everyday things are specific (农田提升, 光伏). */
const isSpecific = (words: string): boolean => {
  const rest = words.replace(/^“[^“”]*”/u, '').replaceAll(GENERIC, '');
  return rest.length > 1 && (!isEveryday(rest) || DONE.test(rest) || /光伏|风电|输变电/u.test(rest));
};

const isSpecificSite = (words: string): boolean => {
  if (words.endsWith('”')) return true;
  const site = SITE.exec(words)?.[0] ?? '';
  const rest = words.slice(0, words.length - site.length);
  return (
    rest.length > 0 &&
    words.length > 3 &&
    (/^(?:示范|研学|实训)/u.test(site) ||
      rest === '智慧' ||
      /(?:外环|绕城|环城|过境|疏港)公路$/u.test(site) ||
      site.length > 4 ||
      !isEveryday(rest))
  );
};

/** Whether the last words of a list name undertakings and nothing more: 等项目, 等省、市、区重大项目. */
export const isGenericWorks = (words: string): boolean =>
  WORKS.test(words) && !isSpecific(words.slice(0, -2));

/** Whether a phrase ends with a site or a work at all, however general. */
export const endsWithSite = (words: string): boolean => SITE.test(bare(words));
export const endsWithWork = (words: string): boolean => DONE.test(bare(words));
