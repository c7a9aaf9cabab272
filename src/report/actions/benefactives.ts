import { oneOf, wordsFor } from '../words.ts';
import type { Lead } from './leads.ts';
import { type FoundVerb, verbAt } from './verb-at.ts';

/** For whom, on whom or where: what a clause may begin with before its verb. */
const FOR = /^(?:为|向|对|给|面向|针对|于)(?!了|此|主|什么)/u;
const IN = /^在/u;
const WITH = /^(?:与|同|会同|携手)/u;
const TAKING = /^(?:把|将)/u;

/** Verbs of what is given to somebody or applied to something; they stand in no name. */
const GIVEN = new RegExp(oneOf(wordsFor('verbs/given')), 'gu');

/** Verbs of what is done together. */
const TOGETHER = /签订|签署|商签|签约|共建|达成|建立|开展|共同|联合/gu;

/** Where a place or a field ends and its verb begins: 在白塔鎮、橋亭鄉建設…, 在…等領域佈局…. */
const AFTER_PLACE = /(?<=[省县区州旗镇乡村盟街路园港岸域]|(?<!城)市|等地?|各地|行业|方面|节点)/gu;

/** What a thing is changed into, behind 將. */
const INTO =
  /(?:纳入|列入|扩大[到至]|提高[到至]|提升[到至]|上调[到至]|下调[到至]|延长[到至]|缩短[到至]|压缩[到至]|下放)(?=.{2})/gu;

/** What is given is no thing: 為…提供堅強保障. */
const NO_THING =
  /(?:支撑|保障|保证|动力|条件|空间|借鉴|样本|方案|机遇|力量|便利|轨道|议程|全过程|突出位置)$/u;

/** The longest lead that is looked through, in UTF-16 units: more is a sentence of its own. */
const LONGEST = 60;

/**
 * The verb behind the words for whom, with whom, on whom or where something is done: 對47戶實行動態監測. 將 may be read as a time before it, and
 * belongs to the name: 將標準提高到120元.
 */
export const givenVerb = (words: string, { end, dropped }: Lead): FoundVerb | undefined => {
  const lead = dropped.endsWith('将') ? dropped.length - 1 : end;
  const said = words.slice(lead);
  if (NO_THING.test(said) && !/\d/u.test(said)) return undefined;
  if (FOR.test(said)) return found(words, lead, GIVEN);
  if (WITH.test(said)) return found(words, lead, TOGETHER);
  if (IN.test(said)) return found(words, lead, GIVEN) ?? found(words, lead, AFTER_PLACE);
  return TAKING.test(said) ? found(words, lead, INTO) : undefined;
};

const found = (words: string, lead: number, boundary: RegExp): FoundVerb | undefined => {
  for (const { index, 0: verb } of words.slice(0, lead + LONGEST).matchAll(boundary)) {
    const listed = index < lead + SHORTEST ? undefined : foundAt(words, index, verb.length);
    if (listed !== undefined && index + listed.length + SHORTEST < words.length)
      return { ...listed, start: lead };
  }
  return undefined;
};

/** The shortest object and the shortest lead, in UTF-16 units. */
const SHORTEST = 3;

const foundAt = (words: string, at: number, length: number): FoundVerb | undefined => {
  if (length > 0) return { start: at, verb: at, length, verbClass: 'DEED', by: 'VERB' };
  const listed = verbAt(words, at);
  const isDeed = listed?.verbClass === 'DEED' && listed.length > 1;
  return isDeed && !NOUN_OF.test(words.slice(at + listed.length)) ? listed : undefined;
};

/** 在鄉村建設中走在前列: the verb is part of what something happens in. */
const NOUN_OF = /^.{0,6}[中上](?![心央市小学医药型等老游门线层级])/u;
