import type { Span } from '../../domain/records.ts';
import { footerAt, isFurniture } from './furniture.ts';
import { annexTitle, DEPTHS, headingOf, isAnnex, isGlossaryTitle, type Heading } from './headings.ts';
import { linesOf, squeezed, type Line } from './lines.ts';
import { bodyStart } from './title-block.ts';

/** What divides a text, before its glossary is read. */
export type Structure = {
  readonly lines: readonly Line[];
  /** Index of the first line of the report, and of the first below its title, date and salutation. */
  readonly title: number;
  readonly body: number;
  /** In document order, without the entries of a glossary. The first is the title block. */
  readonly headings: readonly Heading[];
  /** Where glossaries stand that have a title of their own, below the title, in document order. */
  readonly glossaries: readonly Span[];
  /** Where the report ends and the page's footer begins. */
  readonly end: number;
};

/** Finds title block, headings, annexes, glossaries and footer of a cleaned text. Linear in its length. */
export const structureOf = (text: string): Structure => {
  const lines = linesOf(text);
  const title = Math.max(
    0,
    lines.findIndex((line) => !isFurniture(line)),
  );
  const body = bodyStart(lines, title);
  const footer = footerAt(lines, Math.max(body, lastOpening(lines) + 1));
  const content = lines.slice(0, footer);
  const glossaries = glossariesIn(content, title, lines[footer]?.start ?? text.length);
  const headings = headingsIn(content, title, body);
  return { lines, title, body, headings, glossaries, end: lines[footer]?.start ?? text.length };
};

/** Below the footer no annex, glossary or chapter begins any more. */
const lastOpening = (lines: readonly Line[]): number =>
  lines.findLastIndex((line) => isAnnex(line) || isGlossaryTitle(line) || CHAPTER.test(line.text));

const CHAPTER = /^[一二三四五六七八九十]{1,3}、/u;

/** A glossary runs to the next annex or the next glossary, or to the end. */
const glossariesIn = (lines: readonly Line[], title: number, textEnd: number): readonly Span[] =>
  lines.flatMap((line, index) => {
    if (index < title || !isGlossaryTitle(line)) return [];
    const next = lines.find((later, at) => at > index && (isAnnex(later) || isGlossaryTitle(later)));
    return [{ start: line.end, end: next?.start ?? textEnd }];
  });

const headingsIn = (lines: readonly Line[], title: number, body: number): readonly Heading[] => {
  const first = lines[title];
  if (first === undefined) return [];
  const top: Heading = { start: first.start, depth: DEPTHS.PART, words: titleWords(first) };
  const rest = lines.flatMap((line, index) => {
    if (index < body || index === title) return [];
    const heading =
      annexHeading(lines, index) ?? (isNamedBelow(lines[index - 1]) ? undefined : headingOf(line));
    return heading === undefined ? [] : [heading];
  });
  return [top, ...rest];
};

const LONGEST_TITLE = 60;

const titleWords = (line: Line): string => {
  if (isGlossaryTitle(line)) return squeezed(line.text);
  return line.text.length <= LONGEST_TITLE
    ? line.text
    : (/^[^，。,;；:：!！]{1,30}/u.exec(line.text)?.[0] ?? line.text.slice(0, 30));
};

/** An annex and the title on the line below it are one heading; so is a glossary with its title. */
const annexHeading = (lines: readonly Line[], index: number): Heading | undefined => {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined) return undefined;
  if (isGlossaryTitle(line)) return isNamedBelow(before) ? undefined : part(line, squeezed(line.text));
  if (!isAnnex(line)) return undefined;
  if (annexTitle(line) !== '' || after === undefined) return part(line, line.text);
  return part(
    line,
    isGlossaryTitle(after) ? squeezed(after.text) : `${line.text} ${after.text}`.slice(0, LONGEST_TITLE),
  );
};

/** An annex line without a title of its own takes that of the next line. */
const isNamedBelow = (line: Line | undefined): boolean =>
  line !== undefined && isAnnex(line) && annexTitle(line) === '';

const part = ({ start }: Line, words: string): Heading => ({ start, depth: DEPTHS.PART, words });
