import { plainWords } from '../words.ts';

/** What names of the land end with: heights, waters, hollows, and the settlements called after them. Simplified script. */
export const LAND =
  '岭岗坡坪坝垸塬梁峪坳冲坎坑坞沟湾湖河江溪港潭塘泉滩洲岛峡海山屯寨堡营庄店浦埠浜泾汊渡圩凹垭崖岩洞谷门关石厝埔';

/** Sides of a settlement or of the land: 城南, 港东, 南门. */
const SIDE = '[城港江河湖山岭岛桥海][东南西北]|[东南西北](?:门|关|城|郊|站|塔|桥)|老城|新城';

/** A name of the land at the beginning of words. */
export const LAND_NAME = new RegExp(`^(?:${SIDE}|\\p{Script=Han}{1,3}[${LAND}])`, 'u');

/** Words that end like a name of the land and are none, and names of the sea and of all rivers that lie in no place. */
const COMMON = new Set(
  plainWords(`海港 渔港 空港 陆港 内港 外港 良港 出港 进港 母港 商港 军港 航空港 枢纽港 内陆港 信息港 国际港 国际陆港 山沟 水沟 侵蚀沟 拔寨 沟沟 村沟 河沟 边沟 池塘 鱼塘 水塘 荷塘 虾塘 草坪 地坪 堤坝 大坝 水坝 山坡 护坡 边坡 滑坡 爬坡 陡坡 缓坡 上坡 坡耕
   山塘 山坪 温泉 矿泉 海滩 沙滩 河滩 滩涂 绿洲 山岭 山岗 上岗 下岗 在岗 轮岗 顶岗 定岗 转岗 返岗 站岗 设岗 城堡 碉堡 村屯 屯屯 山寨 村寨 民宿 门店 网店 商店 酒店 饭店 书店 药店 首店 开店 旗舰店 专卖店 便利店 连锁店 老店 名店 村庄 山庄 农庄 钱庄
   经营 运营 民营 国营 公营 私营 联营 自营 阵营 夏令营 露营 宿营 军营 兵营 光彩 桥梁 栋梁 脊梁 山梁 房梁 陷坑 矿坑 基坑 火坑 对冲 缓冲 要冲 首冲 俯冲 海岛 港湾 海湾 水湾 深海 大海 上海 沿海 近海 远海 出海 入海 临海 公海 四海 航海 填海 向海 江海 陆海 湖海 云海 林海 山海 海洋
   矿石 岩石 宝石 基石 钻石 化石 磁石 砂石 玉石 机关 海关 相关 有关 攻关 通关 公关 难关 把关 报关 过关 闯关 清关 部门 专门 热门 上门 大门 入门 出门 登门 龙门吊 硅谷 山谷 稻谷 峡谷 五谷 低谷 云谷 药谷 智谷
   河江 江河 河湖 山水 石山 梯田 空洞 漏洞 涵洞 桥洞 窑洞 溶洞 山洞 圩区 煤岩 岩溶 断崖 悬崖 过渡 摆渡 引渡 竹山 茶山 果山 林山 大江 大河 大湖 大山 小河 小溪 小山 小岛 跨海 环海 环岛 全岛`),
);

export const isCommonLand = (name: string): boolean =>
  COMMON.has(name) || COMMON.has(name.slice(-2)) || COMMON.has(name.slice(-3));
