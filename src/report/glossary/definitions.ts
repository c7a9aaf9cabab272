import type { Span } from '../../domain/records.ts';
import { gluedFooterAt, isFurniture, isPageNumber } from '../structure/furniture.ts';
import { linesIn, trimmed, type Line } from '../../text/lines.ts';
import { isUnbalanced } from '../../text/quotes.ts';
import { fieldsOf, rankOf, type Field } from './fields.ts';
import { hasOpener } from './heads.ts';
import { termsOf } from './terms.ts';

const STOPS = /[。!?;…][”)】]*$/u;
const GLUE = /^[,。;:、!?.”)》…]/u;
const LOOSE_END = /[,、:(“《]$/u;

/** Whether words end as a sentence does. */
export const isClosed = (words: string): boolean => STOPS.test(words.trimEnd());

/**
 * How a text breaks its lines and ends its definitions: `isStopped` when most definitions end with a full stop; `width` is how many units its
 * lines hold where it breaks them in mid-sentence, as text out of a PDF does, null where a line is a paragraph; `isOneParagraph` where a
 * definition has no second paragraph.
 */
export type Habit = {
  readonly isStopped: boolean;
  readonly width: number | null;
  readonly isOneParagraph: boolean;
};

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
  let last = rows[0] ?? { start: 0, end: 0, text: '' };
  for (const line of rows.slice(1).filter((row) => !isPageNumber(row))) {
    if (isFurniture(line) || !carriesOn(said, last, line, habit)) break;
    if (isField && isClosed(said) && !isClosed(line.text)) break;
    said = `${said.slice(-REMEMBERED)}${line.text}`;
    last = line;
  }
  return last;
};

/** How much of what was said is looked at for open quotation marks. */
const REMEMBERED = 400;

const carriesOn = (said: string, last: Line, { text }: Line, habit: Habit): boolean => {
  const { isStopped, width, isOneParagraph } = habit;
  if (GLUE.test(text) || LOOSE_END.test(said) || isUnbalanced(said)) return true;
  const isFull = (words: string): boolean => width !== null && words.length >= width;
  if (isFull(last.text)) return true;
  if (isOneParagraph && isClosed(said)) return false;
  return isClosed(text) || isFull(text) || (isStopped && !isClosed(said));
};

/** Without a footer that the page glued to the last sentence. */
const cut = (text: string, span: Span): Span | undefined => {
  const words = text.slice(span.start, span.end);
  const kept = trimmed(text, { start: span.start, end: span.start + gluedFooterAt(words) });
  return kept.end > kept.start ? kept : undefined;
};
