import { alternation } from '../../text/words.ts';
import { oneOf, wordsFor } from '../words.ts';

/** A noun that makes a name of the words before it, how long these must be, and how sure that is. */
export type Kind = {
  /** Alternatives. */
  readonly noun: string;
  readonly least: number;
  readonly most: number;
  readonly confidence: number;
  /** What the words before it must not hold. */
  readonly not?: RegExp;
};

/** Works of building, which are projects. */
const WORKS = new RegExp(oneOf(wordsFor('sites/works-of-building')), 'u');
/** A reform of one enterprise or institution is its own matter. */
const ONE_BODY = /陵园|公司|集团|林场|医院$/u;

const KINDS: readonly Kind[] = [
  { noun: '攻坚战|保卫战|持久战|攻坚', least: 2, most: 8, confidence: 0.8 },
  { noun: '行动|行动计划|专项行动', least: 2, most: 20, confidence: 0.8 },
  { noun: '改革', least: 3, most: 18, confidence: 0.75, not: ONE_BODY },
  { noun: '长制|负责制|承诺制|清单制', least: 1, most: 14, confidence: 0.8 },
  { noun: '工程', least: 3, most: 14, confidence: 0.7, not: WORKS },
  { noun: '计划', least: 3, most: 14, confidence: 0.7 },
  { noun: '监督机制|管理机制|评价机制|奖惩机制|监管机制|补偿机制', least: 7, most: 18, confidence: 0.65 },
  { noun: '工作法', least: 2, most: 8, confidence: 0.9 },
  { noun: '综合治理|综合整治', least: 4, most: 8, confidence: 0.65 },
];

export const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.noun.split('|').map((noun) => [noun, kind] as const)),
);

/** All of the nouns as alternatives of a pattern, the longest first. */
export const NOUNS: string = alternation(KIND_OF.keys());
