/**
 * What the words beside a bare number say about it, in simplified script; folding makes them hold in both. The longest word that ends
 * right before the number, or begins right behind it, decides: 传达 hides 达, 部署 hides 部. To correct a wrong mark, add the word to its
 * group, and the sentence to tests/unit/match/numeral-guard.test.ts.
 */

/** `count`: it is a number. `mild`: it is one unless a carrier noun follows. `lead`: it is a slogan. `han`: says nothing, hides a shorter word. */
export type BeforeSense = 'count' | 'mild' | 'lead' | 'han';

/** `unit`: it is a number. `perhaps`: it is one unless a lead stands before. `carrier`: it is a slogan. `han`: as above. */
export type AfterSense = 'unit' | 'perhaps' | 'carrier' | 'han';

export type Groups<Sense extends string> = readonly (readonly [sense: Sense, words: string])[];

export const BEFORE: Groups<BeforeSense> = [
  // Ordinals.
  ['count', `第`],
  // About, over, under.
  [
    'count',
    `约 大约 近 将近 接近 超 超过 逾 破 突破 不足 不到 不低于 不少于 不超过 不多于 至少 至多 最多 最少 多达 高达 达 达到 少于 多于
     大于 小于 低于 高于 等于 仅 仅有 只有 才有`,
  ],
  // Sums, averages, dimensions: what a figure is the figure of.
  [
    'count',
    `共 共计 总计 合计 累计 总共 一共 平均 人均 户均 年均 日均 月均 亩均 年产 亩产 全长 总长 海拔 气温 市值
     数 量 额 率 值 价 码`,
  ],
  // Changes.
  [
    'count',
    `增至 降至 减至 升至 涨至 增 减 降 涨 增加 增长 减少 下降 上升 上涨 下跌 新增 净增 提高到 增加到 增长到 扩大到 减少到 下降到 上升到
     提升到 提高至 提升至 扩大至`,
  ],
  // Names of what has a number: telephones, rooms, accounts, lines, roads, pages.
  [
    'count',
    `编号 号码 序号 尾号 文号 单号 房号 工号 学号 型号 账号 帐号 卡号 门牌 门牌号 车号 车牌 订单 订单号 代码 密码 口令 验证码 电话
     手机 热线 传真 邮编 短信 微信 拨打 致电 房间 房 室 楼 栋 幢 座 车次 航班 班次 公交 乘坐 地铁 国道 省道 县道 高速 频道 频率 页码
     股票 证券`,
  ],
  // Money.
  ['count', `人民币 美元 港元 欧元 元`],
  // Verbs, prepositions and nouns that take a figure as readily as a slogan.
  [
    'mild',
    `为 是 有 到 至 于 在 从 自 由 按 每 只 各 均 计 合 含 占 比 字 期 版 页 卷 款 费 等 得 获 收 付 缴 罚 捐 借 存 取 升
     现有 拥有 所有`,
  ],
  [
    'mild',
    `完成 实现 建成 建设 新建 改建 扩建 改造 修建 修复 种植 培育 创建 创办 设立 购置 配备 举办 开展 开设 开工 投产 签约 引进 招引
     投资 投入 收入 支出 产值 面积 人口 单价 得分 评分 发放 拨付 筹集 安排 安置 吸纳 惠及 覆盖 受益 带动 培训 招聘 招收 帮扶 救助 服务
     发展 化解 整治 关停 拆除 清理 查处 办理 受理 审批 调解 出动 组织 动员 派出 选派 接待 评选 统计`,
  ],
  // Dates: 2024年1363….
  ['mild', `年 月 日 号 时 分`],
  // Who speaks.
  ['lead', `中央 省委 市委 区委 县委 州委 盟委 旗委 镇委 党委 党工委 省政府 市政府 区政府 县政府 国务院`],
  // What one does with a slogan.
  [
    'lead',
    `落实 落实好 贯彻 贯彻落实 围绕 紧扣 紧盯 践行 锚定 聚焦 聚力 推进 推动 实施 按照 遵循 对标 对照 部署 谋划 制定 坚持 融入
     抓好 抓实 做好 做实 走好 打好 传达 学习 解读 宣讲`,
  ],
  // What introduces a name.
  [
    'lead',
    `提出 提出的 确定的 部署的 所谓 何谓 何为 什么是 叫 叫做 称为 称作 名为 简称 简称为 概括为 关于 有关`,
  ],
  // Words that end like one of the above and say nothing.
  [
    'han',
    `最近 邻近 附近 贴近 靠近 转达 表达 下达 到达 抵达 赶超 中共 公共 多数 少数 力量 质量 能量 评价 不仅 甚至 以至 乃至
     提到 谈到 讲到 说到 看到 听到 做到 落到 对于 基于 由于 处于 属于 善于 敢于 作为 成为 认为 因为 以为 就是 还是 只是 都是 凡是
     但是 没有 自由 理由 设计 近期 懂得 取得 获得`,
  ],
];

export const AFTER: Groups<AfterSense> = [
  // Multipliers, more or less.
  [
    'unit',
    `万 亿 千 百 十 兆 余 多 几 左右 上下 以上 以下 以内 以外 之间 来人 来个 来名 来位 来户 来家 来项 来件 来条 来次 来天 来年 来亩 来元 来万`,
  ],
  // Money.
  ['unit', `元 块 毛 角钱 美元 港元 欧元 日元 英镑`],
  // Time.
  ['unit', `年 年度 月 日 号 天 周 点 秒 小时 分钟 季度 年代 年级 岁 世纪 工作日`],
  // Length, area, volume, weight, power.
  [
    'unit',
    `米 公里 千米 厘米 毫米 海里 里路 英寸 英里 亩 公顷 平方 立方 吨 斤 公斤 千克 克拉 毫克 毫升 升水 瓦 千瓦 兆瓦 伏 千伏 赫兹 度电
     摄氏度 标箱 百分点`,
  ],
  // Classifiers that are hardly ever anything else.
  [
    'unit',
    `人 人次 名 位 个 只 头 匹 羽 尾 条 根 株 棵 朵 颗 粒 片 张 幅 页 本 册 卷 篇 句 词 字 题 家 间 栋 幢 座 座席 套 户 口 台 台套 辆
     艘 架 架次 班 趟 列次 件 项 宗 起 例 桩 种 款 批 批次 份 届 场 场次 轮 遍 番 枚 盏 床 桶 瓶 箱 袋 罐 车 船 笔 票 股 站 段 章 道 倍`,
  ],
  // Nouns that are counted or numbered without a classifier.
  [
    'unit',
    `村 乡 镇 县 户 室 楼 公交 国道 省道 县道 高速 线路 路线 路车 次列车 航班 班车 邮箱 信箱 手机 号段 热线 专线 急救 医院 团 师 厂 工程师
     工程队 大类 工作人员 工作者 工作站 工作室 工作组 工作队 建设者 重点项目 行动不便`,
  ],
  // What a figure does.
  ['unit', `提升到 提升至 提高 增加 增至 增长 减少 减至 降至 降到 下降 上升 上涨 下跌 同比 环比`],
  // Classifiers that are as often an ordinary word: 对我区, 把, 等, 分别, 所; and 的 before anything but a carrier noun.
  [
    'perhaps',
    `对 把 所 面 首 成 单 回 支 次 处 包 组 双 列 代 升 克 时 里 两 等 部 路 方 度 级 类 门 步 层 分 节 角 队 群 国 课 线 期 版 型 式
     大 强 的 到 至`,
  ],
  // Nouns that carry a slogan.
  [
    'carrier',
    `部署 要求 安排 工作 战略 工程 行动 计划 规划 思路 布局 格局 体系 模式 目标 任务 发展 机制 方案 举措 措施 政策 路径 路线图 精神 理念
     蓝图 抓手 框架 架构 方略 方针 方向 方法 纲领 纲要 主线 主题 品牌 战役 攻坚 改革 现代化 提升 建设 口号 具体 总体
     的部署 的要求 的安排 的战略 的思路 的布局 的目标 的任务 的精神 的具体 的总体`,
  ],
  // What is asked or said about a slogan.
  [
    'carrier',
    `是什么 :指 :是指 :即 是啥 是何 是指 指的是 指什么 什么意思 的意思 的含义 的内涵 含义 内涵 释义 解读 提法 这一提法 怎么 如何`,
  ],
  // Words that begin like one of the above and say nothing.
  [
    'han',
    `人才 人居 人民 人人 人社 家园 项链 条例 片面 名城 名词 名称 位于 位居 位列 口碑 台账 台阶 件件 起来 起到 起步 起草 种业 份额 场景
     号召 日常 天然 月度 点面 周密 周边 本级 本地 站位 站在 段落 道路 村镇 镇村 镇域 镇街 镇委 乡村 县域 县委 团结 团队 师资 车间
     百千万 百日 百县 百镇 百村 千方百计 千村 千镇 千企 万众 亿万 十大 多措 多方 多点 多元 多维
     部门 路网 方面 面临 面向 面对 分工 分解 分别 成为 成效 支持 支撑 组织 包括 包含 时代 时期 升级 国家 级联 层面 步伐 线上 线下
     大局 大力 强化 强调`,
  ],
];
