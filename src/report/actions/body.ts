import type { Section, Span } from '../../domain/records.ts';
import { normal } from '../source.ts';
import { paragraphsOf } from '../../text/lines.ts';

/** A paragraph of the body without its heading, the section it stands in, and whether it says what the year is to be like. */
export type Stretch = Span & { readonly section: Section; readonly isOutlook: boolean };

/** Paragraphs that say what went wrong, what was learnt, or who is thanked; in simplified script. */
const ASIDE =
  /^.{0,40}(?:清醒(?:地)?(?:认识|看到)|存在.{0,12}(?:问题|困难|不足|短板)|面临.{0,12}(?:困难|挑战|问题)|来之不易|以上成绩|取得的成绩|我代表|表示.{0,6}感谢|深刻(?:认识|体会)|不容忽视|必须坚持|积累.{0,10}经验|让我们)/u;

/** Paragraphs that say what the year is to be like. */
const OUTLOOK = /^.{0,40}(?:总体要求|总的要求|总体思路|指导思想|预期目标|主要目标|发展目标)/u;

/** Sentences after which the rest of a paragraph tells of such things. */
const LEADS_AWAY =
  /(?:我们|也|必须).{0,10}(?:清醒|看到|认识到).{0,30}(?:问题|困难|挑战|不足|短板)|(?:^|[。:;])必须(?:始终|牢牢)?(?:坚持|坚定|牢固|把|以)/u;

/**
 * The stretches of a report that tell what is done and wanted: its paragraphs from the first section to `end`, each without its heading.
 * Those of the outlook tell only what is wanted.
 *
 * @param plain the text in its normal form
 */
export const stretchesOf = (plain: string, sections: readonly Section[], end: number): readonly Stretch[] => {
  const start = sections[1]?.start ?? 0;
  const sectionAt = createSectionAt(sections);
  return paragraphsOf(plain.slice(start, end)).flatMap((paragraph) => {
    const from = paragraph.start + start;
    const section = sectionAt(from + paragraph.text.length - 1);
    if (section === undefined || ASIDE.test(paragraph.text.trim())) return [];
    const away = LEADS_AWAY.exec(paragraph.text)?.index ?? paragraph.text.length;
    const opening = headingEnd(paragraph.text, section.start >= from ? section : undefined);
    const isOutlook = OUTLOOK.test(paragraph.text.trim());
    return opening < away ? [{ start: from + opening, end: from + away, section, isOutlook }] : [];
  });
};

/** The innermost section that holds an offset, for offsets that only rise: each section is looked at once. */
const createSectionAt = (sections: readonly Section[]): ((offset: number) => Section | undefined) => {
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    for (
      let section = sections[next];
      section !== undefined && section.start <= offset;
      section = sections[next]
    ) {
      open.push(section);
      next++;
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) open.pop();
    return open.at(-1);
  };
};

/** Where the heading or headline ends that a paragraph is or begins with. */
const headingEnd = (paragraph: string, section: Section | undefined): number => {
  if (section === undefined) return HEADLINE.exec(paragraph)?.[0].length ?? 0;
  const dash = /^\s*-*\s*/u.exec(paragraph)?.[0].length ?? 0;
  const end = Math.min(paragraph.length, dash + section.heading.length);
  return isSentence(normal(section.heading), paragraph.slice(end).trim(), /-/u.test(paragraph.slice(0, dash)))
    ? 0
    : end;
};

/** A line of two short sentences has no heading, nor one that lists its items: 一是加強研究。二是建設公園。 */
const isSentence = (heading: string, rest: string, isDashed: boolean): boolean => {
  if (ORDINAL.test(heading)) return NEXT_ORDINAL.test(rest);
  return !isDashed && !NUMBER_MARK.test(heading) && rest.length > 1 && rest.length < SHORTEST_PARAGRAPH;
};

const ORDINAL = /^[一二三四五六七八九十]{1,2}[是要]/u;
const NEXT_ORDINAL = /[。;][一二三四五六七八九十]{1,2}[是要]/u;
const NUMBER_MARK = /^[(]?(?:第?[一二三四五六七八九十]{1,3}|\d{1,2})[)、.部章篇节]/u;

/** Behind a run-in heading stands a paragraph; a shorter line is two sentences, and the first no heading. In UTF-16 units. */
const SHORTEST_PARAGRAPH = 60;

/** A first sentence of one clause without a figure, longer than the headings that divide a report, with a paragraph behind it. */
const HEADLINE = /^[^。,;:!?\d]{2,40}。(?=.{60})/u;
