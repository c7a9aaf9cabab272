import { givenVerb } from './benefactives.ts';
import { DROPPED, ENDS_EAGER, ENDS_HALF_VERB, KEPT, type Lead } from './leads.ts';
import { predicateOf } from './predicates.ts';
import { type FoundVerb, verbAt } from './verb-at.ts';

/** What stands before the verb of a clause. */
export const leadOf = (words: string): Lead => {
  const end = matchAt(DROPPED, words, 0);
  return { end, dropped: words.slice(0, end).trimEnd() };
};

/** The verb that the words of a clause begin with, listed or not, or that follows the way of doing: 通過…方式辦理. */
export const findVerb = (words: string, lead: Lead): FoundVerb | undefined =>
  (lead.dropped.endsWith('将') ? givenVerb(words, lead) : undefined) ?? ownVerb(words, lead);

const ownVerb = (words: string, { end, dropped }: Lead): FoundVerb | undefined =>
  verbAt(words, end) ??
  keptVerb(words, end) ??
  halfVerb(words, dropped) ??
  unlisted(words, end, dropped) ??
  ensured(words, dropped) ??
  givenVerb(words, { end, dropped }) ??
  wayAndVerb(words, end);

const matchAt = (pattern: RegExp, words: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(words)?.[0].length ?? 0);
};

/** 統籌推進 and 新簽約 are named with their way of doing. */
const keptVerb = (words: string, lead: number): FoundVerb | undefined => {
  const kept = matchAt(KEPT, words, lead);
  const found =
    kept === lead ? undefined : (verbAt(words, matchAt(DROPPED, words, kept)) ?? verbAt(words, kept));
  return found === undefined ? undefined : { ...found, start: lead };
};

const halfVerb = (words: string, dropped: string): FoundVerb | undefined => {
  const half = ENDS_HALF_VERB.exec(dropped)?.[0];
  if (half === undefined || words.length - dropped.length < 3) return undefined;
  const start = dropped.length - half.length;
  return { start, verb: start, length: half.length, verbClass: 'DEED', by: 'VERB' };
};

/** 確保糧食產量只增不減 wants what it says of a subject; 確保樞紐上半年開工 is the predicate's to tell. */
const ensured = (words: string, dropped: string): FoundVerb | undefined => {
  const start = dropped.length - 2;
  if (!dropped.endsWith('确保') || words.length - dropped.length < WITH_OBJECT) return undefined;
  if (predicateOf(words, dropped.length) !== undefined) return undefined;
  return { start, verb: start, length: 2, verbClass: 'EFFECT', by: 'VERB' };
};

/** The shortest object that shows an unlisted word to be a verb, with the verb, in UTF-16 units. */
const WITH_OBJECT = 6;

const unlisted = (words: string, lead: number, dropped: string): FoundVerb | undefined => {
  const rest = words.slice(lead);
  const isVerb =
    ENDS_EAGER.test(dropped) && rest.length >= WITH_OBJECT && !WAY.test(rest) && !NO_VERB.test(rest);
  const isPast = /^\p{Script=Han}{2}了/u.test(rest);
  if (!isVerb && !isPast) return undefined;
  const length = SHORT_VERBS.test(rest) ? 1 : 2;
  return { start: lead, verb: lead, length, verbClass: 'DEED', by: 'ADVERB' };
};

/** 強信心、穩預期、添活力. */
const SHORT_VERBS = /^\p{Script=Han}{3}、\p{Script=Han}{3}(?:、|$)/u;

/** Two characters that 的 or the like follows are no verb with an object. */
const NO_VERB = /^.{0,2}[的是、和与之]/u;

const WAY =
  /^(?:以|通过|围绕|按照|按|对|向|在|从|由|把|将|依托|利用|运用|针对|根据|为|与|会同|用|沿着|依靠|考虑|站在|本着)/u;
/** Where the words of the way end and the deed begins. */
const END_OF_WAY = /(?:精神|方式|办法|形式|态度|力度|标准|手段|模式|契机|抓手|重点|基础上|等|元|需要|要求)/gu;

/** 以釘釘子精神持續推進黨風廉政建設: the deed follows the way in one clause. */
const wayAndVerb = (words: string, lead: number): FoundVerb | undefined => {
  if (!WAY.test(words.slice(lead))) return undefined;
  for (const match of words.matchAll(END_OF_WAY)) {
    const found = verbAt(words, matchAt(DROPPED, words, match.index + match[0].length));
    if (found?.verbClass === 'DEED' && found.verb > lead + 2 && words.length - found.verb >= 4)
      return { ...found, start: isMeans(match[0]) ? found.verb : lead };
  }
  return undefined;
};

const isMeans = (word: string): boolean => word === '精神' || word === '态度' || word === '力度';
