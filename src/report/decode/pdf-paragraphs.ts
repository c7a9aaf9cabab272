import { withoutFurniture } from './pdf-furniture.ts';
import type { PrintedLine } from './pdf-lines.ts';

/** The paragraphs of printed pages: numbers and running titles of pages left out, lines joined that fill their measure. */
export const paragraphsOfPages = (pages: readonly (readonly PrintedLine[])[]): readonly string[] => {
  const lines = withoutFurniture(pages).flat();
  const measure = measureOf(lines);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const text = line.text.trim();
    const last = paragraphs.length - 1;
    if (before !== undefined && goesOn(before, line, measure))
      paragraphs[last] = joined(paragraphs[last] ?? '', text);
    else paragraphs.push(text);
  }
  return paragraphs;
};

type Measure = { readonly left: number; readonly right: number };

/** Where most lines begin and where the longest end; a few outliers do not count. */
const measureOf = (lines: readonly PrintedLine[]): Measure => {
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
  };
};

/** A line goes on in the next where it fills the measure, the next is not indented, and both are of one size. */
const goesOn = (line: PrintedLine, next: PrintedLine, { left, right }: Measure): boolean =>
  line.right > right - line.size * 1.8 &&
  next.left < left + next.size * 1.2 &&
  Math.abs(line.size - next.size) < 0.1 * line.size;

const joined = (text: string, more: string): string =>
  /[\p{Script=Latin}\d]$/u.test(text) && /^\p{Script=Latin}/u.test(more) ? `${text} ${more}` : text + more;
