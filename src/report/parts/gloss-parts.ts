import type { Span } from '../../domain/records.ts';
import { numberOf, NUMERALS } from '../../text/numerals.ts';
import type { DraftItem, DraftPart } from '../types.ts';
import { countedIn, withMarks, type Counted } from './counted.ts';
import type { Gloss } from './glosses.ts';
import { itemAt, itemsFrom, leavesOf, means, withoutLead, withoutVerb } from './items.ts';
import { divide, dividedInto, divisionsOf } from './lists.ts';
import { withoutKind } from './trim.ts';
import { LIST_OPENER } from './words.ts';

/**
 * The part that a gloss tells of: its count is what the token claims, its items what the words name. It ends with these; what the gloss says
 * beyond (…,擦亮人居環境底色) is what the part is for.
 */
export const glossPart = (text: string, gloss: Gloss): DraftPart => {
  const words = { start: gloss.from, end: gloss.end };
  const count = countOf(gloss.heading ?? gloss.token);
  const counted = count === null ? undefined : headingIn(text, words, count);
  const items = count === null ? [unnamedItem(text, gloss)] : itemsOf(text, words, count, counted);
  return {
    token: gloss.token,
    ordinal: gloss.ordinal,
    heading: gloss.heading ?? counted?.words ?? null,
    count,
    group: counted?.isQuoted === true ? counted.words : null,
    items,
    complete: count === null || leavesOf(items) === count,
    start: gloss.start,
    end: Math.max(counted === undefined ? 0 : withMarks(counted).end, items.at(-1)?.end ?? gloss.end),
  };
};

const LEADING_NUMBER = new RegExp(`^(?:\\d{1,2}$|[${NUMERALS}]+(?=.))`, 'u');

/** What a token claims: “10” ten, 三線 three; N, 民声 and the 一 of 一键办 nothing. */
const countOf = (token: string): number | null => {
  const number = LEADING_NUMBER.exec(token)?.[0];
  return number === undefined ? null : (numberOf(number) ?? null);
};

/** The phrase that repeats the number: one in quotation marks before a plain one. */
const headingIn = (text: string, words: Span, count: number): Counted | undefined => {
  const all = countedIn(text, words).filter((phrase) => phrase.count === count);
  return all.find(({ isQuoted }) => isQuoted) ?? all[0];
};

/** Of “N” the thing meant, without its verb; of a name (“民声”是指群众诉求) all that is said. */
const unnamedItem = (text: string, { token, from, end }: Gloss): DraftItem =>
  itemAt(text, /^[A-Z]$/u.test(token) ? means(text, { start: from, end }) : { start: from, end });

const itemsOf = (
  text: string,
  words: Span,
  count: number,
  heading: Counted | undefined,
): readonly DraftItem[] => {
  if (count === 1) return [single(text, words, heading)];
  if (heading === undefined) return listed(text, words, count, false);
  const before = { start: words.start, end: withMarks(heading).start };
  const after = behind(text, words, heading) ?? beyondName(text, words, count, heading);
  return after === undefined ? listed(text, before, count, true) : listed(text, after, count, false);
};

/** The one thing: what follows 即, or else what the phrase itself names, or all that is said. */
const single = (text: string, words: Span, heading: Counted | undefined): DraftItem => {
  if (heading === undefined) return itemAt(text, words);
  return itemAt(text, behind(text, words, heading) ?? beyondName(text, words, 1, heading) ?? heading.noun);
};

/** What stands behind a phrase and its 即 or 包括. */
const behind = (text: string, words: Span, heading: Counted): Span | undefined => {
  const { end } = withMarks(heading);
  const opener = LIST_OPENER.exec(text.slice(end, words.end))?.[0];
  return opener === undefined ? undefined : { start: end + opener.length, end: words.end };
};

/** “2”即“两大支撑”，绿色工业、生态旅游: behind a phrase that is all of the first clause, what has the number that it counts. */
const beyondName = (text: string, words: Span, count: number, heading: Counted): Span | undefined => {
  const { start, end } = withMarks(heading);
  if (start !== words.start || !text.slice(end, words.end).startsWith(',')) return undefined;
  const rest = { start: end + 1, end: words.end };
  const isTold = count === 1 ? heading.isQuoted : dividedInto(text, rest, count) !== undefined;
  return isTold ? rest : undefined;
};

const OPEN_END = /(?:等(?:共)?|共|这|的)$/u;

/** The items of a list: in the number claimed where a division gives it, or those that 、 divides. Before a phrase only the last clause counts. */
const listed = (text: string, span: Span, count: number, isBefore: boolean): readonly DraftItem[] => {
  const words = text.slice(span.start, span.end).replace(OPEN_END, '');
  const list = isBefore ? lastClause(text, { start: span.start, end: span.start + words.length }) : span;
  const exact = dividedInto(text, list, count) ?? firstClauseInto(text, list, count);
  const pieces = exact ?? divisionsOf(text, list).find((division) => division.length > 1) ?? [];
  return itemsFrom(text, refined(text, pieces));
};

/** Long items of a list by semicolons are sentences: the means is the item. */
const refined = (text: string, pieces: readonly Span[]): readonly Span[] => {
  const isLong = pieces.length > 1 && pieces.every(({ start, end }) => /,/u.test(text.slice(start, end)));
  if (isLong) return pieces.map((piece) => means(text, piece));
  const counted = pieces.map((piece) => withoutTail(text, piece));
  const last = counted.at(-1);
  const isKindly = last !== undefined && counted.length > 1;
  return withoutVerb(text, isKindly ? [...counted.slice(0, -1), withoutKind(text, last)] : counted);
};

/** 南水北调西线6个工程: the last item of a list without the count of them all. */
const withoutTail = (text: string, piece: Span): Span => {
  const tail = countedIn(text, piece).find(
    ({ end, isQuoted, start }) => !isQuoted && end === piece.end && start > piece.start + 1,
  );
  return tail === undefined ? piece : { start: piece.start, end: tail.start };
};

const CLAUSES = /[,。]/u;

const lastClause = (text: string, span: Span): Span =>
  withoutLead(text, divide(text, span, CLAUSES).at(-1) ?? span);

const firstClauseInto = (text: string, list: Span, count: number): readonly Span[] | undefined => {
  const [first, ...rest] = divide(text, list, CLAUSES);
  return first === undefined || rest.length === 0 ? undefined : dividedInto(text, first, count);
};
