import { oneOf } from '../words.ts';

/**
 * The words by which a report says how much. Reviewed lists, both scripts side by side. Source: the reports beside the project, and the units
 * of GB 3100 as reports write them.
 */

/** What counts or weighs, without a scale before it. */
const PLAIN_UNIT = oneOf(`
  % ％ ‰ 个百分点 個百分點 百分点 百分點 倍 成 分
  平方公里 平方千米 平方米 平米 立方米 标方 標方 方 公里 千米 海里 米 公顷 公頃 亩 畝
  毫克 微克 吨标准煤 噸標準煤 公吨 公斤 千克 吨 噸 斤 克 千瓦时 千瓦時 吉瓦 兆瓦 千瓦 度
  美元 欧元 歐元 港元 元 标箱 標箱 人次 车次 車次 班列 列 班
  个工作日 個工作日 工作日 个小时 個小時
  人 户 戶 家 个 個 项 項 件 宗 起 例 名 位 批次 批 次 轮 輪 对 對
  座 所 间 間 处 處 场次 場次 场 場 村 镇 鎮 县 縣 国 國 栋 棟 幢 套 床 张 張 眼 孔 门 門
  种 種 条 條 株 头 頭 只 隻 羽 台 臺 辆 輛 艘 架 部 本 册 冊 篇 首 款 支 片 块 塊 枚 份 盏 盞
  天 小时 小時 分钟 分鐘 级 級 岁 歲
`);

/** What a rate is for: 微克/立方米, 万吨/年, 元/月. */
const PER = oneOf(`
  立方米 平方公里 平方米 公里 公顷 公頃 亩 畝 吨 噸 千瓦时 千瓦時 万元 萬元 年 月 日 天 小时 小時 人 户 戶 次 升 公斤 斤
`);

/** A unit, alone or as a rate: 微克/立方米, 微克每立方米. */
export const UNIT = `(?:${PLAIN_UNIT})(?:(?:[/／]|每)(?:${PER}))?`;
export const SCALE = '[十百千万萬亿億]{0,3}';

/** Words right before a number that say how the fact stands to it. */
export const BEFORE = {
  AT_LEAST: oneOf(`
    超过 超過 超 突破 破 (?<![不经經通])[过過] 逾 高于 高於 大于 大於 不低于 不低於 不少于 不少於 不小于 不小於 至少 多达 多達 站上 站稳 站穩 跨上 跨入 跨越 跨过 跨過 跃上 躍上 迈上 邁上 迈过 邁過 越过 越過
  `),
  AT_MOST: oneOf(`
    不超过 不超過 不突破 不高于 不高於 不多于 不多於 不大于 不大於 低于 低於 少于 少於 控制在 不到 不足
  `),
  ABOUT: oneOf('接近 将近 將近 大约 大約 近 约 約'),
} as const;

/** Words right behind a unit that say the same. */
export const BEHIND = {
  AT_LEAST: oneOf('及以上 以上 多 余 餘'),
  AT_MOST: oneOf('及以下 以内 以內 以下 之内 之內 内 內'),
  ABOUT: oneOf('左右 上下'),
} as const;

/** Verbs of change before a figure. */
export const INCREASE = oneOf(`
  增长 增長 增加 递增 遞增 净增 淨增 提高 上升 提升 回升 上涨 上漲 上调 上調 上浮 扩大 擴大 拓展 增 升
`);
export const DECREASE = oneOf(`
  下降 降低 减少 減少 下调 下調 下浮 压减 壓減 压缩 壓縮 缩减 縮減 缩短 縮短 精简 精簡 收窄 回落 递减 遞減 净减 淨減 降 减 減
`);

/** With what a figure is compared: 比2010年, 较上年, 比“十二五”末. */
const COMPARED = String.raw`(?:[是为為]|[比较較])(?:(?:19|20)\d{2}年|上年同期|上年|去年|前年|同期|[“"]?十[一二三四五六七八九]五[”"]?(?:时期|時期|期?末))的?`;

/** What may stand between a verb and its figure, or an indicator and its verb. */
export const LINKING = oneOf(String.raw`
  ${COMPARED} 分别 分別 同比 年均 月均 累计 累計 预计 預計 力争 力爭 确保 確保 实际 實際 全部 平均 逆势 逆勢
  (?:剔除|扣除)\p{Script=Han}{2,16}[后後] 按可比价格计算 按可比價格計算 按可比价计算 按可比價計算 同口径 同口徑 可比口径 可比口徑
  每(?:\p{Script=Han}{1,2}每)?[月年天日] 稳步 穩步 继续 繼續 控制(?=到) 发展(?=到) 發展(?=到) 再次 首次 接连 接連 连续 連續 双双 雙雙
  达到 達到 达 達 为 為 到 至 均 各 都 保持在 保持 稳定在 穩定在 维持在 維持在 在 有 共 了 又 \s
`);

/** Words that open a clause and are no part of what is measured. */
export const OPENING = oneOf(`
  全年 今年 去年 年内 年內 其中 共有 有 共 已 并 同时 同時 五年来 五年來 五年 一年来 一年來 近年来 近年來
  预计 預計 力争 力爭 确保 確保 努力 累计 累計 累积 累積 持续 持續 大力 积极 積極 加快
  实现 實現 完成 达到 達到 实施 實施 推动 推動 推进 推進 形成 保持 稳步 穩步 全面 继续 繼續
  全省 全市 全区 全區 全县 全縣 全国 全國 全镇 全鎮 全州 全旗
`);

/** Words at the end of a phrase that lead to its figure and are no part of what is measured. */
export const CLOSING = oneOf(String.raw`
  实现 實現 完成 达到 達到 达 達 为 為 是 从 從 由 首次 连续 連續 接连 接連 双双 雙雙 再次 累计 累計 分别 分別
  (?:连续|連續)[两兩二三四五六七八九十\d]{1,2}年 基本 均 预计 預計 拟按 擬按 拟 擬 仅 僅 已 合计 合計 总计 總計 每(?:\p{Script=Han}{1,2}每)?[月年天日] 翻番 稳步 穩步 继续 繼續 全部 的 有 共 约 約 近
`);

/** Verbs that a counted thing follows: 启动建设7个省级渔港经济区. */
export const DOING = oneOf(`
  建设 建設 新建 改建 扩建 擴建 改造 实施 實施 创建 創建 培育 启动 啟動 开展 開展 打造 推出 引进 引進 建成 完成 新增 提升
  支持 组织 組織 发放 發放 惠及 推动 推動 覆盖 覆蓋 办理 辦理 办好 辦好 整治 治理 开工 開工 储备 儲備 安置 转移 轉移 选派 選派 扶持
  招引 培养 培養 认定 認定 评选 評選 打通 清理 化解 修复 修復 修缮 修繕 建好 抓好 落实 落實 等
`);

/** What precedes a share of something that the clause before names: 无人机产量增长39%、占全国9成. */
export const RELATING = oneOf(
  '占(?![地补補用道]) 高于 高於 低于 低於 快于 快於 优于 優於 好于 好於 居(?=全|第|前|首|世界) 相当于 相當於',
);
