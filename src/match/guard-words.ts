import { MARKS } from '../text/marks.ts';
import { AFTER, type AfterSense, BEFORE, type BeforeSense, type Groups } from './numeral-words.ts';

/** Nouns that a short name (兩高) qualifies. */
const CARRIERS = `项目 改革 理念 平台 行动 工程 整治 治理 企业 建设 政策 模式 问题 领域 资产 管控 机制 制度 试点 示范 创建 规划 攻坚 工作
  任务 要求 部署 战略 体系 目标 思路 精神 主题 样板 典型 之后 以来 方面`;

/** What is done with a short name, when nothing follows it. */
const LEADS = `纠治 整治 反对 纠正 防治 严控 管控 控制 遏制 落实 践行 贯彻 推进 推动 深化 实施 开展 坚持 抓好 做好 实现 打造 聚焦 围绕 盘活 守牢 防范`;

/** Words between an issuer and what it issued: 省委提出的“1310”. */
const LINKS = '的 提出 提出的 确定的 明确的 部署的 作出的 关于 有关';

const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆';

/** The words by which a text tells a name from a number and from other words, as keys: the widget gets them with the terms. */
export type GuardWords = {
  readonly before: Groups<BeforeSense>;
  readonly after: Groups<AfterSense>;
  readonly carriers: string;
  readonly leads: string;
  readonly links: string;
  readonly provinces: string;
  /** Quotation marks: rows of one that opens and those that may close it. */
  readonly marks: string;
};

/** `toKey`: see `createFold`. */
export const guardWords = (toKey: (text: string) => string): GuardWords => {
  const keys = (words: string): string => words.trim().split(/\s+/).map(toKey).join(' ');
  return {
    before: BEFORE.map(([sense, words]) => [sense, keys(words)]),
    after: AFTER.map(([sense, words]) => [sense, keys(words)]),
    carriers: keys(CARRIERS),
    leads: keys(LEADS),
    links: keys(LINKS),
    provinces: keys(PROVINCES),
    marks: MARKS,
  };
};
