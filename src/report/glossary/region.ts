import type { Span } from '../../domain/records.ts';
import type { Source } from '../source.ts';
import { isFurniture, isPageNumber } from '../structure/furniture.ts';
import { widthOf } from './width.ts';
import { linesIn, squeezed, type Line } from '../../text/lines.ts';
import type { Structure } from '../structure/structure.ts';

/**
 * How a stretch of text announces a glossary: `TITLE` by a title of its own, `TOPIC` by a headline that speaks of new words, `NONE` not at
 * all. The less it is announced, the more its entries must look like entries.
 */
export type Announced = 'TITLE' | 'TOPIC' | 'NONE';

/** A stretch of text in which layouts look for entries. */
export type Region = Span & {
  readonly source: Source;
  /** The whole text in normal form. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly announced: Announced;
  /** From how many units on a line is full, where the text breaks its lines in mid-sentence; else null. */
  readonly width: number | null;
};

const TOPIC = /名词|新词|热词|词典|术语|释义|新名词|新提法|关键词|词条/u;
const HEADLINE = 50;
const HEADLINES = 6;

/** Where a glossary may stand: below its titles, the last first; and in the whole text, for a glossary that has no title. */
export const regionsOf = (source: Source, structure: Structure): readonly Region[] => {
  const titled = structure.glossaries.toReversed().map((span) => regionOf(source, span, 'TITLE'));
  return [...titled, ...begunInLine(source, structure), wholeText(source, structure)];
};

/** 注释：①“六稳”：…;②…: a title that the entries follow on its own line. */
const INLINE_TITLE = /^(?:附[件:]*)?《?(?:(?:名词|术语)(?:[解注]释|注解|说明)|注[释解]?)》?:\s*(?=[①⑴1(“[])/u;

const begunInLine = (source: Source, { lines, body, end }: Structure): readonly Region[] => {
  const line = lines.slice(body).findLast((one) => INLINE_TITLE.test(one.text));
  if (line === undefined || line.start >= end) return [];
  const title = INLINE_TITLE.exec(line.text)?.[0] ?? '';
  return [regionOf(source, { start: line.start + title.length, end }, 'TOPIC')];
};

const regionOf = (source: Source, { start, end }: Span, announced: Announced): Region => {
  const text = source.plain;
  const lines = linesIn(text, { start, end })
    .filter((line) => !isFurniture(line) && !isPageNumber(line) && !MARK_ALONE.test(line.text))
    .map((line) => plainLine(line));
  return { source, text, start, end, announced, lines, width: widthOf(lines) };
};

/** A page whose markup is lost may leave a colon or dash on a line of its own. */
const MARK_ALONE = /^[:|-]+$/u;

/** What Markdown puts around a line: ## 林长制, **林长制**. */
const EMPHASIS = /^(?:#{1,6}\s+|(\*\*|__)(?=.+\1$))(.+?)\1?$/u;

const plainLine = (line: Line): Line => {
  const [whole = '', mark = '', words = ''] = EMPHASIS.exec(line.text) ?? [];
  if (words === '' || (mark !== '' && words.includes(mark))) return line;
  const start = line.start + whole.length - mark.length - words.length;
  return { start, end: start + words.length, text: words };
};

const wholeText = (source: Source, structure: Structure): Region => {
  const { lines, body, end } = structure;
  const topic = topicLine(structure);
  if (topic !== undefined) {
    const start = isHeadline(topic) ? topic.end : topic.start;
    return regionOf(source, { start, end: Math.max(start, end) }, 'TOPIC');
  }
  const start = lines[body]?.start ?? end;
  return regionOf(source, { start: Math.min(start, end), end }, 'NONE');
};

/** A headline, or the introduction of a page that is no report itself: reports too promise a glossary in their first sentence. */
const topicLine = ({ lines, title }: Structure): Line | undefined => {
  const headlines = lines.slice(title, title + HEADLINES);
  const isReport = lines.slice(title, title + MOST_HEAD_LINES).some((line) => REPORTS.test(line.text));
  return headlines.find((line) => TOPIC.test(line.text) && (isHeadline(line) || !isReport));
};

const isHeadline = ({ text }: Line): boolean => squeezed(text).length <= HEADLINE && !text.includes('。');

const MOST_HEAD_LINES = 40;
/** How a speaker begins: 现在，我代表市人民政府，向大会报告工作. */
const REPORTS = /^(?:尊敬的)?各位.{0,6}代表[,:!]|我谨?代表.{0,40}(?:报告|工作)/u;
