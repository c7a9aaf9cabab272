import { plainWords } from '../words.ts';
import { DEEDS_BY_FIELD } from './deed-verbs.ts';

/**
 * The verbs that clauses of reports begin with, reviewed, in simplified script. The three
 * lists differ in what a clause with such a verb says.
 */

/** Something is done, wherever the clause stands. */
const DEEDS = plainWords(`
  推进 统筹 推行 推广 推出 推介 开展 实施 施行 组织 落实 执行 落地 兑现 践行 领悟 学习 宣传 宣讲 贯彻 树立
  树牢 弘扬 传承 倡导 加强 强化 加大 深化 完善 健全 建立 设立 成立 组建 搭建 创建 创办 创设 制定 制订 编制 修订 修编 出台
  印发 发布 起草 提请 颁布 审议 研究 谋划 策划 论证 规划建设 建设 兴建 新建 改建 扩建 改扩建 续建 重建 建成 建好 建优 建强
  筹建 共建 修建 修缮 修复 维修 整修 铺设 架设 加固 改造 更新 升级 翻新 治理 整治 清理 清退 清淤 清收 疏浚
  拆除 拆迁 征收 征拆 收储 关停 关闭 淘汰 取缔 取消 削减 压减 压缩 精简 减免 减征 缓缴 清欠 化解 处置 处理 查处 查办 查封
  严查 严打 严抓 严控 严防 严守 打击 破获 侦破 抓获 管控 监管 监测 监督 督查 督办 督促 检查 排查 整改 整合
  整顿 纠治 惩治 防范 防治 预防 应对 抗击 攻坚 攻克 突破 破解 解决 办好 办结 办理 做好 做实 做细 做足 做深
  抓好 抓实 抓紧 抓住 抓牢 抓 狠抓 紧抓 抢抓 突出 用好 用足 用活 打好 打赢 管好 守好 护好 种好 选好 配强 配齐 配备 配置
  配合 配套 优化 调整 改进 改革 简化 规范 细化 明确 划定 划分 界定 核定 核发 认定 评定 评选 评审 验收 申报 申请 争取
  争创 承办 承接 承担 主办 举办 举行 召开 参加 参与 出席 参展 组团 走访 慰问 服务 帮扶 帮助 帮促 帮教 扶持 支持 支援
  鼓励 引导 引进 引入 引育 引聚 吸引 吸纳 招引 招募 招聘 招收 招录 选聘 选派 选拔 选树 评聘 培训 培养 培育 培植 孵化 扩大
  扩种 扩容 拓展 拓宽 开拓 开辟 开发 开设 开通 开办 开启 开建 开工 启动 启用 实行 试行 试点 先行先试 复制推广 落户 签约 签订
  签署 洽谈 对接 衔接 融入 接入 接受 听取 征集 受理 调处 调解 回应 答复 答覆 审核 审批 审查 审计 发放 发行 发展 延伸 发挥 发动
  动员 募集 筹措 筹集 投入 投资 投放 投运 拨付 划拨 下拨 下达 安排 兜底 供应 供给 提供 配送 采购 收购 储备 存储 增储
  增发 增配 增补 增设 增加 增殖放流 新增 新设 新开 安置 救助 资助 补助 补贴 奖励 奖补 减轻 减少 降低 降准 下调 上调
  提标 调增 兑付 偿还 归还 盘活 激活 挖掘 保护 保育 养护 管护 抚育 栽植 种植 造林 植树 绿化 治沙 退耕还林 复垦 开垦 流转
  出让 转让 转化 转型 转移 搬迁 迁建 联合 合作 深耕 携手 探索 尝试 创新 首创 研发 研制 攻关 制造 建造 发射 生产
  销售 出口 进口 运营 承包 托管 委托 监制 立案 审结 起诉 追缴 挽回 追赃 回收 利用 综合利用 推送 推荐 传播
  创作 演出 上演 出版 展演 展示 排演 修改 废止 公布 公开 获批 摸清 摸排 理顺 畅通 贯通 联通 连通 互通 延续 延长
  放宽 放开 降费 减税 允许 禁止 限制 控制 核减 核查 普查 勘查 清查 复工 织密 织牢 编牢 巩固
  丰富 繁荣 振兴 壮大 赋能 重塑 重构 再造 建管 补上 补充 补强 补足 堵塞 铲除 拓面 扩面 扩增 增殖 倾听 关心 关爱 关注 尊重
  保供 保交 稳住 覆盖 带领 领办 牵头 主导 参股 控股 重组 合并 推选 举荐 表彰 授予 聘请 聘任 轮训 轮换
  交流 考核 评估 评价 督导 巡查 巡视 问责 追究 通报 警示 处分 完成 跟进 跟踪
  对标 对表 融合 嵌入 植入 引流 促成 达成 落成 投用 交付 交房 分配 入库 入统 上规 上市 上云 上线 接续 接力 扛起
  扛牢 压实 拧紧 明晰 赋予 下放 攻破 协调 联动 整理 谋定 布局 加密 加装 安装 更换 加开 加挂 加入 纳入 列入
  调动 激励 约束 追加 挽救 援助 援建 支教 挂牌 揭牌 筹办 筹设 采取 编纂 锻造 抢占 部署 指导 严禁 制止 缩减 封停 封堵 精减 梳理 迭代 呵护 提级
`);

/** A state comes about: what is done where it opens its segment, what follows from the deed before where it closes it. */
const STATES = plainWords(`
  推动 构建 构筑 带动 引领 推深做实 打造 打响 打通 提升 提高 提振 提档 提质 提速 增强 增进 增添 保持 稳定 改善 激发 释放 营造 涵养
  厚植 补齐 补短板 擦亮 塑造 遏制 杜绝 防止 避免 维护 守护 保障 推升 美化
  亮化 净化 缩小 延链 补链 强链 创造 当好 拉动 撬动 加速 加快 培厚 夯实 彰显 展现 争当 争做 跑出 找准 凝聚 汇聚 集聚
  走好 走出 讲好 唱响 叫响 力促 争先 放大 缓解 聚集 汇集 纾解 做大做强 做强做大 做优做强 做强做优 做大做优 做精做优 做精做强 做深做实 做实做细 做细做实
`);

/** What the deeds around it lead to; never a deed without a count of what was reached. */
const EFFECTS = plainWords(`
  实现 确保 促进 形成 筑牢 筑起 守住 守牢 守稳 兜牢 兜住 满足 成为 使 让 令 做到 助推 助力 做大 做强 做优 做特 做精 做活 做靓 保证 体现 推向 迈向
  迈上 迈入 迈出 开创 谱写 书写 绘就 赢得 牢记 坚持 坚定 坚守 坚信 奠定 注入 呈现 不再 抵御
  惠及 取得 便利 方便 走上 走向 进入 突显
`);

export type VerbClass = 'DEED' | 'STATE' | 'EFFECT';

/** Every listed verb with what it says. The first list that has it decides. */
export const VERBS: ReadonlyMap<string, VerbClass> = new Map([
  ...EFFECTS.map((word) => [word, 'EFFECT'] as const),
  ...STATES.map((word) => [word, 'STATE'] as const),
  ...[...DEEDS, ...DEEDS_BY_FIELD].map((word) => [word, 'DEED'] as const),
]);

/** Verbs that are as often nouns: a clause that opens with one may be about it (發展動力不斷增強) and say nothing that is done. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  plainWords(
    '建设 发展 改革 治理 管理 服务 投资 创新 监管 合作 生产 运行 教育 规划 保护 保障 改造 转型 绿化 引领 开放 供给 供应 出口 进口 布局 试点 融合 经营 消费 研发 制造 销售 转化 振兴 监测 监督 培训 交流 考核 评价 审计 开发 优化 部署 指导 调查 调研 考察 检测 检验 防控 干预 治疗 诊治 辅导 授权 认证 到位 采集 演练 担保 测绘 调度 恢复 迁移 退出 转贷 处罚 招标',
  ),
);
