/** Verbs that govern the name of a formulation, in simplified script, and what may stand between. */
const VERBS =
  '实施好|实施|推进|推行|推动|推广|深化|开展|落实|践行|坚持|实行|创建|擦亮|打响|做优|做强|做实|做好|健全|完善|构建|用好|弘扬|树立|办好|锚定|围绕|聚焦|紧扣|把握|遵循|贯彻|统筹|巩固|防止|遏制|纠治|获评|评为|被评为|入选|荣获|提供|启动|完成|强化|加强|加快|建立|探索|制定|出台|抓好|抓实|狠抓|打造|发挥|支持|鼓励|参与|打赢|打好|配合|开辟|拓展|迎接|执行|形成|建成|推出|实现|争取|保持|维护|确保|按照|统筹|抓|以|将|把|爭|争';
const ADVERBS =
  '全面|深入|大力|扎实|持续|统筹|有序|有力|积极|加快|稳步|纵深|协同|高质量|高标准|高水平|坚定不移|进一步|继续|常态化|全力|努力|率先|不断|切实|着力|重点|区域|推进|推动|推行|实施|开展|新一轮|一批|若干|各项|相关|该|本|全省|全市|全区|全县|全国|我省|我市|我区|我县|更好';

const LAST_VERB = new RegExp(`^.*(?:${VERBS})(?:了|好|实)?`, 'u');
const LEADING = new RegExp(`^(?:${ADVERBS})+`, 'u');

/** A stretch that ends with a name, without the verb that governs the name and what stands before it; `hasVerb` says whether there was one. */
export const withoutLead = (words: string): { readonly rest: string; readonly hasVerb: boolean } => {
  const verb = LAST_VERB.exec(words)?.[0].length ?? 0;
  const rest = words.slice(verb);
  return { rest: rest.slice(LEADING.exec(rest)?.[0].length ?? 0), hasVerb: verb > 0 };
};

const LONGEST_HEAD = 8;
const HEAD = /[^\p{P}\s\d的了和与及等]*$/u;

/** How many units before a quotation mark belong to the name: 招商引资 in 深入实施招商引资“一把手”工程. */
export const headBefore = (before: string): number => {
  const words = HEAD.exec(before)?.[0] ?? '';
  const { rest, hasVerb } = withoutLead(words);
  return hasVerb && rest.length > 1 && rest.length <= LONGEST_HEAD ? rest.length : 0;
};
