import type { Span } from '../../domain/records.ts';
import type { Source } from '../source.ts';
import { footerAt, isFurniture } from './furniture.ts';
import { annexTitle, DEPTHS, headingOf, isAnnex, isGlossaryTitle, type Heading } from './headings.ts';
import { linesOf, squeezed, type Line } from '../../text/lines.ts';
import { bodyStart, isAddress } from './title-block.ts';

/** What divides a text, before its glossary is read, in normal form. */
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
export const structureOf = ({ plain }: Source): Structure => {
  const lines = linesOf(plain);
  const title = Math.max(
    0,
    lines.findIndex((line) => !isFurniture(line)),
  );
  const body = bodyStart(lines, title);
  const footer = footerAt(lines, Math.max(body, lastOpening(lines) + 1));
  const content = lines.slice(0, footer);
  const glossaries = glossariesIn(content, title, lines[footer]?.start ?? plain.length);
  const headings = headingsIn(content, title, body);
  return { lines, title, body, headings, glossaries, end: lines[footer]?.start ?? plain.length };
};

/** Below the footer no annex, glossary or chapter begins any more. */
const lastOpening = (lines: readonly Line[]): number =>
  lines.findLastIndex((line) => isAnnex(line) || isGlossaryTitle(line) || CHAPTER.test(line.text));

const CHAPTER = /^[一二三四五六七八九十]{1,3}、/u;

/** A glossary runs to the next annex or the next glossary, or to the end. */
const glossariesIn = (lines: readonly Line[], title: number, textEnd: number): readonly Span[] => {
  const openings = lines.filter((line, index) => index >= title && (isAnnex(line) || isGlossaryTitle(line)));
  return openings.flatMap((line, index) =>
    isGlossaryTitle(line) ? [{ start: line.end, end: openings[index + 1]?.start ?? textEnd }] : [],
  );
};

const headingsIn = (lines: readonly Line[], title: number, body: number): readonly Heading[] => {
  const first = lines[title];
  if (first === undefined) return [];
  const headings: Heading[] = [openingOf(first)];
  for (let index = Math.max(body, title + 1); index < lines.length; index++) {
    const heading = headingAt(lines, index, headings.at(-1)?.start === lines[index - 1]?.start);
    if (heading !== undefined) headings.push(heading);
  }
  return headings;
};

/** A report whose title is lost opens with its address, which heads nothing but itself. */
const openingOf = (first: Line): Heading =>
  isAddress(first)
    ? { start: first.start, depth: DEPTHS.RUN_IN, words: OPENING }
    : { start: first.start, depth: DEPTHS.PART, words: titleWords(first) };

/** Written alike in both scripts. */
const OPENING = '前言';

const headingAt = (lines: readonly Line[], index: number, isBelowHeading: boolean): Heading | undefined => {
  const [before, line] = [lines[index - 1], lines[index]];
  if (line === undefined) return undefined;
  const annex = annexHeading(lines, index);
  if (annex !== undefined || isNamedBelow(before)) return annex;
  return headingOf(line, isBelowHeading || before === undefined || ENDS.test(before.text));
};

/** How a line ends that the next does not carry on. */
const ENDS = /[。!?:;…](?:[”)】]*)$/u;

const LONGEST_TITLE = 60;

const titleWords = (line: Line): string => {
  if (isGlossaryTitle(line)) return squeezed(line.text);
  return line.text.length <= LONGEST_TITLE
    ? line.text
    : (/^[^,。;:!]{1,30}/u.exec(line.text)?.[0] ?? line.text.slice(0, 30));
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
