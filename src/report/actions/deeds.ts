import type { Span } from '../../domain/records.ts';
import type { Segment } from './clauses.ts';
import { readingOf, type ClauseReading } from './readings.ts';
import { namesNothing } from './vague-clauses.ts';

/** Whether a clause holds a figure that counts or weighs something, other than a share. */
export type HasCount = (reading: ClauseReading) => boolean;

/** What the clauses of a segment say: deeds, and the states that they lead to. */
export type SegmentReading = {
  readonly deeds: readonly ClauseReading[];
  readonly aims: readonly ClauseReading[];
};

/**
 * Tells the deeds of a segment from what they are for. A state that comes about is a deed where it opens its segment or further deeds follow
 * it; behind the last deed it is an aim, unless it counts something, is told as done, or goes on: 繼續推動…下沉.
 *
 * @param plain the text in its normal form
 */
export const toldBy = (plain: string, segment: Segment, hasCount: HasCount): SegmentReading => {
  const readings = segment
    .map((clause) => readingOf(plain, clause))
    .filter((reading) => reading !== undefined)
    .filter((reading) => !isIndicator(plain, reading) && !namesNothing(wordsOf(plain, reading)));
  const lastDeed = readings.findLastIndex(({ verbClass }) => verbClass === 'DEED');
  const isDeed = (reading: ClauseReading, index: number): boolean =>
    reading.verbClass === 'DEED' ||
    hasCount(reading) ||
    isCovering(plain, reading) ||
    (reading.verbClass === 'STATE' &&
      (index < lastDeed || index === 0 || isDoing(plain, reading, index === readings.length - 1)));
  return {
    deeds: readings.filter(isDeed),
    aims: readings.filter(
      (reading, index) => !isDeed(reading, index) && !ATTITUDE.test(wordsOf(plain, reading)),
    ),
  };
};

/** Whether the words of a state behind the last deed show that it is done for itself. */
const isDoing = (plain: string, reading: ClauseReading, isLast: boolean): boolean =>
  reading.isEager ||
  isDone(plain, reading) ||
  isOfThings(plain, reading) ||
  (!isLast && MAKING.test(wordsOf(plain, reading.verb)));

/** How one stands to things is neither done nor wanted: 堅持…原則. */
const ATTITUDE = /^(?:坚持|坚定|坚守|坚信|牢记|体现|呈现|惠及|取得)/u;

const wordsOf = (plain: string, { start, end }: Span): string => plain.slice(start, end);

/** Verbs that make a thing, and end a segment only as what it is all for. */
const MAKING = /^(?:打造|打响|推动)/u;

/** 推動…項目建設 is done to things, and 打造…示範帶 makes one; 推動…發展 comes about. */
const isOfThings = (plain: string, { verb, end }: ClauseReading): boolean => {
  const [made, of] = [wordsOf(plain, verb), plain.slice(verb.end, end)];
  return made.startsWith('推动')
    ? THINGS.test(of) || MOVED.test(of)
    : made.startsWith('打造') && GROUND.test(of);
};

const THINGS = /项目|工程|企业|政策|行动|事项|商圈/u;
/** 推動…向基層下沉. */
const MOVED = /.{2}向.{1,20}(?:拓展|延伸|下沉|倾斜|转移|覆盖)$/u;
/** Things that one can walk through, named by where they are. */
const GROUND =
  /[\u4e00-\u9fff][镇乡村街路江河湖山].{0,24}(?:示范[带点区片]|风光带|风景线|街区|夜市|步行街|公园|绿道|碧道)$/u;

const isDone = (plain: string, { verb }: ClauseReading): boolean => plain.charAt(verb.end) === '了';

/** 實現長者飯堂全覆蓋. */
const isCovering = (plain: string, { start, end }: ClauseReading): boolean =>
  /全覆盖|清零|零突破$/u.test(plain.slice(start, end));

const INDICATORS =
  /生产总值|GDP|固定资产投资|工业投资|增加值|预算收入|财政收入|税收收入|零售总额|进出口|可支配收入|总产值|营业收入|消费价格|失业率|主要经济指标/u;
const REACHES = /^(?:实现|完成|达到|确保|力争|保持|稳定)/u;
const GROWS = /(?:增长|下降|提高|高于|增速).{0,12}\d[\d.]{0,12}(?:%|个百分点)/u;

/** Indicators of the economy are reached, not done: 完成固定資產投資61.82億元. */
const isIndicator = (plain: string, { start, verb, end }: ClauseReading): boolean => {
  const words = plain.slice(start, end);
  return (
    INDICATORS.test(words) &&
    (REACHES.test(plain.slice(verb.start, verb.end)) || GROWS.test(words)) &&
    /\d/u.test(words)
  );
};
