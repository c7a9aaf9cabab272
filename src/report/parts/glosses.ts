import type { Span } from '../../domain/records.ts';
import { termsOf } from '../glossary/terms.ts';
import { enclosed, unquoted, withoutQuotes } from '../../text/quotes.ts';
import { NUMERALS, numberOf } from '../../text/numerals.ts';
import { CLASSIFIERS, leadLength } from './words.ts';

/** A definition within a definition: “1”指…. The span is all of it, `from` is where its words begin. */
export type Gloss = Span & {
  readonly token: string;
  readonly ordinal: number | null;
  readonly heading: string | null;
  readonly from: number;
};

type Mark = Omit<Gloss, 'end'>;

const OPENERS =
  '是指|指的是|则指|分别指|主要指|系指|代表|代表着|象征|意味着|寓意|意为|即指|即是|就是|指|即|为|是|包括|包含|--|:';
const ORDINAL = '(?:第\\s*([一二三四五六七八九十])\\s*个)?';
const QUOTED = new RegExp(`${ORDINAL}“([^“”]{1,16})”\\s*(?:${OPENERS})`, 'gu');
const PLAIN_CODE = new RegExp(`${ORDINAL}(?<![\\d.A-Za-z])(\\d{1,2}|[A-Z])(?:是指|指|即|为|是)`, 'gu');
const PHRASE = new RegExp(`([${NUMERALS}]{1,3}(?:${CLASSIFIERS})?[^,。;:“”\\s]{1,10}):`, 'gu');

/** A gloss begins a clause. */
const CLAUSE_START = /(?:^|[。;,、:!]|其中的?|这里的?|[和与及而])\s*$/u;

/** The glosses of a definition, in order; none where fewer than the name or one another call for. */
export const glossesOf = (definition: string, term: string): readonly Gloss[] => {
  const found = [
    () => termMarks(definition, term),
    () => quotedMarks(definition, term),
    () => codeMarks(definition, term),
    () => phraseMarks(definition, term),
  ];
  for (const marksOf of found) {
    const marks = marksOf();
    if (marks.length > 0) return withOrdinals(closed(definition, marks));
  }
  return [];
};

/** “1”指…: named in the term, or several of the same form side by side (“头雁”…, “归雁”…). */
const quotedMarks = (definition: string, term: string): readonly Mark[] => {
  const marks = marksIn(definition, QUOTED);
  const name = withoutQuotes(term);
  const named = marks.filter(
    ({ token }) => name.includes(withoutQuotes(token)) || /^(?:\d{1,2}|[A-Z])$/u.test(token),
  );
  return named.length > 1 || (named.length === 1 && marks.length === 1 && isWhole(named[0], name))
    ? named
    : marks.length > 1
      ? marks
      : [];
};

/** A single gloss of the whole name is the definition itself. */
const isWhole = (mark: Mark | undefined, name: string): boolean =>
  mark !== undefined && withoutQuotes(mark.token) !== name;

const codeMarks = (definition: string, term: string): readonly Mark[] => {
  if (!/\d|[A-Z]/u.test(term)) return [];
  const marks = marksIn(definition, PLAIN_CODE);
  return marks.length > 1 && marks.every(({ token }) => term.includes(token)) ? marks : [];
};

const marksIn = (definition: string, pattern: RegExp): readonly Mark[] =>
  [...definition.matchAll(pattern)].flatMap(({ 0: whole, 1: ordinal, 2: token = '', index }) => {
    if (!CLAUSE_START.test(definition.slice(Math.max(0, index - 6), index))) return [];
    const count = ordinal === undefined ? undefined : numberOf(ordinal);
    return [{ start: index, token, ordinal: count ?? null, heading: null, from: index + whole.length }];
  });

/** A head of two terms whose definition says first the one and then the other: 独角兽企业是指…. “瞪羚企业”是指…. */
const termMarks = (definition: string, term: string): readonly Mark[] => {
  const terms = termsOf(term);
  if (terms.length < 2) return [];
  const marks = terms.flatMap((name) => termMark(definition, name) ?? []);
  return marks.length === terms.length ? marks.toSorted((a, b) => a.start - b.start) : [];
};

const termMark = (definition: string, name: string): Mark | undefined => {
  for (const form of [name, unquoted(name), `“${unquoted(name)}”`]) {
    const start = definition.indexOf(form);
    const opener =
      start === -1 ? null : new RegExp(`^(?:${OPENERS})`, 'u').exec(definition.slice(start + form.length));
    if (opener !== null)
      return {
        start,
        token: unquoted(name),
        ordinal: null,
        heading: null,
        from: start + form.length + opener[0].length,
      };
  }
  return undefined;
};

/** 一个定位:…;三个坚持:…: in a digit code the digit is the token and the phrase its heading. */
const phraseMarks = (definition: string, term: string): readonly Mark[] => {
  const inside = enclosed(definition);
  const phrases = [...definition.matchAll(PHRASE)].flatMap((match) => {
    const lead = inside[match.index] ? undefined : leadAt(definition, match.index);
    return lead === undefined ? [] : [{ whole: match[0], phrase: match[1] ?? '', index: match.index, lead }];
  });
  if (phrases.length < 2) return [];
  const digits = phrases.map(({ phrase }) =>
    numberOf(new RegExp(`^[${NUMERALS}]+`, 'u').exec(phrase)?.[0] ?? ''),
  );
  const isCode = withoutQuotes(term).replaceAll('+', '').includes(digits.join(''));
  return phrases.map(({ whole, phrase, index, lead }, at) => ({
    start: index - lead,
    token: isCode ? String(digits[at]) : phrase,
    ordinal: null,
    heading: isCode ? phrase : null,
    from: index + whole.length,
  }));
};

/** How many units of a sentence lead to an offset: none, or those of a verb (围绕一个目标:…;突出两大战略:…). Undefined within a sentence. */
const leadAt = (definition: string, at: number): number | undefined => {
  const before = definition.slice(Math.max(0, at - 8), at);
  const lead = /(?:^|[。;])\s*([^。;,、:]{0,6})$/u.exec(before)?.[1];
  return lead === undefined || (lead !== '' && leadLength(`${lead}一个`) !== lead.length)
    ? undefined
    : lead.length;
};

const BETWEEN = /(?:[\s;,。、]|其中的?|而|以及|和)+$/u;

/** Each gloss ends where the next begins; the last at the end of its sentence. */
const closed = (definition: string, marks: readonly Mark[]): readonly Gloss[] =>
  marks.map((mark, index) => {
    const next = marks[index + 1]?.start ?? sentenceEnd(definition, mark.from);
    const words = definition.slice(mark.from, next).replace(BETWEEN, '');
    return { ...mark, end: mark.from + words.length };
  });

const sentenceEnd = (definition: string, from: number): number => {
  const inside = enclosed(definition);
  for (let at = from; at < definition.length; at++) if (!inside[at] && definition[at] === '。') return at;
  return definition.length;
};

/** The same token twice is told apart by its place, stated or counted. */
const withOrdinals = (glosses: readonly Gloss[]): readonly Gloss[] =>
  glosses.map((gloss, index) => {
    const alike = glosses.filter(({ token }) => token === gloss.token).length;
    if (alike === 1) return { ...gloss, ordinal: null };
    const before = glosses.slice(0, index).filter(({ token }) => token === gloss.token).length;
    return { ...gloss, ordinal: gloss.ordinal ?? before + 1 };
  });
