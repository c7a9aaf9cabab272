/**
 * The words by which a report says how much. Reviewed lists, both scripts side by side. Source: the reports beside the project, and the units
 * of GB 3100 as reports write them.
 */

/** An alternation of words, longest first where one begins another. */
const alternatives = (words: string): string =>
  [...new Set(words.trim().split(/\s+/u))].toSorted((one, other) => other.length - one.length).join('|');

/** What counts or weighs, without a scale before it. */
export const UNIT = alternatives(`
  % ％ ‰ 个百分点 個百分點 倍 成 分
  平方公里 平方千米 平方米 平米 立方米 标方 標方 方 公里 千米 海里 米 公顷 公頃 亩 畝
  毫克 微克 吨标准煤 噸標準煤 公吨 公斤 千克 吨 噸 斤 克 千瓦时 千瓦時 吉瓦 兆瓦 千瓦 度
  美元 欧元 歐元 港元 元 标箱 標箱 人次 车次 車次 班列 列 班
  人 户 戶 家 个 個 项 項 件 宗 起 例 名 位 批 次 轮 輪 对 對
  座 所 间 間 处 處 场 場 村 镇 鎮 县 縣 国 國 栋 棟 幢 套 床 张 張 眼 孔 门 門
  种 種 条 條 株 头 頭 只 隻 羽 台 臺 辆 輛 艘 架 部 本 册 冊 篇 首 款 支 片 块 塊 枚 份
  天 小时 小時 分钟 分鐘 级 級
`);
export const SCALE = '[十百千万萬亿億]{0,3}';

/** Words right before a number that say how the fact stands to it. */
export const BEFORE = {
  AT_LEAST: alternatives(`
    超过 超過 超 突破 逾 高于 高於 大于 大於 不低于 不低於 不少于 不少於 至少 多达 多達 站上 跨上 跃上 躍上
  `),
  AT_MOST: alternatives('不超过 不超過 不高于 不高於 不多于 不多於 低于 低於 少于 少於 控制在 不到'),
  ABOUT: alternatives('接近 将近 將近 大约 大約 近 约 約'),
} as const;

/** Words right behind a unit that say the same. */
export const BEHIND = {
  AT_LEAST: alternatives('及以上 以上 多 余 餘'),
  AT_MOST: alternatives('以内 以內 以下 之内 之內 内 內'),
  ABOUT: alternatives('左右 上下'),
} as const;

/** Verbs of change before a figure. */
export const INCREASE = alternatives('增长 增長 增加 提高 上升 提升 回升 上涨 上漲 增 升');
export const DECREASE = alternatives('下降 降低 减少 減少 下调 下調 压减 壓減 回落 降 减 減');

/** What may stand between a verb and its figure, or an indicator and its verb. */
export const LINKING = alternatives(`
  分别 分別 同比 比上年 比去年 较上年 較上年 年均 累计 累計 预计 預計 力争 力爭 确保 確保 实际 實際 全部 平均
  达到 達到 达 達 为 為 到 至 均 各 都 保持在 保持 稳定在 穩定在 有 共 了 又
`);

/** Words that open a clause and are no part of what is measured. */
export const OPENING = alternatives(`
  全年 今年 去年 年内 年內 其中 共有 有 共 已 并 同时 同時
  预计 預計 力争 力爭 确保 確保 努力 累计 累計 持续 持續 大力 积极 積極 加快
  实现 實現 完成 达到 達到 实施 實施 推动 推動 推进 推進 形成 保持
  全省 全市 全区 全區 全县 全縣 全国 全國
`);
