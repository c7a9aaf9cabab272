import type { Span } from '../domain/records.ts';

/** One line of a text, without its line end. */
export type Paragraph = Span & { readonly text: string };

/** The non-blank lines of a text, with their offsets. */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return paragraphs;
};

/** A line that says something, without the space around it. */
export type Line = Span & { readonly text: string };

/** The non-blank lines of a text, trimmed, with their offsets. */
export const linesOf = (text: string): readonly Line[] =>
  paragraphsOf(text).map(({ start, text: line }) => {
    const indent = line.length - line.trimStart().length;
    const words = line.trim();
    return { start: start + indent, end: start + indent + words.length, text: words };
  });

/** The non-blank lines of a span of text, trimmed, with their offsets in the text. */
export const linesIn = (text: string, { start, end }: Span): readonly Line[] =>
  linesOf(text.slice(start, end)).map((line) => ({
    ...line,
    start: line.start + start,
    end: line.end + start,
  }));

/** Words without any space: `名 詞 解 釋` → 名詞解釋. */
export const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

/** A span without the space at its ends. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
};
