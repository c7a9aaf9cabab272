import type { Found } from './verb-at.ts';

/** What is said of a subject, in simplified script, where it tells a result: an honour, something finished, something that went well. */
const HONOUR =
  /通过(?=.{2,40}(?:验收|复审|评审|审核|认定|认证|考核|评估|销号|复核))|获评|荣获|获得(?!感)|获批|获(?=.{2,30}(?:奖|等次|表扬|称号|肯定|通报|认定))|被(?:评为|授予|评选为|列为|列入|确定为|命名为|认定为|纳入|表彰)|入选|入围|荣登|荣立|荣膺|摘得|夺得|斩获|跻身|晋级|(?<!原)创成(?!果)|受到(?=.{2,20}(?:表扬|肯定))|在.{2,6}推广$|排名.{1,8}$/u;

const FINISHED =
  /(?:(?:基本|全面|全部|全线|顺利|正式|建成|如期|主体|双线|成功)?(?:建成|完工|竣工|投产|投用|投入使用|投入运营|投入商业运营|开工建设|开工|动工|通车|封顶|开业|启用|上线|揭牌|挂牌|落户|落地|签约|获批|启动|启动实施|启动建设|正式运营|完成|挂牌成立|建成通车|建成投产|建成投用|铺轨|合龙|合拢|并网|并网发电|交付|交付使用|试运行|试运营|封关|封关运行|首飞|首航|下线|开馆|开园|开街|开学|招生|开诊|点火|送电|蓄水|通水|通气|通航|通电|开班|奠基|贯通|建成运营|建成运行|投入运行|揭牌成立|挂牌运行|成立))$/u;

/** 已完成規劃編制, 成功對接: an adverb of success within the clause, and what was reached. */
const SUCCESS =
  /(?<=.{2})(?:(?:全部|全面|均已?)(?:落实|纳入|推行|启动|建立|配备|接入)|(?:已|已经)(?:基本|全面|全部)?(?:完成|启动|建成|开工|投入|纳入|实现)|(?:成功|率先|首次)(?:对接|进入|纳入|突破|实现|完成|举办|承办|创建|发射|建造|入选|获批|通过|落户|落地|引进))(?=.{2})/u;

const HELD = /(?:成功|顺利|圆满|胜利)(?:举办|举行|召开|发射|闭幕|建造|落地|首飞|完成|创建)$/u;

/** Something counted is said to be made or finished: 596項審批事項實現手機辦理, 亘富項目完成核准. */
const REACHED = /(?<=.{4})(?:实现|完成)(?!.{0,8}(?:目标|任务|计划)的)(?=.{4})/u;

/** What a deed was done to stands before it and how many behind: 易地扶貧搬遷2316戶, 鄉村綠化植樹3900萬株. */
const COUNTED =
  /(?<=.{2})(?:搬迁|安置|植树|造林|治沙|培训|救助|拆除|改造|清理|清运|修复|抚育|硬化|补贴|复垦|治理|帮扶|清淤|减贫|减负|加固|抽检|筛查|接种|新建|扩建|改扩建)(?=\d)/u;

/** Words that speak of a figure named before, not of something done. */
const OF_FIGURES = /^(?:增速|总量|增幅|规模|总数|数量|占比|均|平均|位居|居|年均)/u;

/** Who something is for, or by what means, is no subject. */
const NO_SUBJECT = /^(?:向|用|让|使|以|将|把)/u;

/** 區司法局獲評…先進集體 says a result of a subject. The whole clause is its name. */
export const predicateOf = (words: string, lead: number): Found | undefined => {
  const said = words.slice(lead);
  if (OF_FIGURES.test(said) || NO_SUBJECT.test(said)) return undefined;
  const match =
    HONOUR.exec(said) ??
    HELD.exec(said) ??
    SUCCESS.exec(said) ??
    FINISHED.exec(said) ??
    COUNTED.exec(said) ??
    reached(said);
  if (match === null || match === undefined) return undefined;
  return {
    start: lead,
    verb: lead + match.index,
    length: match[0].length,
    verbClass: 'DEED',
    by: 'PREDICATE',
  };
};

const reached = (said: string): RegExpExecArray | undefined => {
  const match = REACHED.exec(said);
  return match !== null && /\d/u.test(said.slice(0, match.index)) ? match : undefined;
};
