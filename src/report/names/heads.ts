import { isEveryday, startsEveryday } from './everyday.ts';

/** Works of energy, transport, care and teaching that are called by their own place or number. */
const LATER_SITES: readonly string[] = [
  '[一二三四五六七八九]桥|特大桥|风电场|(?:水利|综合|交通|客运|换乘)枢纽|热电联产|接收站|储气库|火车站|高铁站|汽车站|填埋场|粪污处理厂|殡仪馆|车站',
  '[路线环道][东西南北中]段|(?:\\d+|[一二三四五六七八九])号线|(?:\\d+|[一二三四五六七八九])号线\\p{Script=Han}{2,6}段|(?<=轨道(?:交通)?)[A-Z]?\\d{1,2}号?线|至\\p{Script=Han}{2,6}?(?:公路|道路|航线|通道)|(?:绕城|环城|外环|过境|连接|快速|疏港|沿江|沿河)公路|(?<!跨)[海洋江湾山河]通道',
  '(?:外科|内科|感染|医技|门诊|急诊|住院|教学|综合|科研|病房|行政|宿舍|实训)大?楼|新院区?|新馆|分校|分院|高中部|初中部|小学部|(?:艺术|福利|托育|养护|养老服务|职业教育|游客集散|冷链集配|应急物资储备|维修|保税物流)中心',
];

/** Sites that many reports call for in general, so that only those with a place in front are undertakings. */
const PLACED =
  /^[\p{Script=Han}A-Za-z\d]{3,24}(?:(?<!教育|培训|防治|人才|大|产业|研究|创新|研发|科普|示范|城市和.{0,6})基地|茶园|果园|观光带|农田示范区|[苹果蓝莓柑橘葡萄花茶药蔬菜]示范园)$/u;

/** Sites and works: what an undertaking builds. In simplified script, by what stands last in the name. */
const SITE = new RegExp(
  `(?:${[
    '(?:产业|工业|物流|科技|创业|示范|创新|农业|化工|装备|食品|孵化|创意|软件|港产|保税)园区?|综合体|(?:批发|农贸|交易|建材|商贸|水产|粮油|果蔬|机动车|旧货|集贸|二手车|农机|花卉|家居)市场',
    '厂房|水厂|电厂|发电厂|处理厂|净水厂|电站|变电站|换流站|隧道|大桥|桥梁|立交|高速|高速公路|快速路|高铁|城际|铁路|铁路.{0,4}段|专用线|地铁|轻轨|航道|船闸',
    '机场|码头|港区|作业区|灌区|水库|堤防|泵站|管网|管廊|停车场|充电站|加氢站|路网|水网|服务网|污水管道|输变电|光伏电站',
    '幼儿园|学校|中学|小学|中小学|大学城|校区|医院|院区|卫生院|门诊楼|综合楼|教学楼|写字楼|住院楼|商住楼|住宅楼|酒店|(?:博物|图书|体育|文化|美术|展览|展示|纪念|科技|档案|艺术|方志|群艺)馆|体育场|公园|绿道|碧道',
    '广场|步行街|夜市|街区|示范带|示范点|示范片|风光带|景观带|工作站|驿站|旧址|遗址|美食城|商城|一条街|新城|新区|农村路|旅游路|产业路|国道|省道|大道|大街|环线|客运站|冷库|仓库|仓储库|大厦|养老院|福利院|敬老院|生产线|产线',
    '(?:服务|数据|康复|防控|控制|训练|运动|体育|活动|救援|医疗|会展|展览|养老|游客|疾控|保健|集散|配送|分拨|算力|智算|超算|调度|指挥|体验|展示|妇幼|急救|血液|文化)中心(?:集群)?',
    ...LATER_SITES,
    '(?:研学|实训|储备|繁育|种植|养殖|孵化|冷链|仓储|科普|拍摄)基地|(?:系统|应用|信息|监管)平台|“[^“”]{2,6}”平台|景区|度假区|水源地|“[^“”]{2,6}[园馆站点]”',
  ].join('|')})$`,
  'u',
);

const PHASE = /.{2}(?:[一二三四五六]|\d)期(?:扩园|工程|项目)?$/u;
const WORKS = /(?:工程|项目)$/u;

/** What is done to a thing that can be touched: 老旧小区改造, 路网提升, 车道“单改双”. */
const DONE =
  /(?:改造|扩建|新建|改建|续建|修缮|提升|更新|改线|迁建|扩容|扩能|提标|棚改|治理|整治|修复|加固|硬化|“[^“”]改[^“”]”)$/u;
const TOUCHED =
  /小区|棚户区|家属区|矿区|库区|海域|岸线|棚改|改线|处理厂|净水厂|热源厂|机场|车站|大道|大街|大厦|[路街巷](?=快速化|改|提|扩|综|环|整)|危房|危旧|桥|道路|公路|路面|路网|车道|管网|渠道|水渠|河道|河段|河流|黑臭|水体|湖|水库|灌区|学校|校园|校舍|园区|医院|医疗单位|卫生院|厂区|水厂|街区|步行街|自然村|公园|电梯|农田|矿山|湿地|片区|城中村|景区|港口|码头|电网|中学|小学|幼儿园|院区|市场|圩镇|岛|房屋|客运站|航道|[线段]$|[线段](?=改造|扩建|新建|改建|改扩建|续建)/u;
/** Care of this kind is routine, unless it is counted, done, or at a place. */
const ROUTINE = /(?:治理|整治|修复)$/u;

/** What 工程 builds; a campaign is called 工程 too. */
const BUILT =
  /改造|扩建|新建|改建|续建|建设|治理|整治|修复|保护|加固|提标|达标|安置|绿化|美化|亮化|输变电|直流|交流|供水|引水|调水|饮水|水利|水库|灌区|航道|河|渠|堤|隧|桥|路|机场|港|管网|配套|主体|安装|景观|基础设施|防洪|排涝|水厂|电站|中心|馆|学校|医院|危房|公厕|并网|联网|清淤|装置|综合体|扩能|扩容|提质增效|光伏|大坝|枢纽|更新|迁建|改线|[引调][\p{Script=Han}]{1,3}[入济]|水系|水源|搬迁|安全饮|除险/u;
const CAMPAIGN =
  /”(?:工程|项目)$|[一二三四五六七八九十百]+[大项]工程$|(?:人才|产业|集群|技术改造|消费|品牌|质量|素质|作风|文明|诚信|育人|思政|系统|基础|民心|民生|惠民|暖心|企业|市场主体|能力建设|文化|政治|安居|名师|精准|战略|行动|畅行)工程$|权益|社会建设|稳岗|就业|制度|机制|体制|体系/u;

/** Words that make no undertaking of 项目 by themselves. */
const GENERIC =
  /衔接|资金|住房|城建|城市建设|规划|十四五|十五五|民生|增量|先导性|中小微|标志性|示范性|引领性|支撑性|带动性|基础设施|招商引资|招商|引资|投资额|投资|签约|开工|在建|储备|前期|落地|技改|技术改造|亿元|以上|以下|系列|相关|配套|年度|专项|债券|债|预算内|实事|审批|监管|举债|这些|那些|参与|资本|投建|运营|跨|融合|政府|民间|公益|上级|全球|管理|类|个|所|等|级|[省市区县、十百千万亿两三四五六七八九]/gu;

const bare = (words: string): string => words.replace(/(?<=.)\([^()]*\)$/u, '');

/** Campaigns and counts: 创建…, 县县通高速, 亿元以上…项目. */
const NEVER =
  /等|创建|^妥善|^[一二三四五六]期和|^海上丝绸|争创|^[省市]?(?:新质|国家级)|路大通道|^国家区域|^国际性|^功能性|在(?!建)|^亿元以[上下]|^(?:县县|市市|村村|镇镇|乡乡)通|^(?:交付|[两几]条)|^全[国省市县区州]/u;

/** How surely a phrase names an undertaking by its last words, from 0 (it does not) to 1. */
export const undertaking = (phrase: string): number => {
  const words = bare(phrase);
  if (NEVER.test(words)) return 0;
  if (PHASE.test(words)) return 0.9;
  if (WORKS.test(words)) return isWorks(words) ? 0.9 : 0;
  if (SITE.test(words)) return isSpecificSite(words) ? 0.8 : 0;
  if (PLACED.test(words)) return startsEveryday(words) || /[和与]/u.test(words) ? 0 : 0.75;
  if (DONE.test(words) && TOUCHED.test(words)) return ROUTINE.test(words) ? 0.6 : 0.8;
  return 0;
};

const isWorks = (words: string): boolean => {
  if (/^“[^“”]*”项目$/u.test(words) || (CAMPAIGN.test(words) && !/.“[^“”]*”项目$/u.test(words))) return false;
  const rest = words.slice(0, -2);
  return (
    isSpecific(rest) &&
    (words.endsWith('项目') || BUILT.test(rest) || (DONE.test(rest) && TOUCHED.test(rest)))
  );
};

/** Something is left without the words that any such phrase may have. Works on everyday things are specific (农田提升, 光伏). */
const isSpecific = (words: string): boolean => {
  const rest = words.replace(/^“[^“”]*”/u, '').replaceAll(GENERIC, '');
  return rest.length > 1 && (!isEveryday(rest) || DONE.test(rest) || /光伏|风电|输变电/u.test(rest));
};

const isSpecificSite = (words: string): boolean => {
  if (words.endsWith('”')) return true;
  const site = SITE.exec(words)?.[0] ?? '';
  const rest = words.slice(0, words.length - site.length);
  return (
    rest.length > 0 &&
    words.length > 3 &&
    (/^(?:示范|研学|实训)/u.test(site) ||
      rest === '智慧' ||
      /(?:外环|绕城|环城|过境|疏港)公路$/u.test(site) ||
      site.length > 4 ||
      !isEveryday(rest))
  );
};

/** Whether the last words of a list name undertakings and nothing more: 等项目, 等省、市、区重大项目. */
export const isGenericWorks = (words: string): boolean =>
  WORKS.test(words) && !isSpecific(words.slice(0, -2));

/** Whether a phrase ends with a site or a work at all, however general. */
export const endsWithSite = (words: string): boolean => SITE.test(bare(words));
export const endsWithWork = (words: string): boolean => DONE.test(bare(words));
