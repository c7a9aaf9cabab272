/** Sites and works: what an undertaking builds. A list in simplified script, by what stands last in the name. */
const SITE = new RegExp(
  `(?:${[
    '产业园区?|工业园区?|物流园区?|科技园区?|创业园区?|示范园区?|创新园区?|农业园区?|装备园|创意园|孵化园|化工园区?',
    '综合体|市场|厂房|水厂|电厂|发电厂|处理厂|净水厂|电站|变电站|隧道|大桥|桥梁|立交|高速|高速公路|快速路|高铁|城际|铁路|专用线|地铁|轻轨',
    '机场|码头|港区|作业区|灌区|水库|堤防|泵站|管网|管廊|停车场|充电站|加氢站|路网|水网|服务网',
    '幼儿园|学校|中学|小学|中小学|大学城|校区|医院|院区|卫生院|门诊楼|综合楼|教学楼|博物馆|图书馆|体育馆|文化馆|美术馆|展览馆|展示馆|纪念馆|科技馆|档案馆|体育场|公园|绿道|碧道',
    '广场|步行街|夜市|街区|示范带|示范点|示范片|风光带|景观带|工作站|驿站|旧址|遗址|美食城|一条街|新城|农村路|旅游路|产业路|通道|国道|省道|大道|大街|环线|冷库|仓库|大厦|养老院|福利院|敬老院|生产线|产线',
    '(?:服务|数据|康复|防控|控制|训练|运动|体育|活动|救援|医疗|会展|展览|养老|游客|疾控|保健|集散|配送|分拨|算力|智算|超算|调度|指挥|体验|展示|妇幼|急救|血液)(?:训练)?中心(?:集群)?',
    '(?:研学|实训|储备|繁育|种植|养殖|孵化|中试|冷链|仓储|科普|加工|拍摄)基地|(?:系统|应用|信息|监管|双变)”?平台|景区|度假区|风景区|湿地|水源地|基站',
  ].join('|')})$`,
  'u',
);

const PHASE = /(?:[一二三四五六]|\d)期(?:扩园|工程)?$/u;
const WORKS = /(?:工程|项目)$/u;

/** What is done to a thing that can be touched: 老旧小区改造, 路网提升, 车道“单改双”. */
const DONE =
  /(?:改造|改造提升|提升改造|扩建|新建|改建|改扩建|续建|修缮|提升|治理|整治|修复|加固|硬化|“[^“”]改[^“”]”)$/u;
const TOUCHED =
  /小区|棚户区|危房|危旧|桥|道路|公路|路面|路网|车道|管网|老旧管|渠道?|河道|河流|黑臭|水体|湖|水库|灌区|学校|校园|校舍|园区|医院|医疗单位|卫生院|厂区|街区|步行街|自然村|公园|电梯|农田|矿山|湿地|片区|城中村|景区|港口|码头|电网|水厂|中学|小学|幼儿园|院区|市场/u;
/** Care of this kind is routine, unless it is counted or has a place. */
const ROUTINE = /(?:治理|整治|提升|修复)$/u;

/** Words that make no undertaking of 工程 and 项目 by themselves. */
const GENERIC =
  /重大|重点|重要|优质|优势|标志性|示范性?|引领性?|支撑性?|战略性?|带动性?|关键|特色|骨干|工业|农业|服务业|制造业|产业|文旅|科技|基础设施|基建|民生|外资|外商|民间|社会|政府|企业|招商|引资|投资|签约|开工|新建|续建|在建|储备|前期|落地|技改|技术改造|建设|亿元|以上|以下|各类|一批|系列|相关|配套|省市区?|国家|省级|市级|区级|县级|省重点|市重点|年度|专项债券?|中央|预算内|实事|高|大|好|新|和|及|与|的|等|个|十大|百大|百亿|千亿|亿|头号|民心|惠民|系统|一号|实事|攻坚|计划|合作|外贸|消费|绿色|低碳|环保|能源|科研|人才|城建|交通|水利|市政|生态|一揽子|审批|监管|管理|数字|上级|地方|全球|国际|境外|国内|产能|增量|存量|总|多|主要|核心|特大|超|级|类/gu;

/** Campaigns and rules are called 工程 too: a slogan right before the word, or a person's or a value's name. */
const CAMPAIGN =
  /”工程$|(?:战略|行动|计划|人才|素质|文明|品牌|诚信|扶贫|帮扶|关爱|培训|培育|倍增|振兴|攻坚|创新|强基|强县|示范创建|铸魂|育人|惠民|暖心|安心|健康|民心|一把手|双千|双百|引智|引才|英才|名师|典型)工程$|系统工程$|政治工程$/u;

const bare = (words: string): string => words.replaceAll(/\([^()]*\)$/gu, '');

/** Why a phrase names an undertaking, from 0 (it does not) to 1. */
export const undertaking = (phrase: string): number => {
  const words = bare(phrase);
  if (PHASE.test(words) && words.length > 3) return 0.9;
  if (WORKS.test(words)) return worksWeight(words);
  if (SITE.test(words)) return isBareSite(words) ? 0 : 0.8;
  if (DONE.test(words) && TOUCHED.test(words)) return ROUTINE.test(words) ? 0.6 : 0.8;
  return 0;
};

const worksWeight = (words: string): number => {
  if (CAMPAIGN.test(words)) return 0;
  return specific(words.slice(0, -2)) ? 0.9 : 0;
};

const specific = (words: string): boolean =>
  words.replaceAll(GENERIC, '').replaceAll(/工程|项目|[\d\s.%]/gu, '').length > 1;

const isBareSite = (words: string): boolean => {
  const site = SITE.exec(words)?.[0] ?? '';
  return words.length - site.length < 2;
};

/** Whether the last words of a list name undertakings and nothing more: 等项目, 等省、市、区重大项目. */
export const isGenericWorks = (words: string): boolean => WORKS.test(words) && !specific(words.slice(0, -2));
