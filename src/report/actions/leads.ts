import { oneOf } from '../words.ts';

/**
 * What stands before the verb of a clause, reviewed, in simplified script. What is dropped says when, for whom or how eagerly; what is kept
 * says in which way it is done, and belongs to the name of the action.
 */

const TIMES = oneOf(`
  全年 今年 去年 当年 年内 年底前 上半年 下半年 期间 五年来 五年 三年来 一年来 过去一年 近年来 目前 当前 现在 下一步 未来五年 今后五年
  五年间 截至目前 同时 其中 此外 另外 特别是 尤其 特别 为此 并 并且 还 也 又 再 已 已经 将 将要 要 仍 先后 相继 陆续 继续 首先 其次 最后
  我们 我省 我市 我区 我县 全国 全省 全市 全区 全县 全州 全旗 全盟 各级 各地 省政府 市政府 区政府 县政府 政府 累计 总共 共 预计 确保
`);

/** Adverbs that only a verb follows: what comes behind one is done, also where no list has it. */
const EAGER = oneOf(`
  大力 积极 深入 持续 扎实 着力 奋力 全力 努力 切实 坚决 坚定不移 毫不动摇 毫不松懈 持之以恒 久久为功 稳妥 稳步 率先 认真 精心 用心用情 牢固
  不断 牢牢 因地制宜 进一步 旗帜鲜明 锲而不舍 坚持不懈 千方百计 毫不放松 紧紧 聚力 纵深 精准
`);

/** Adverbs that stand before nouns and adjectives too. */
const ADVERBS = oneOf(`
  稳慎 有序 有力 务实 从严从实 加紧 抓紧 加力 用心 用情 用力 尽力 全面 系统 科学 精细 深刻 严厉 充分 广泛 主动 创新性 创造性
  高标准 高质量 高水平 高起点 高位 高效 高规格 优质 多措并举 多渠道 多维度 全方位 全链条 全过程 纵深 分类 分批 分步 分别 成功 顺利 圆满 胜利
  如期 按期 及时 依法 依规 合力 力争 力求 重点 尽快 逐步 循序渐进 严格 一体 一体化 协同 更大力度 更加 更好 始终 有效 实质性 适时 适度
  统一 同步 直接 深度 强力 快速 迅速 实打实 一以贯之 稳扎稳打 善作善成 密切 妥善 审慎 大规模 滚动 前瞻 前瞻性 实际 平均 连续 优先 合理 超前 适度超前 分层 定期 经常性 集中力量 平稳 更加有力
  严密 适当 较好 按时 足额 全额 如数 尽心尽力 尽心竭力 动真碰硬 真正 提前 长期 准确 多方 逐一 逐项 层层 精确 迅即 连年 普遍 整体
`);

/** Adverbs that are verbs themselves where no verb follows: 加快公園建設, 爭取市支持. */
const HALF_VERBS = '加快|加速|争取|突出|严格';

const YEARS = String.raw`(?:“?[十\d一二三四]{1,3}五”?(?:时期|期间)|(?:19|20)\d{2}(?:年度|年)|[一二三四五六七八九十]{1,2}(?:是|要)|[(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)]|\d{1,2}[.、](?!\d)|[①-⑳])`;

/** Times, scopes, connectors and adverbs at the beginning of a clause, as many as there are. */
export const DROPPED = new RegExp(
  `(?:${TIMES}|${YEARS}|${EAGER}|${ADVERBS}|${HALF_VERBS}|[\\s\\u3000—-])*`,
  'uy',
);

/** Whether what was dropped ends with an adverb that only a verb follows, or with one that is itself a verb. */
export const ENDS_EAGER = new RegExp(`(?:${EAGER})$`, 'u');
export const ENDS_HALF_VERB = new RegExp(`(?:${HALF_VERBS})$`, 'u');

/** Ways of doing that a name keeps. */
export const KEPT = new RegExp(
  `(?:${oneOf('统筹 集中 自觉 主动 严格 从严 严肃 常态化 全域 就地 就近 凝心聚力 基本 超额 全部 新 探索 联合 共同 带头 公开 向上 免费 平等 整县 整村 整镇 整片 连片 集中连片 分级分类 分级 动态 体系化 系统化 规模化 精细化 专项 异地 易地 自主 低偿 无偿 有偿 全额 全覆盖 首次 首批 合作 跨区域 上门 轮流 现场')})+`,
  'uy',
);

/** Where the words of a clause go on behind its times, connectors and adverbs, and these words themselves. */
export type Lead = { readonly end: number; readonly dropped: string };
