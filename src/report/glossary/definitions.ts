import type { Span } from '../../domain/records.ts';
import { gluedFooterAt, isFurniture } from '../structure/furniture.ts';
import { linesOf, type Line } from '../structure/lines.ts';
import { isUnbalanced } from '../structure/quotes.ts';
import { fieldsOf, rankOf, type Field } from './fields.ts';
import { hasOpener, trimmed } from './heads.ts';
import { termsOf } from './terms.ts';

const STOPS = /[。！？!?；;…][”」』’）)】]*$/u;
const GLUE = /^[，。；：、！？,.;:!?”’」』）)》…]/u;
const LOOSE_END = /[，,、:：（(“《]$/u;

/** Whether words end as a sentence does. */
export const isClosed = (words: string): boolean => STOPS.test(words.trimEnd());

/** How a glossary ends its definitions: with a full stop, or without any. */
export type Habit = 'STOP' | 'NONE';

/**
 * The definition of `head` between `from` and `to`: the labelled field that holds it, or else the first line with what carries it on. A line
 * carries a definition on that is not closed, and a whole sentence does; a page's footer and a heading do not.
 */
export const definitionBetween = (
  text: string,
  head: string,
  { start, end }: Span,
  habit: Habit,
): Span | undefined => {
  const lines = linesIn(text, { start, end });
  const field = fieldOf(lines, head, text);
  const rows = field === undefined ? lines : [fieldLine(text, field), ...linesBelow(lines, field)];
  const first = rows.find((line) => line.text !== '');
  if (first === undefined || isFurniture(first) || (field === undefined && isOther(first))) return undefined;
  const last = lastLine(rows.slice(rows.indexOf(first)), habit, field !== undefined);
  return cut(text, { start: first.start, end: last.end });
};

export const linesIn = (text: string, { start, end }: Span): readonly Line[] =>
  linesOf(text.slice(start, end)).map((line) => ({
    ...line,
    start: line.start + start,
    end: line.end + start,
  }));

/** The field that defines: the surest label, or one whose words open like a definition or with the term itself. */
const fieldOf = (lines: readonly Line[], head: string, text: string): Field | undefined => {
  const fields = lines.flatMap((line) => fieldsOf(line));
  const known = fields
    .filter(({ kind }) => kind === 'DEFINITION')
    .toSorted((a, b) => rankOf(a.label) - rankOf(b.label));
  if (known[0] !== undefined) return known[0];
  if (fields.length < 2 || fields[0]?.at !== lines[0]?.start) return undefined;
  const isSaid = (field: Field): boolean =>
    field.kind === 'UNKNOWN' && defines(text.slice(field.start, field.end), head);
  return fields.find(isSaid);
};

/** A field that says something else, like the report's own sentence. */
const isOther = (line: Line): boolean => {
  const kind = fieldsOf(line)[0]?.kind;
  return kind === 'OTHER' || kind === 'TERM';
};

const defines = (words: string, head: string): boolean =>
  hasOpener(words) || termsOf(head).some((term) => words.trim().startsWith(term));

const fieldLine = (text: string, { start, end }: Field): Line => {
  const span = trimmed(text, { start, end });
  return { ...span, text: text.slice(span.start, span.end) };
};

/** The lines below a field, up to the next label. */
const linesBelow = (lines: readonly Line[], field: Field): readonly Line[] => {
  const below = lines.filter(({ start }) => start > field.at);
  const next = below.findIndex((line) => fieldsOf(line).length > 0);
  return next === -1 ? below : below.slice(0, next);
};

/** The line that ends a definition which the first of these lines begins. */
const lastLine = (rows: readonly Line[], habit: Habit, isField: boolean): Line => {
  let said = rows[0]?.text ?? '';
  let last = 0;
  for (const [index, line] of rows.entries()) {
    if (index === 0) continue;
    if (isFurniture(line) || !carriesOn(said, line, habit)) break;
    if (isField && isClosed(said) && !isClosed(line.text)) break;
    said = `${said.slice(-400)}${line.text}`;
    last = index;
  }
  return rows[last] ?? { start: 0, end: 0, text: '' };
};

const carriesOn = (said: string, { text }: Line, habit: Habit): boolean => {
  if (GLUE.test(text) || LOOSE_END.test(said) || isUnbalanced(said)) return true;
  if (isClosed(said)) return isClosed(text);
  return habit === 'STOP' || isClosed(text);
};

/** Without a footer that the page glued to the last sentence. */
const cut = (text: string, span: Span): Span | undefined => {
  const words = text.slice(span.start, span.end);
  const kept = trimmed(text, { start: span.start, end: span.start + gluedFooterAt(words) });
  return kept.end > kept.start ? kept : undefined;
};
