/**
 * What parts of slogans are told with, in both scripts: adverbs and verbs that lead to a thing and are no part of its name, classifiers
 * between a number and its noun, and words that begin a list.
 */
const ADVERBS =
  '旨在|纵深|深入|全面|扎实|始终|一体|大力|坚定不移|用心用情|奋力|加快|积极|着力|切实|持续|牢牢|有力|有序|有效|统筹|高质量|高标准|高水平|进一步|稳步|重点|努力|全力|系统|不断|毫不动摇|集中|部署|提出|通过|组织';
const VERBS =
  '力争|争取|锚定|激活|实施|开展|推动|推进|抓好|抓实|抓住|实现|打造|聚焦|聚力|坚持|做好|做强|做优|加强|完善|深化|强化|构建|落实|突出|围绕|培育|提升|促进|推行|健全|建立|建设|创建|实行|进行|办好|涵盖|具有|拥有|分为|形成|包括|包含|覆盖|以|对|将|把|为|由|在';

const LEAD = new RegExp(`^(?:以及|及|而|并|要)?(?:(?:${ADVERBS})*(?:${VERBS})(?:了|好|一批)?)*`, 'u');

/** How many units of words lead to the thing that they name: 激活改革 → 2, 縱深推進新階段… → 4. */
export const leadLength = (words: string): number => {
  const length = LEAD.exec(words)?.[0].length ?? 0;
  return words.length - length >= 2 ? length : 0;
};

export const CLASSIFIERS =
  '个|大|项|条|张|篇|类|种|批|支|座|件|名|位|家|套|只|层|级|方面|轮|道|块|线|场|本|门';

/** What stands between a name and the list of what it means. */
export const LIST_OPENER = /^,?\s*(?:也?即是?|就是|具体为|(?:具体|主要|分别)?(?:包括|包含|指|是|为)|:|--):?/u;

/** What opens a definition, before the list. */
export const DEFINITION_OPENER =
  /^(?:主要|一般)?(?:是指|指的是|系指|即指|则指|指|即|系|是|为|包括|包含|分别是|:)+/u;
