import type { Section } from '../domain/records.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';

/** A heading found in a text: where it stands, how deep, and its words. */
type Heading = {
  readonly start: number;
  readonly end?: number;
  readonly depth: number;
  readonly words: string;
};

const PART = 1;
const CHAPTER = 2;
const RUN_IN = 3;

const SALUTATION = /^各位代表[:：,，!！]?$/u;
const GLOSSARY_TITLE = /^(?:名[词詞]解[释釋]|名[词詞]注[释釋]|名[词詞]注解|注[释釋])$/u;
const GLOSSARY_ENTRY = /^\d+\s*[.、．]\s*([^:：]+)[:：]/u;
const NUMBERED_TITLE = /^[一二三四五六七八九十]+、[^。;；!！]{2,60}$/u;
const BARE_TITLE = /^[^。，,;；:：!！?？、]{2,20}$/u;
const RUN_IN_HEAD = /^([^。，,;；:：!！?？]{2,20})。./u;

/**
 * The sections of a cleaned report in document order: the title block, parts, numbered chapters, paragraphs with a run-in heading, and the
 * entries of the glossary. They cover the text without gap.
 *
 * @param report the id of the report, without its kind: ids of sections start with it
 */
export const sectionsOf = (text: string, report: string): readonly Section[] => {
  const headings = headingsOf(paragraphsOf(text));
  const open: Open[] = [];
  return headings.map((heading, index) => {
    const closed = open.findIndex(({ depth }) => depth >= heading.depth);
    const siblings = closed === -1 ? 0 : (open[closed]?.ordinal ?? 0);
    if (closed !== -1) open.splice(closed);
    open.push({ ...heading, ordinal: siblings + 1 });
    return {
      id: `section:${report}-${open.map(({ ordinal }) => ordinal).join('.')}`,
      path: open.map(({ words }) => words),
      heading: heading.words,
      depth: open.length,
      start: heading.start,
      end: endOf(heading, headings.slice(index + 1), text.length),
    };
  });
};

/** A heading whose section is still open, with its number among its siblings. */
type Open = Heading & { readonly ordinal: number };

/** A run-in heading governs its own paragraph only; any other governs up to the next heading of its depth or above. */
const endOf = (heading: Heading, later: readonly Heading[], textEnd: number): number =>
  heading.end ?? later.find(({ depth }) => depth <= heading.depth)?.start ?? textEnd;

/** The part that holds the glossary, the last one with such a title. */
export const glossaryOf = (sections: readonly Section[]): Section | undefined =>
  sections.findLast(({ depth, heading }) => depth === PART && GLOSSARY_TITLE.test(squeezed(heading)));

/** The innermost section that holds an offset. */
export const sectionAt = (sections: readonly Section[], offset: number): Section | undefined =>
  sections.findLast((section) => section.start <= offset && offset < section.end);

const headingsOf = (paragraphs: readonly Paragraph[]): readonly Heading[] => {
  const title = paragraphs[0];
  if (title === undefined) return [];
  const body = Math.max(1, paragraphs.findIndex(({ text }) => SALUTATION.test(text)) + 1);
  const glossary = paragraphs.findLastIndex(({ text }) => GLOSSARY_TITLE.test(squeezed(text)));
  const headings = paragraphs.flatMap((paragraph, index) => {
    if (index < body) return [];
    const heading = glossary !== -1 && index > glossary ? glossaryHeading(paragraph) : bodyHeading(paragraph);
    return heading === undefined ? [] : [heading];
  });
  return [{ start: title.start, depth: PART, words: title.text.trim() }, ...headings];
};

const bodyHeading = ({ start, end, text }: Paragraph): Heading | undefined => {
  if (NUMBERED_TITLE.test(text)) return { start, depth: CHAPTER, words: text };
  if (GLOSSARY_TITLE.test(squeezed(text))) return { start, depth: PART, words: squeezed(text) };
  if (BARE_TITLE.test(text)) return { start, depth: PART, words: text.trim() };
  const runIn = RUN_IN_HEAD.exec(text)?.[1];
  return runIn === undefined ? undefined : { start, end, depth: RUN_IN, words: runIn };
};

const glossaryHeading = ({ start, text }: Paragraph): Heading | undefined => {
  const head = GLOSSARY_ENTRY.exec(text)?.[1];
  return head === undefined ? undefined : { start, depth: CHAPTER, words: head.trim() };
};

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');
