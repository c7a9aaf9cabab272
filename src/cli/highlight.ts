import type { Paint } from './paint.ts';

/** A marked span of a text, in UTF-16 units; `term` null: it is ambiguous. */
export type Highlight = { readonly start: number; readonly end: number; readonly term: unknown };

/** The text with its spans marked: in colour, or in brackets where there is none. Spans are in order and do not overlap. */
export const highlight = (text: string, spans: readonly Highlight[], paint: Paint): string => {
  const pieces = spans.map(({ start, end, term }, index) => {
    const before = text.slice(spans[index - 1]?.end ?? 0, start);
    return before + mark(text.slice(start, end), term === null, paint);
  });
  return pieces.join('') + text.slice(spans.at(-1)?.end ?? 0);
};

const mark = (text: string, isDoubtful: boolean, paint: Paint): string => {
  const painted = paint(isDoubtful ? 'DOUBTFUL' : 'MARKED', text);
  return painted === text ? `【${text}】` : painted;
};
