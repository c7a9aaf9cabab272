/**
 * What parts of slogans are told with, in both scripts: adverbs and verbs that lead to a thing and are no part of its name, classifiers
 * between a number and its noun, and words that begin a list.
 */
const ADVERBS =
  '旨在|纵深|縱深|深入|全面|扎实|扎實|始终|始終|一体|一體|大力|坚定不移|堅定不移|用心用情|奋力|奮力|加快|积极|積極|着力|著力|切实|切實|持续|持續|牢牢|有力|有序|有效|统筹|統籌|高质量|高質量|高标准|高標準|高水平|进一步|進一步|稳步|穩步|重点|重點|努力|全力|系统|系統|不断|不斷|毫不动摇|毫不動搖|集中|部署|提出|通过|通過|组织|組織';
const VERBS =
  '力争|力爭|争取|爭取|锚定|錨定|激活|实施|實施|开展|開展|推动|推動|推进|推進|抓好|抓实|抓實|抓住|实现|實現|打造|聚焦|聚力|坚持|堅持|做好|做强|做強|做优|做優|加强|加強|完善|深化|强化|強化|构建|構建|落实|落實|突出|围绕|圍繞|培育|提升|促进|促進|推行|健全|建立|建设|建設|创建|創建|实行|實行|进行|進行|办好|辦好|涵盖|涵蓋|具有|拥有|擁有|分为|分為|形成|包括|包含|覆盖|覆蓋|以|对|對|将|將|把|为|為|由|在';

const LEAD = new RegExp(`^(?:以及|及|而|并|並|要)?(?:(?:${ADVERBS})*(?:${VERBS})(?:了|好|一批)?)*`, 'u');

/** How many units of words lead to the thing that they name: 激活改革 → 2, 縱深推進新階段… → 4. */
export const leadLength = (words: string): number => {
  const length = LEAD.exec(words)?.[0].length ?? 0;
  return words.length - length >= 2 ? length : 0;
};

export const CLASSIFIERS =
  '个|個|大|项|項|条|條|张|張|篇|类|類|种|種|批|支|座|件|名|位|家|套|只|隻|层|層|级|級|方面|轮|輪|道|块|塊|线|線|场|場|本|门|門';

/** What stands between a name and the list of what it means. */
export const LIST_OPENER =
  /^[，,]?\s*(?:也?即是?|就是|具体为|具體為|(?:具体|主要|分别|具體|分別)?(?:包括|包含|指|是|为|為)|[:：]|——)[:：]?/u;

/** What opens a definition, before the list. */
export const DEFINITION_OPENER =
  /^(?:主要|一般)?(?:是指|指的是|系指|即指|则指|則指|指|即|系|是|为|為|包括|包含|分别是|分別是|[:：])+/u;
