import { plainWords } from '../words.ts';

/**
 * More verbs of doing, reviewed, in simplified script, by the field that they belong to: what departments, counties and townships report. They
 * stand apart from the general ones because each field is looked through as a whole.
 */

const FIELDS = {
  works: `
    承建 捐建 配建 统建 联建 翻建 抢建 补建 复建 包建 修筑 修葺 修通 兴修 兴办 开挖 开凿 开掘 铺筑 铺开 敷设 硬化 软化 整备 平整 填补 回填 检修 抢修 抢通
    装配 装备 改装 改良 竣工投产 动工建设 动工 新划 划设 施划 拆改 拆旧 拆违 清拆 清违 清障 清运 清洗 清除 清零 疏通 疏导 打捞 截污 排涝 除险加固 恢复 恢复重建 测绘 勘测 勘界 勘验
    踏勘 选址 招标 吊装 浇筑 贯穿 点亮 改厕 改水 改电 开园 开馆 开街
  `,
  land: `
    收回 腾退 腾出 腾挪 出清 承租 承揽 发包 归并 撤并 撤销 裁撤 迁移 迁入 迁出 征用 征占 征迁 动迁 置换 划转 剥离 兼并 并购 混改 改制 注销 退出 转产 停产
    停办
  `,
  fields: `
    播种 飞播 补植 补种 补栽 移栽 栽种 增绿 补绿 还绿 复绿 植绿 补植增绿 增绿补绿 封育 封山育林 引种 选育 育成 嫁接 复耕 开荒 深翻 深松 收割 抢种 抢收 放养 退耕 退捕
    退渔 退牧 禁捕 禁渔 防沙治沙 补栏 扩繁 采集
  `,
  care: `
    看望 救治 收治 诊治 治疗 接诊 接种 筛查 随访 巡诊 照料 照护 收养 收容 结对 结对帮扶 驻点 派驻 派出 委派 下派 选配 输送 输出 录用 录取 考录 招考 培优 培树
    育强 扶优 扶强 劝返 劝退 送戏下乡 送医下乡 送文化下乡 劝导 辅导 教育引导 捐赠 捐献 赠送 寻访 探访 回访 遴选 识别 监护 干预 减贫 搭救
  `,
  money: `
    垫付 赔付 偿付 预付 预拨 补发 颁发 返还 清偿 清算 免除 免征 停征 减负 注资 授信 放贷 引才 引智 招才引智 招大引强 到位 归集 购买 购置 追回 追偿 出资 入股 消化 消纳
    转贷 担保 让利 降本
  `,
  safety: `
    巡护 巡检 巡逻 抽检 抽查 检测 检验 点验 排除 消除 消杀 销毁 捣毁 打掉 端掉 收缴 罚没 没收 抓捕 惩处 处罚 扑灭 扑救 搜救 营救 解救 防控 战胜 起底 摸底
    演练 会商 研判 调度 封存 召回 劝阻 约谈 调查
  `,
  office: `
    确权 确认 确定 确立 批准 批复 批覆 核准 核实 核对 核销 审定 认证 换发 换证 备案 授牌 授权 签发 印制 订立 修正 复核 复查 自查 征求 公示 上报 报送 填报
    转办 交办 代办 协办 协助 下沉 下移 下发 收集 汇编 汇总 立项 入驻 开行 开播 刊播 开采 开具 增开 暂停 延期 发掘 挖潜 拉通 打破 破除 普及 量化 选优 调研 考察
    出具 出动 保留 展销 消解 申建 申领 布设 布置
  `,
} as const;

/** The verbs of all fields. */
export const DEEDS_BY_FIELD: readonly string[] = Object.values(FIELDS).flatMap((words) => plainWords(words));
