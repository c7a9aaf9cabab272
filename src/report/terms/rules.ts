import { oneOf, wordsFor } from '../words.ts';
import type { TermSources } from './sources.ts';
import { used, type FoundTerm, type Rule } from './types.ts';

/** What some patterns depend on. */
export type RuleContext = Pick<TermSources, 'known'> & {
  /** Names that a quality may stand before: provinces, and the places of the report's own opening. */
  readonly places: readonly string[];
};

/**
 * A rule that one pattern tells: what it matches is the name, and a group `form` within it a shorter form. `example` is a text in normal form with
 * the name that the rule finds in it.
 */
export type PatternRule = {
  readonly name: RuleName;
  readonly pattern: RegExp | ((context: RuleContext) => RegExp);
  readonly confidence: number;
  readonly why: string;
  readonly example: readonly [text: string, name: string];
  /** Whether words that match are no name after all. */
  readonly not?: (words: string, context: RuleContext) => boolean;
};

/** The codes of the rules. */
export type RuleName =
  | 'CODE'
  | 'SUM'
  | 'COUNTED_TWICE'
  | 'COUNTED_BIG'
  | 'EXAMPLES'
  | 'HONOUR'
  | 'MEETING'
  | 'TWO_FOURS'
  | 'EVERYBODY'
  | 'SAME_BEGINNING'
  | 'WHO_RISES'
  | 'TWO_JOINED'
  | 'TURNED_ROUND'
  | 'QUALITY';

const NUMERAL = '一二三四五六七八九十百千万两双';
/** What a numeral counts in speech makes no formulation. */
const MEASURES = '年月日天个次家项条位名人户台套元米吨亩期届度级点倍成分秒时';
const COUNTED = `[^${NUMERAL}\\P{Script=Han}${MEASURES}]`;
const ISSUERS = oneOf(wordsFor('carriers/issuers'));
/** Of several meetings the last is the name: 党的二十大、二十届二中全会和中央经济工作会议精神. */
const WITHIN = `(?:(?![和及、](?:${ISSUERS}))[^,。;:“”\\n])`;
const MEETING = '(?:会议|全会|全会暨[^,。、;“”\\n]{2,12}会议|讲话|指示|批示|大|大会)';
const ENDED = '(?=[,。;!\\n]|$)';

/** The rules for set formulations outside quotation marks, each a row. */
export const PATTERN_RULES: readonly PatternRule[] = [
  {
    name: 'CODE',
    pattern: new RegExp(
      `(?<=${oneOf(wordsFor('carriers/before-codes'))})(?<form>\\d{3,5})(?!\\d|[.,]\\d|年)(?:${oneOf(wordsFor('carriers/behind-codes'))})`,
      'gu',
    ),
    confidence: 0.85,
    why: 'A code of digits between a verb or an issuer and a noun that carries names.',
    example: ['落实1310具体部署', '1310具体部署'],
  },
  {
    name: 'SUM',
    pattern: /(?<![\d.+%=])\d{1,2}(?:\+(?:\d{1,2}|[A-Z]))+(?![\d.+%=]|[年月日元万亿个家])/gu,
    confidence: 0.85,
    why: 'A sum of digits, written for its parts.',
    example: ['构建1+4+7+9+N格局', '1+4+7+9+N'],
  },
  {
    name: 'COUNTED_TWICE',
    pattern: new RegExp(
      `(?<![${NUMERAL.slice(0, -2)}零第\\d])[双两三四五六七八九十]${COUNTED}(?:[一双两三四五六七八九十]${COUNTED}){1,3}(?=[,。、;:”“\\n)]|$|[等和及与]|建设|改革|工程|行动|战略|机制)`,
      'gu',
    ),
    confidence: 0.7,
    why: 'A number and a noun, twice.',
    example: ['划定三区三线,', '三区三线'],
  },
  {
    name: 'COUNTED_BIG',
    pattern:
      /(?<=实施|推进|实现|激活|深化|开展|推动|打好|打造|构建|落实|聚焦|突出)[两三四五六七八九十]{1,2}大[^\p{P}\s\d的了等和]{2,6}(?=[,。、;:\n]|$)/gu,
    confidence: 0.65,
    why: 'A counted set of things, behind a verb of carrying out.',
    example: ['实现十大新突破。', '十大新突破'],
  },
  {
    name: 'EXAMPLES',
    pattern: /(?<=”等)\p{Script=Han}{2,12}?(?:模式|机制|工程|行动)(?=[,。、;\n]|$)/gu,
    confidence: 0.75,
    why: 'What pieces in quotation marks are examples of.',
    example: ['推广“林粮”“林药”等高附加值林下种养模式。', '高附加值林下种养模式'],
  },
  {
    name: 'HONOUR',
    pattern: new RegExp(
      [
        '(?<form>(?:全国|国家级?)(?!.{0,6}(?:试点|重点|首批|中心|枢纽|第))',
        '[^\\p{P}\\s\\d的了和与及等个家被获向在为级]{2,6}?',
        '(?:城市|示范[区县市镇村乡]|先进[县市区]|模范[县市区城]|园林县城|森林乡村|卫生[县镇乡]))(?:创建)?',
      ].join(''),
      'gu',
    ),
    confidence: 0.75,
    why: 'A standing that the state gives.',
    example: ['推进全国文明城市创建', '全国文明城市创建'],
  },
  {
    name: 'MEETING',
    pattern: new RegExp(
      `(?:${ISSUERS})${WITHIN}{0,30}?${MEETING}(?:(?:、重要|和重要|重要)(?:讲话|指示批示|指示|批示))?(?:精神|工作部署|部署要求|部署|要求)(?=[,。、;!\\n]|和|及|$)`,
      'gu',
    ),
    confidence: 0.75,
    why: 'What a congress, a meeting or a speech laid down.',
    example: ['贯彻党的二十大和中央经济工作会议精神,', '中央经济工作会议精神'],
  },
  {
    name: 'TWO_FOURS',
    pattern: new RegExp(`(?<=坚持)\\p{Script=Han}{4}、\\p{Script=Han}{4}${ENDED}`, 'gu'),
    confidence: 0.65,
    why: 'Two clauses of four characters behind 坚持.',
    example: ['坚持因地制宜、分类施策。', '因地制宜、分类施策'],
    // 人民至上、为民情怀: the one is a formulation by itself, the other a phrase.
    not: (words, { known }) => words.split('、').some((clause) => known.has(clause)),
  },
  {
    name: 'EVERYBODY',
    pattern: /(?<=推动|推进|开展|深化|坚持|实行|[、,])全[民员]\p{Script=Han}{2}(?=[,。、;]|等|$)/gu,
    confidence: 0.7,
    why: 'A campaign of everybody.',
    example: ['开展全民健身,', '全民健身'],
  },
  {
    name: 'SAME_BEGINNING',
    pattern: new RegExp(
      `(?<!\\p{Script=Han}{2}、)(?<=[抓推引兴上谋攻建促育重])大\\p{Script=Han}{1,2}(?:、大\\p{Script=Han}{1,2}){2,5}${ENDED}`,
      'gu',
    ),
    confidence: 0.7,
    why: 'Clauses that begin with the same character.',
    example: ['抓大产业、大平台、大项目。', '大产业、大平台、大项目'],
  },
  {
    name: 'WHO_RISES',
    pattern:
      /\p{Script=Han}者[上下进退让优]、\p{Script=Han}者[上下进退让汰](?:、\p{Script=Han}者[上下进退让汰]){0,2}/gu,
    confidence: 0.75,
    why: 'A saying of who rises and who falls.',
    example: ['做到能者上、庸者下。', '能者上、庸者下'],
  },
  {
    name: 'TWO_JOINED',
    pattern: new RegExp(
      `(?<=坚持)\\p{Script=Han}{2}[和与]\\p{Script=Han}{2}(?:相?结合|并举|并重)${ENDED}`,
      'gu',
    ),
    confidence: 0.7,
    why: 'Two things to be joined, behind 坚持.',
    example: ['坚持严管和厚爱结合。', '严管和厚爱结合'],
  },
  {
    name: 'TURNED_ROUND',
    pattern: /以(\p{Script=Han}{2})\p{Script=Han}{1,2}(\p{Script=Han}{2})、以\2\p{Script=Han}{1,2}\1/gu,
    confidence: 0.75,
    why: 'A clause and the same turned round.',
    example: ['以整治服务产业、以产业促进整治。', '以整治服务产业、以产业促进整治'],
  },
  {
    name: 'QUALITY',
    pattern: ({ places }) => new RegExp(`(?:${QUALITIES})(?:${places.join('|')})`, 'gu'),
    confidence: 0.85,
    why: 'A quality that a place gives itself.',
    example: ['建设平安青溪', '平安青溪'],
  },
];

const QUALITIES = oneOf(wordsFor('carriers/qualities'));

/** What a row of the table finds. */
export const ruleOf =
  ({ pattern, confidence, why, not }: PatternRule, context: RuleContext): Rule =>
  (plain) =>
    [...plain.matchAll(typeof pattern === 'function' ? pattern(context) : pattern)]
      .filter(({ 0: words }) => not?.(words, context) !== true)
      .map((match) => foundBy(match, confidence, why));

const foundBy = (
  { 0: words, index, groups }: RegExpExecArray,
  confidence: number,
  why: string,
): FoundTerm => {
  const form = groups?.['form'] ?? words;
  const start = index + words.indexOf(form);
  const forms = form === words ? [] : [{ start, end: start + form.length }];
  return used({ start: index, end: index + words.length }, confidence, why, forms);
};
