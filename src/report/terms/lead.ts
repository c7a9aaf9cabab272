/**
 * What stands before the name of a formulation, in simplified script. A verb of carrying out governs the whole name even where the name
 * holds another verb: 实施提升行政执法质量三年行动.
 */
const CARRYING_OUT = /^.*(?:组织实施|组织开展|实施|开展|启动|推行)(?:好|了)?/u;
const GOVERNING =
  /^.*(?:推进|推动|推广|深化|落实|践行|坚持|实行|创建|擦亮|打响|做优|做强|做实|做好|健全|完善|构建|用好|弘扬|树立|办好|锚定|围绕|聚焦|紧扣|把握|遵循|贯彻|统筹|巩固|遏制|纠治|获评|评为|入选|荣获|完成|强化|细化|实化|加强|加快|建立|探索|制定|编制|出台|抓好|抓实|狠抓|打造|发挥|支持|参与|打赢|打好|配合|开辟|拓展|迎接|执行|形成|建成|推出|实现|争取|按照)(?:好|了)?/u;
/** These govern a clause from its beginning only; within it they are part of a name (有为政府). */
const OPENING = /^(?:以|将|把|对|抓|由|在)/u;
const ADVERBS =
  /^(?:全面|深入|大力|扎实|持续|统筹|有序|有力|积极|加快|稳步|纵深|协同|高质量|高标准|高水平|坚定不移|进一步|继续|常态化|全力|努力|率先|不断|切实|着力|新一轮|新的|一批|若干|各项|相关|全省|全市|全区|全县|全国|我省|我市|我区|我县|更好|好)+/u;

/** A stretch that ends with a name, without the verb that governs the name and what stands before it; `hasVerb` says whether there was one. */
export const withoutLead = (words: string): { readonly rest: string; readonly hasVerb: boolean } => {
  const verb = (CARRYING_OUT.exec(words) ?? GOVERNING.exec(words) ?? OPENING.exec(words))?.[0].length ?? 0;
  const rest = words.slice(verb);
  return { rest: rest.slice(ADVERBS.exec(rest)?.[0].length ?? 0), hasVerb: verb > 0 };
};

const LONGEST_HEAD = 8;
const HEAD = /[^\p{P}\s\d的了和与及等]*$/u;
/** A verb before the quotation mark governs what is quoted and is no part of its name. */
const VERBAL =
  /(?:建设|发展|监督|增强|解决好?|贯穿|覆盖|打通|消除|答好|服务|创办|保持|坚定|领悟|到|是|为|成|向|用|有|好|让|共建|防止|推进|推动|深化|落实|提升|促进|作为)$/u;

/** How many units before a quotation mark belong to the name: 招商引资 in 深入实施招商引资“一把手”工程. */
export const headBefore = (before: string): number => {
  const words = HEAD.exec(before)?.[0] ?? '';
  const { rest, hasVerb } = withoutLead(words);
  return hasVerb && rest.length > 1 && rest.length <= LONGEST_HEAD && !VERBAL.test(rest) ? rest.length : 0;
};
