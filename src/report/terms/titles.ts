import { alternation } from '../../text/words.ts';

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
const WORKS =
  /水库|灌区|道路|公路|铁路|管网|大桥|桥梁|隧道|水系|供水|引水|供热|污水|枢纽|泵站|绿化|亮化|输电|加固|堤防|园区|基地|中心|校区|医院|扩建|改建|迁建|一期|二期|三期|土建|棚户区|防洪|配套|路网|电网|机场|码头|河道|水利|管道|厂房|站房|主体|水资源|改造|景观|湿地|公厕|并网|保护区|安置/u;
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
