/**
 * Nouns that carry the name of a formulation, in simplified script: 改革 in “放管服”改革. What stands between the quotation mark and the
 * noun belongs to it: “一件事一次办”集成改革.
 */
const NOUNS =
  '行动计划|行动|工程|改革|攻坚战|攻坚|计划|规划|机制|制度|模式|战略|理念|经验|精神|原则|工作法|企业|项目|整治|改造|政策|部署|工作要求|工作安排|要求|布局|体系|理论|品牌|创建|试点|示范|方针|举措|专项|标准|产业|清单|服务|公安派出所|工商联';

const CARRIER = new RegExp(`^[^\\p{P}\\s\\d的了在和与为等是向有]{0,8}?(?:${NOUNS})`, 'u');
/** A carrier noun right behind the first: 行动计划, 改革试点 are read on. */
const MORE = new RegExp(`^(?:${NOUNS})`, 'u');

/** How many units behind a closing quotation mark belong to the name, 0 where no carrier noun follows. */
export const carrierLength = (behind: string): number => {
  const first = CARRIER.exec(behind)?.[0].length ?? 0;
  return first === 0 ? 0 : first + (MORE.exec(behind.slice(first))?.[0].length ?? 0);
};

const ENDS = new RegExp(`.(?:${NOUNS}|制|法|革命|思想|思维)$`, 'u');

/** Whether a name ends in such a noun: 百县千镇万村高质量发展工程. */
export const endsInCarrier = (name: string): boolean => ENDS.test(name);
