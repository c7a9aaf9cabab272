import { oneOf, wordsFor } from '../words.ts';
import type { FoundVerb } from './verb-at.ts';

/** What is said of a subject, in simplified script, where it tells a result: an honour, something finished, something that went well. */
const HONOUR = new RegExp(
  [
    '通过(?=.{2,40}(?:验收|复审|评审|审核|认定|认证|考核|评估|销号|复核))',
    '获(?:评|批|得(?!感)|(?=.{2,30}(?:奖|等次|表扬|称号|肯定|通报|认定)))',
    '被(?:评为|授予|评选为|列为|列入|确定为|命名为|认定为|纳入|表彰)',
    '荣[获登立膺]|入[选围]|[摘夺]得|斩获|跻身|晋级|(?<!原)创成(?!果)',
    '受到(?=.{2,20}(?:表扬|肯定))|在.{2,6}推广$|排名.{1,8}$',
  ].join('|'),
  'u',
);

const FINISHED = new RegExp(
  `(?:(?:${oneOf(wordsFor('adverbs/of-success'))})?(?:${oneOf(wordsFor('verbs/finished'))}))$`,
  'u',
);

/** 已完成規劃編制, 成功對接: an adverb of success within the clause, and what was reached. */
const SUCCESS = new RegExp(
  `(?<=.{2})(?:${[
    '(?:全部|全面|均已?)(?:落实|纳入|推行|启动|建立|配备|接入)',
    '(?:已|已经)(?:基本|全面|全部)?(?:完成|启动|建成|开工|投入|纳入|实现)',
    '(?:成功|率先|首次)(?:对接|进入|纳入|突破|实现|完成|举办|承办|创建|发射|建造|入选|获批|通过|落户|落地|引进)',
  ].join('|')})(?=.{2})`,
  'u',
);

const HELD = new RegExp(`(?:成功|顺利|圆满|胜利)(?:${oneOf(wordsFor('verbs/held'))})$`, 'u');

/** Something counted is said to be made or finished: 596項審批事項實現手機辦理, 亘富項目完成核准. */
const REACHED = /(?<=.{4})(?:实现|完成)(?!.{0,8}(?:目标|任务|计划)的)(?=.{4})/u;

/** What a deed was done to stands before it and how many behind: 易地扶貧搬遷2316戶, 鄉村綠化植樹3900萬株. */
const COUNTED = new RegExp(`(?<=.{2})(?:${oneOf(wordsFor('verbs/counted'))})(?=\\d)`, 'u');

/** Words that speak of a figure named before, not of something done. */
const OF_FIGURES = /^(?:增速|总量|增幅|规模|总数|数量|占比|均|平均|位居|居|年均)/u;

/** Who something is for, or by what means, is no subject. */
const NO_SUBJECT = /^(?:向|用|让|使|以|将|把)/u;

/** 區司法局獲評…先進集體 says a result of a subject. The whole clause is its name. */
export const predicateOf = (words: string, lead: number): FoundVerb | undefined => {
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
