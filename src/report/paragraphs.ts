import type { Span } from '../domain/records.ts';

/** One line of a cleaned text, without its line end. */
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
