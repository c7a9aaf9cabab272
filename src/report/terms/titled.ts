import type { Span } from '../../domain/records.ts';
import { withoutLead } from './lead.ts';
import { used, type Found, type Rule } from './types.ts';

/** A noun that makes a name of the words before it, how long these must be, and how sure that is. */
type Kind = {
  readonly noun: string;
  readonly least: number;
  readonly most: number;
  readonly confidence: number;
};

const KINDS: readonly Kind[] = [
  { noun: '攻坚战|保卫战|持久战|攻坚', least: 2, most: 8, confidence: 0.8 },
  { noun: '行动|行动计划|专项行动', least: 2, most: 20, confidence: 0.8 },
  { noun: '改革', least: 3, most: 18, confidence: 0.75 },
  { noun: '长制|负责制|承诺制|清单制', least: 1, most: 14, confidence: 0.8 },
  { noun: '工程', least: 3, most: 14, confidence: 0.7 },
  { noun: '计划', least: 3, most: 14, confidence: 0.7 },
  { noun: '机制', least: 7, most: 18, confidence: 0.65 },
  { noun: '工作法', least: 2, most: 8, confidence: 0.9 },
  { noun: '综合治理|综合整治', least: 4, most: 8, confidence: 0.65 },
];

const TITLED = new RegExp(
  `(?<=[,。、;:”\\n(]|^)([^,。、;:“”\\n()\\d]{2,44}?)(${KINDS.map(({ noun }) => noun)
    .join('|')
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=[,。、;:!\\n)]|$|[等和及与](?!.{0,2}[,。]))`,
  'gu',
);
const NOUNS = new Map(KINDS.flatMap((kind) => kind.noun.split('|').map((noun) => [noun, kind] as const)));

/** Names that end in 行動, 改革, 攻堅 and the like, without quotation marks: what a verb of carrying out governs, or one of a list of such. */
export const titledIn: Rule = (plain) => {
  const found: (Found & { readonly noun: string })[] = [];
  for (const match of plain.matchAll(TITLED)) {
    const [, words = '', noun = ''] = match;
    const kind = NOUNS.get(noun);
    const { rest, hasVerb } = withoutLead(words);
    const end = match.index + words.length + noun.length;
    const span = { start: end - noun.length - rest.length, end };
    const isListed = plain.charAt(match.index - 1) === '、' && isAfter(found.at(-1), match.index - 1, noun);
    if (kind !== undefined && (hasVerb || isListed) && isSetName(rest, kind))
      found.push({ ...used(span, kind.confidence, whyOf(noun, plain)), noun });
  }
  return found;
};

const isAfter = (
  earlier: (Span & { readonly noun: string }) | undefined,
  at: number,
  noun: string,
): boolean => earlier?.end === at && earlier.noun === noun;

const whyOf = (noun: string, _plain: string): string =>
  `A name that ends in ${noun}, behind a verb of carrying out.`;

const isSetName = (words: string, { least, most }: Kind): boolean =>
  words.length >= least &&
  words.length <= most &&
  !COMMON.test(words) &&
  !WORKS.test(words) &&
  !NO_NAME.test(words);

/** Words that any work goes by. */
const COMMON =
  /^(?:重点|重大|专项|各项|系列|工作|长效|体制|管理|综合|领域|方面|关键|基础|有关|相关|配套|民生|年度|国家|省级|市级|一系列|标志性|行政|监督|保障|协调|联动|激励|约束|运行|投资|生产|体系|建设|制度|的)+$/u;
/** Works of building, which are projects. */
const WORKS =
  /(?:水库|灌区|道路|公路|铁路|管网|大桥|桥梁|隧道|水系|供水|引水|供热|污水|枢纽|泵站|绿化|亮化|输电|加固|堤防|园区|基地|中心|校区|医院|扩建|改建|迁建|一期|二期|三期|土建|棚户区|防洪|配套|路网|电网|机场|码头|河道|水利|管道|厂房|站房|主体)/u;
/** No name: a sentence, or one thing of many. */
const NO_NAME = /[的了等]|^(?:和|与|及|以|在|对|为|向|其|这|该|各)|^(?:更|最)/u;
