import { oneOf, wordsFor } from '../words.ts';
import { carrierLength, endsInCarrier } from './carriers.ts';

/** What stands between quotation marks, and what stands around them. */
export type Quoted = { readonly inner: string; readonly before: string; readonly behind: string };

export type Score = { readonly confidence: number; readonly why: string };

const NUMERAL = '一二三四五六七八九十百千万两双';
const CODE = /^\d{2,5}$|^[\dA-Z]+(?:\+[\dA-Z]+)+$/u;
const COUNTED = new RegExp(
  `^[${NUMERAL}\\d]{1,3}[^${NUMERAL}]|[${NUMERAL}]{1,3}[^${NUMERAL}]{1,3}[${NUMERAL}][^${NUMERAL}]`,
  'u',
);
const TRIGGER = new RegExp(`(?:${oneOf(wordsFor('verbs/triggering'))})$`, 'u');

/** What speaks for a quoted coinage as a set formulation, the strongest first; undefined where nothing does. */
export const scoreOf = (quoted: Quoted): Score | undefined =>
  isName(quoted) ? TESTS.find(({ holds }) => holds(quoted)) : undefined;

type Test = Score & { readonly holds: (quoted: Quoted) => boolean };

const TESTS: readonly Test[] = [
  {
    confidence: 0.95,
    why: 'A code of digits in quotation marks.',
    holds: ({ inner, behind }) => CODE.test(inner) && !/^[年月日元万亿]/u.test(behind),
  },
  {
    confidence: 0.9,
    why: 'A counted formulation in quotation marks.',
    holds: ({ inner }) => inner.length <= 14 && COUNTED.test(inner),
  },
  {
    confidence: 0.9,
    why: 'A coinage in quotation marks before a noun that carries names.',
    holds: ({ behind }) => carrierLength(behind) > 0,
  },
  {
    confidence: 0.85,
    why: 'A name in quotation marks that ends in 工程, 行動, 改革 or the like.',
    holds: ({ inner }) => endsInCarrier(inner),
  },
  {
    confidence: 0.75,
    why: 'A coinage in quotation marks behind a verb of carrying out.',
    holds: ({ before }) => TRIGGER.test(before),
  },
  {
    confidence: 0.7,
    why: 'Several coinages in quotation marks side by side.',
    holds: ({ before, behind }) => /”[、和]?$/u.test(before) || /^[、和]?“/u.test(behind),
  },
  { confidence: 0.6, why: 'A coinage in quotation marks.', holds: ({ inner }) => inner.length <= 20 },
];

const LONGEST = 20;
/** One clause may be this long; what is longer is a motto of several, or a sentence. */
const LONGEST_CLAUSE = 15;
/** No name anywhere: the event of a year, a sentence. */
const NEVER = /\d{4}年|^(?:从|以.{3,}为)|:/u;
/** No name unless a noun carries it (“不能说不行,要说怎么办”改革): a question, an enumeration in prose. */
const SELDOM = /哪里|怎么|什么|如何|与|.{4}和.{4}/u;

const isName = ({ inner, behind }: Quoted): boolean =>
  inner.length > 1 &&
  inner.length <= LONGEST &&
  !NEVER.test(inner) &&
  (!SELDOM.test(inner) || COUNTED.test(inner) || endsInCarrier(inner) || carrierLength(behind) > 0) &&
  (CODE.test(inner) || /\p{Script=Han}/u.test(inner)) &&
  inner.split(/[、,·]/u).every((clause) => clause.length <= LONGEST_CLAUSE);
