import { oneOf, wordsFor } from '../words.ts';

/** Nouns that carry the name of a formulation, in simplified script, and what may stand before them: “一件事一次办”集成改革. */
const CARRIERS = oneOf(wordsFor('carriers/general'));
/** Nouns that do so right behind the quotation mark only. */
const BESIDE = oneOf(wordsFor('carriers/beside'));
/** A service is a name at the end of its clause only: “一条龙”跟踪服务. */
const SERVICE = '[^\\p{P}\\s\\d的了]{0,3}服务(?=[,。、;和])';
const FILLER =
  '(?!.{0,6}(?:助力|开展|推动|推进|实施|纳入|加强|促进))(?:和(?=[美谐平])|[^\\p{P}\\s\\d的了在和与为等是向有]){0,8}?';

const CARRIER = new RegExp(`^(?:(?:${BESIDE})|(?:${CARRIERS})|${SERVICE}|${FILLER}(?:${CARRIERS}))`, 'u');
/** A carrier noun right behind the first is read on: 行动计划, 示范创建. */
const MORE = new RegExp(`^(?:${CARRIERS}|${BESIDE})`, 'u');
/** 全省“五好”县级工商联: what a short piece in quotation marks says more of, up to the end of the clause. */
const REST =
  /^(?!.{0,7}(?:工作|实施|落地|作用|引领|问题|领域|开展|提升|推进|大))[^\p{P}\s\d的了在和与为等是向有将把被不]{2,8}(?=[,。、;])/u;

/** How many units behind a closing quotation mark belong to the name, 0 where no noun follows that carries it. */
export const carrierLength = (behind: string): number => {
  const first = CARRIER.exec(behind)?.[0].length ?? 0;
  return first === 0 ? 0 : first + (MORE.exec(behind.slice(first))?.[0].length ?? 0);
};

/** The same for a piece too short to be a name by itself. */
export const restLength = (behind: string): number => REST.exec(behind)?.[0].length ?? 0;

const ENDS = new RegExp(`.(?:${CARRIERS}|制|法|革命|思想|思维)$`, 'u');

/** Whether a name ends in such a noun: 百县千镇万村高质量发展工程. */
export const endsInCarrier = (name: string): boolean => ENDS.test(name);
