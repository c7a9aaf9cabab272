import type { Span } from '../../domain/records.ts';
import { enclosed } from '../../text/quotes.ts';

/** Ways to divide an enumeration, the plainest first. The conjunctions count between items only where nothing plainer gives the number. */
const WAYS: readonly RegExp[] = [
  /;/u,
  /、/u,
  /、|以及|(?<=.)[和与及](?!其)|并(?=[在以])/u,
  /,/u,
  /[、,;]/u,
  /[、,;]|以及|[和与及](?!其)/u,
];
const FINAL_JOINT = /(?:、?以及|、?[和与及](?!其))/gu;

/** The pieces of a span of text, divided outside quotation marks, trimmed, without empty ones. */
export const divide = (text: string, span: Span, way: RegExp): readonly Span[] => {
  const words = text.slice(span.start, span.end);
  const inside = enclosed(words);
  const cuts = [...words.matchAll(new RegExp(way.source, 'gu'))].filter(({ index }) => !inside[index]);
  const froms = [0, ...cuts.map(({ 0: mark, index }) => index + mark.length)];
  return froms
    .map((from, index) =>
      tidy(text, { start: span.start + from, end: span.start + (cuts[index]?.index ?? words.length) }),
    )
    .filter(({ start, end }) => end > start);
};

/** Marks, and the number of an item: 1）, ①, 一是. */
const LEAD =
  /^[\s,、;。]*(?:(?:\d{1,2}[).、]|[(](?:\d{1,2}|[一二三四五六七八九十])[)]|[①-⑳]|[一二三四五六七八九十]是(?!一))\s*)?/u;

/** Without the marks and the 等 at the ends of a piece. */
const tidy = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const kept = rest.replace(/[\s,、;。!]*$/u, '').replace(/(?<=.{2})等$/u, '');
  return { start: start + lead, end: start + lead + kept.length };
};

/** Every way to divide a span that gives more than one piece; the last piece is also divided at its last conjunction. */
export const divisionsOf = (text: string, span: Span): readonly (readonly Span[])[] =>
  WAYS.flatMap((way) => {
    const pieces = divide(text, span, way);
    return pieces.length > 1 ? [pieces, ...withLastDivided(text, pieces)] : [];
  }).concat(pairsOf(text, span));

/** A、B和C: the last conjunction of the last piece divides too, while those in the middle may be part of names. */
const withLastDivided = (text: string, pieces: readonly Span[]): readonly (readonly Span[])[] => {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  return pairsOf(text, last).map((pair) => [...pieces.slice(0, -1), ...pair]);
};

/** A sentence has few conjunctions; of a hostile one only the last are tried. */
const MOST_JOINTS = 12;

/** A和B: every conjunction that may part two things. */
const pairsOf = (text: string, span: Span): readonly (readonly Span[])[] => {
  const words = text.slice(span.start, span.end);
  const inside = enclosed(words);
  return [...words.matchAll(FINAL_JOINT)]
    .filter(({ index }) => !inside[index] && index > 0)
    .slice(-MOST_JOINTS)
    .map(({ 0: joint, index }) => [
      tidy(text, { start: span.start, end: span.start + index }),
      tidy(text, { start: span.start + index + joint.length, end: span.end }),
    ])
    .filter((pair) => pair.every(({ start, end }) => end - start > 1));
};

/** Divisions by one mark, as a list that stands alone is divided; 和 may stand before the last item. */
export const plainDivisionsOf = (text: string, span: Span): readonly (readonly Span[])[] =>
  PLAIN_WAYS.flatMap((way) => {
    const pieces = divide(text, span, way);
    return pieces.length > 1 ? [pieces, ...withLastDivided(text, pieces)] : [];
  });

const PLAIN_WAYS: readonly RegExp[] = [/;/u, /、/u, /,/u];

/** The pieces of the plainest division into so many; undefined where none gives that number. */
export const dividedInto = (text: string, span: Span, count: number): readonly Span[] | undefined =>
  divisionsOf(text, span).find((pieces) => pieces.length === count);
