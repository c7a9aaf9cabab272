import { oneOf, wordsFor } from '../words.ts';
import type { Line } from '../../text/lines.ts';

/** What web pages print below an article; whatever follows the first of these is no part of the report. */
const FOOTER = `${oneOf(wordsFor('page-furniture/footer'))}|[(]?(?:编辑|记者):`;

const FOOTER_LINE = new RegExp(`^[(【[]?(?:${FOOTER}|[0-9a-f]{32}\\b|.{0,12}ICP备)`, 'u');

/** Where a text is from is printed above it as often as below. */
const SOURCE_LINE = /^[(【[]?(?:信息|资料|文章|稿件)?来源:/u;

/** A footer that the page glued to the last sentence: 。（责任编辑：…）上一篇：… */
const GLUED_FOOTER = new RegExp(`(?<=[。!?”])\\s*[(【[]?(?:${FOOTER})`, 'u');

/** What web pages print around a title: size of type, date and source. */
const STAMP = String.raw`\d{4}[/.-]\d{1,2}[/.-]\d{1,2}.{0,12}|\d{4}年\d{1,2}月\d{1,2}日\s*\d{1,2}[:时点]\d{1,2}.{0,6}`;
const TOOLBAR = new RegExp(
  `^(?:${oneOf(wordsFor('page-furniture/toolbar'))}|【?(?:字号|字体):?.*|(?:大\\s*中\\s*小)\\s*】?|(?:(?:发布|更新|成文)?(?:时间|日期)|(?:信息|稿件|文章)?来源|${oneOf(wordsFor('page-furniture/labels'))})[:>].*|${STAMP})$`,
  'u',
);

/** What a browser prints above and below a page: 2026/3/5 10:23 and its title, its address and 1/16. */
const PRINTED =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+(?:[上下]午\s?)?\d{1,2}:\d{2}\b.*|(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?)$/u;

/** The number of a printed page between its lines: — 12 —. */
export const isPageNumber = ({ text }: Pick<Line, 'text'>): boolean =>
  /^(?:-{1,2} ?\d{1,3} ?-{1,2}|第 ?\d{1,3} ?页|\d{1,3})$/u.test(text);

/** Whether a line is the first of a page's footer. */
const isFooter = ({ text }: Pick<Line, 'text'>): boolean => FOOTER_LINE.test(text);

/** A footer stands below sentences, and a source line that is one near the end. */
const SENTENCE = /。[”)]*$/u;
const SENTENCES_ABOVE = 2;
const SOURCE_REACH = 6;

/** Index of the first line of the page's footer, from index `from` on; the number of lines where there is none. */
export const footerAt = (lines: readonly Line[], from: number): number => {
  let sentences = 0;
  for (const [index, line] of lines.entries()) {
    const isLast = index >= lines.length - SOURCE_REACH;
    const isEnd = isFooter(line) || (isLast && SOURCE_LINE.test(line.text));
    if (index >= from && sentences >= SENTENCES_ABOVE && isEnd) return index;
    if (SENTENCE.test(line.text)) sentences++;
  }
  return lines.length;
};

/** Whether a line belongs to the page and not to the report. */
export const isFurniture = (line: Pick<Line, 'text'>): boolean =>
  TOOLBAR.test(line.text) || PRINTED.test(line.text) || isFooter(line);

/** Where a footer begins that stands on the same line as the sentence before it; the length of the text where there is none. */
export const gluedFooterAt = (text: string): number => GLUED_FOOTER.exec(text)?.index ?? text.length;
