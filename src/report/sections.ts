import type { Section, Span } from '../domain/records.ts';
import { type Glossary, readGlossary } from './glossary/glossary.ts';
import { normal, printed, type Source } from './source.ts';
import { DEPTHS, isGlossaryTitle, type Heading } from './structure/headings.ts';
import { type Structure, structureOf } from './structure/structure.ts';
import type { GlossaryEntry } from './types.ts';

/**
 * The sections of a cleaned report in document order: the title block, parts, numbered chapters, paragraphs with a run-in heading, annexes,
 * and the entries of the glossary. They cover the report without gap; what the page printed around it is in none.
 *
 * @param report the id of the report, without its kind: ids of sections start with it
 */
export const sectionsOf = (source: Source, report: string): readonly Section[] => {
  const structure = structureOf(source);
  return sectionsWith(source, report, structure, readGlossary(source, structure));
};

/** The same for a text whose structure and glossary have been read. */
export const sectionsWith = (
  source: Source,
  report: string,
  structure: Structure,
  { entries, place }: Pick<Glossary, 'entries' | 'place'>,
): readonly Section[] => {
  const own = structure.headings.map((heading) => printedHeading(source, heading));
  const headings = place === undefined ? own : withEntries(own, entries, place, source.text);
  return numbered(headings, report, structure.end);
};

const printedHeading = (source: Source, { words, ...heading }: Heading): Heading => ({
  ...heading,
  words: printed(source, { start: heading.start, end: heading.start + LONGEST_HEADING }, words),
});

/** No heading is longer, with the line below an annex. */
const LONGEST_HEADING = 200;

/** A heading whose section is still open, with its number among its siblings. */
type Open = Heading & { readonly ordinal: number };

const numbered = (headings: readonly Heading[], report: string, textEnd: number): readonly Section[] => {
  const open: Open[] = [];
  const ends = endsOf(headings, textEnd);
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
      end: ends[index] ?? textEnd,
    };
  });
};

/** A run-in heading governs its own paragraph only; any other governs up to the next heading of its depth or above. */
const endsOf = (headings: readonly Heading[], textEnd: number): readonly number[] => {
  const nextAt = new Map<number, number>();
  const ends = headings.toReversed().map(({ start, end, depth }) => {
    const next = Math.min(textEnd, ...[...nextAt].filter(([other]) => other <= depth).map(([, at]) => at));
    nextAt.set(depth, start);
    return end ?? next;
  });
  return ends.toReversed();
};

/** Within its glossary a report has the headings of the entries only. */
const withEntries = (
  headings: readonly Heading[],
  entries: readonly GlossaryEntry[],
  place: Span,
  text: string,
): readonly Heading[] => {
  const heads = entries.map(({ headStart, term }, index) => ({
    start: beginningOf(text, headStart, entries[index - 1]?.end ?? 0),
    depth: DEPTHS.CHAPTER,
    words: term,
  }));
  const others = headings.filter(({ start }) => start < place.start || start >= place.end);
  return [...others, ...heads].toSorted((a, b) => a.start - b.start);
};

/** An entry begins with its line, or with its head where the entry before stands on the same line. */
const beginningOf = (text: string, headStart: number, earlier: number): number => {
  const line = text.lastIndexOf('\n', Math.max(0, headStart - 1)) + 1;
  return line >= earlier ? line : headStart;
};

/** The section that holds the glossary, the last one with such a title. */
export const glossaryOf = (sections: readonly Section[]): Section | undefined =>
  sections.findLast(
    ({ depth, heading }) => depth === DEPTHS.PART && isGlossaryTitle({ text: normal(heading) }),
  );
