import { oneOf } from '../words.ts';

/**
 * The words by which a report says how much. Reviewed lists, in normal form. Source: the reports beside the project, and the units
 * of GB 3100 as reports write them.
 */

/** What counts or weighs, without a scale before it. */
const PLAIN_UNIT = oneOf(`
  % ‰ 个百分点 百分点 倍 成 分
  平方公里 平方千米 平方米 平米 立方米 标方 方 公里 千米 海里 米 公顷 亩
  毫克 微克 吨标准煤 公吨 公斤 千克 吨 斤 克 千瓦时 吉瓦 兆瓦 千瓦 度
  美元 欧元 港元 元 标箱 人次 车次 班列 列 班
  个工作日 工作日 个小时
  人 户 家 个 项 件 宗 起 例 名 位 批次 批 次 轮 对
  座 所 间 处 场次 场 村 镇 县 国 栋 幢 套 床 张 眼 孔 门
  种 条 株 头 只 羽 台 辆 艘 架 部 本 册 篇 首 款 支 片 块 枚 份 盏
  天 小时 分钟 级 岁
`);

/** What a rate is for: 微克/立方米, 万吨/年, 元/月. */
const PER = oneOf(`
  立方米 平方公里 平方米 公里 公顷 亩 吨 千瓦时 万元 年 月 日 天 小时 人 户 次 升 公斤 斤
`);

/** A unit, alone or as a rate: 微克/立方米, 微克每立方米. */
export const UNIT = `(?:${PLAIN_UNIT})(?:[/每](?:${PER}))?`;
export const SCALE = '[十百千万亿]{0,3}';

/** Words right before a number that say how the fact stands to it. */
export const BEFORE = {
  AT_LEAST: oneOf(`
    超过 超 突破 破 (?<![不经通])过 逾 高于 大于 不低于 不少于 不小于 至少 多达 站上 站稳 跨上 跨入 跨越 跨过 跃上 迈上 迈过 越过
  `),
  AT_MOST: oneOf(`
    不超过 不突破 不高于 不多于 不大于 低于 少于 控制在 不到 不足
  `),
  ABOUT: oneOf('接近 将近 大约 近 约'),
} as const;

/** Words right behind a unit that say the same. */
export const BEHIND = {
  AT_LEAST: oneOf('及以上 以上 多 余'),
  AT_MOST: oneOf('及以下 以内 以下 之内 内'),
  ABOUT: oneOf('左右 上下'),
} as const;

/** Verbs of change before a figure. */
export const INCREASE = oneOf(`
  增长 增加 递增 净增 提高 上升 提升 回升 上涨 上调 上浮 扩大 拓展 增 升
`);
export const DECREASE = oneOf(`
  下降 降低 减少 下调 下浮 压减 压缩 缩减 缩短 精简 收窄 回落 递减 净减 降 减
`);

/** With what a figure is compared: 比2010年, 较上年, 比“十二五”末. */
const COMPARED = String.raw`(?:[是为]|[比较])(?:(?:19|20)\d{2}年|上年同期|上年|去年|前年|同期|[“"]?十[一二三四五六七八九]五[”"]?(?:时期|期?末))的?`;

/** What may stand between a verb and its figure, or an indicator and its verb. */
export const LINKING = oneOf(String.raw`
  ${COMPARED} 分别 同比 年均 月均 累计 预计 力争 确保 实际 全部 平均 逆势
  (?:剔除|扣除)\p{Script=Han}{2,16}后 按可比价格计算 按可比价计算 同口径 可比口径
  每(?:\p{Script=Han}{1,2}每)?[月年天日] 稳步 继续 控制(?=到) 发展(?=到) 再次 首次 接连 连续 双双
  达到 达 为 到 至 均 各 都 保持在 保持 稳定在 维持在 在 有 共 了 又 \s
`);

/** Words that open a clause and are no part of what is measured. */
export const OPENING = oneOf(`
  全年 今年 去年 年内 其中 共有 有 共 已 并 同时 五年来 五年 一年来 近年来
  预计 力争 确保 努力 累计 累积 持续 大力 积极 加快
  实现 完成 达到 实施 推动 推进 形成 保持 稳步 全面 继续
  全省 全市 全区 全县 全国 全镇 全州 全旗
`);

/** Words at the end of a phrase that lead to its figure and are no part of what is measured. */
export const CLOSING = oneOf(String.raw`
  实现 完成 达到 达 为 是 从 由 首次 连续 接连 双双 再次 累计 分别
  连续[两二三四五六七八九十\d]{1,2}年 基本 均 预计 拟按 拟 仅 已 合计 总计 每(?:\p{Script=Han}{1,2}每)?[月年天日] 翻番 稳步 继续 全部 的 有 共 约 近
`);

/** Verbs that a counted thing follows: 启动建设7个省级渔港经济区. */
export const DOING = oneOf(`
  建设 新建 改建 扩建 改造 实施 创建 培育 启动 开展 打造 推出 引进 建成 完成 新增 提升
  支持 组织 发放 惠及 推动 覆盖 办理 办好 整治 治理 开工 储备 安置 转移 选派 扶持
  招引 培养 认定 评选 打通 清理 化解 修复 修缮 建好 抓好 落实 等
`);

/** What precedes a share of something that the clause before names: 无人机产量增长39%、占全国9成. */
export const RELATING = oneOf('占(?![地补用道]) 高于 低于 快于 优于 好于 居(?=全|第|前|首|世界) 相当于');
