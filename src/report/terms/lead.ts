import { oneOf, wordsFor } from '../words.ts';

/**
 * What stands before the name of a formulation, in simplified script. A verb of carrying out governs the whole name even where the name
 * holds another verb: 实施提升行政执法质量三年行动.
 */
const CARRYING_OUT = /^.*(?:组织实施|组织开展|实施|开展|启动|推行)(?:好|了)?/u;
const GOVERNING = new RegExp(`^.*(?:${oneOf(wordsFor('verbs/governing'))})[好了]?`, 'u');
/** These govern a clause from its beginning only; within it they are part of a name (有为政府). */
const OPENING = /^(?:以|将|把|对|抓|由|在)/u;
const ADVERBS = new RegExp(`^(?:${oneOf(wordsFor('adverbs/before-names'))})+`, 'u');

/** A stretch that ends with a name, without the verb that governs the name and what stands before it; `hasVerb` says whether there was one. */
export const withoutLead = (words: string): { readonly rest: string; readonly hasVerb: boolean } => {
  const verb = (CARRYING_OUT.exec(words) ?? GOVERNING.exec(words) ?? OPENING.exec(words))?.[0].length ?? 0;
  const rest = words.slice(verb);
  return { rest: rest.slice(ADVERBS.exec(rest)?.[0].length ?? 0), hasVerb: verb > 0 };
};

const LONGEST_HEAD = 8;
const HEAD = /[^\p{P}\s\d的了和与及等]*$/u;
/** A verb before the quotation mark governs what is quoted and is no part of its name. */
const VERBAL = new RegExp(`(?:${oneOf(wordsFor('verbs/verbal'))})$`, 'u');

/** How many units before a quotation mark belong to the name: 招商引资 in 深入实施招商引资“一把手”工程. */
export const headBefore = (before: string): number => {
  const words = HEAD.exec(before)?.[0] ?? '';
  const { rest, hasVerb } = withoutLead(words);
  return hasVerb && rest.length > 1 && rest.length <= LONGEST_HEAD && !VERBAL.test(rest) ? rest.length : 0;
};
