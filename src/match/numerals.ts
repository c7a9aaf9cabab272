import { HAN, isDigit, isWordUnit } from './characters.ts';
import type { Fold, Folded } from './fold.ts';
import { isBroken, isEdge, isJoined } from './gaps.ts';
import { AFTER, type AfterSense, BEFORE, type BeforeSense } from './numeral-words.ts';
import { isEnclosed } from './quotes.ts';

const NUMBER = /^[^\p{L}+]*\d[^\p{L}+]*$/u;
const SUM = /^(?=.*\d)[\da-z]+(?:\+[\da-z]+)+$/;

/** A key of digits and signs only (1310, 1+4+7+9+n), which in a text may as well be a number. */
export const isCode = (key: string): boolean => NUMBER.test(key) || SUM.test(key);

/**
 * What stands beside a number where no listed word does. `sign`: what makes it a part of another number or formula; `edge`: nothing, as
 * at a stop, a quotation mark or the end of a line; `other`: anything else that says nothing.
 */
type Beside = 'edge' | 'sign' | 'other';
type Before = BeforeSense | Beside;
type After = AfterSense | Beside;

/**
 * Tells the slogan 1310 from the number. Answers whether the code at the key units `from` to `to` is a slogan there: quotation marks
 * around it, a carrier noun behind it, a lead before it; never beside a unit, a sign or a word of quantity. In an enumeration
 * (1310、363、1363抓落實) what stands around the whole decides. Where nothing speaks for either, a number before Han text is a slogan if
 * Han text or nothing precedes it: a false mark costs more than a missing one. `leads` are further keys (issuers) that make a slogan of
 * what follows.
 */
export const createNumeralGuard = (fold: Fold, leads: Iterable<string> = []) => {
  const before = createGlossary<BeforeSense>(
    fold,
    BEFORE,
    [...leads].map((lead) => [lead, 'lead'] as const),
  );
  const after = createGlossary<AfterSense>(fold, AFTER);
  const senseBefore = (folded: Folded, at: number): Before =>
    isEdge(folded, at)
      ? 'edge'
      : (before.ending(wordsBefore(folded, at, before.longest)) ?? beside(folded, at - 1, -1));
  const senseAfter = (folded: Folded, at: number): After =>
    isEdge(folded, at)
      ? 'edge'
      : (after.beginning(wordsAfter(folded, at, after.longest)) ?? beside(folded, at, 1));
  return (folded: Folded, from: number, to: number): boolean => {
    if (isEnclosed(folded, from, to)) return true;
    const key = folded.key.slice(from, to);
    if (SUM.test(key)) return isSumSlogan(key, senseBefore(folded, from), senseAfter(folded, to));
    const row = [...membersBefore(folded, from), { from, to }, ...membersAfter(folded, to)];
    const whole = { from: row.at(0)?.from ?? from, to: row.at(-1)?.to ?? to };
    const senses = [senseBefore(folded, whole.from), senseAfter(folded, whole.to)] as const;
    if (isNumber(...senses)) return false;
    return (
      isSlogan(...senses) ||
      isAlone(folded, whole) ||
      [whole, ...row].some((run) => isEnclosed(folded, run.from, run.to))
    );
  };
};

const isNumber = (before: Before, after: After): boolean =>
  before === 'count' || before === 'sign' || after === 'unit' || after === 'sign';

/** Of what is not surely a number. */
const isSlogan = (before: Before, after: After): boolean => {
  if (after === 'carrier' || before === 'lead') return true;
  return after === 'han' && (before === 'han' || before === 'edge');
};

/** A sum is written for its parts and seldom a number; with a letter in it, never. */
const isSumSlogan = (key: string, before: Before, after: After): boolean => {
  if (before === 'sign' || after === 'sign') return false;
  return /[a-z]/.test(key) || !isNumber(before, after);
};

/** Someone asks about the slogan: the text holds nothing else. */
const isAlone = ({ key }: Folded, { from, to }: Run): boolean =>
  from === 0 && /^[?!。.]*$/.test(key.slice(to));

type Run = { readonly from: number; readonly to: number };

const JOINERS = ['以及', '、', '和', '与', '及'];

/** How far an enumeration is followed, in members on either side. */
const REACH = 16;

/** The numbers that are joined to the one at `from` from before, in order of the text. */
const membersBefore = (folded: Folded, from: number): readonly Run[] => {
  const members: Run[] = [];
  for (let to = joinedBefore(folded, from); to !== undefined && members.length < REACH;) {
    const start = startOfDigits(folded, to);
    if (start === to) break;
    members.unshift({ from: start, to });
    to = joinedBefore(folded, start);
  }
  return members;
};

const membersAfter = (folded: Folded, to: number): readonly Run[] => {
  const members: Run[] = [];
  for (let from = joinedAfter(folded, to); from !== undefined && members.length < REACH;) {
    const end = endOfDigits(folded, from);
    if (end === from) break;
    members.push({ from, to: end });
    from = joinedAfter(folded, end);
  }
  return members;
};

const joinedBefore = (folded: Folded, at: number): number | undefined => {
  const joiner = JOINERS.find((word) => folded.key.endsWith(word, at));
  return joiner === undefined || isBroken(folded, at) ? undefined : at - joiner.length;
};

const joinedAfter = (folded: Folded, at: number): number | undefined => {
  const joiner = JOINERS.find((word) => folded.key.startsWith(word, at));
  return joiner === undefined || isBroken(folded, at) ? undefined : at + joiner.length;
};

const startOfDigits = (folded: Folded, to: number): number => {
  let from = to;
  while (isDigit(folded.key.charCodeAt(from - 1)) && (from === to || isJoined(folded, from))) from--;
  return from;
};

const endOfDigits = (folded: Folded, from: number): number => {
  let to = from;
  while (isDigit(folded.key.charCodeAt(to)) && (from === to || isJoined(folded, to))) to++;
  return to;
};

/** The key units before `at` that belong to the same run of text, at most `most`. */
const wordsBefore = (folded: Folded, at: number, most: number): string => {
  let from = at;
  while (at - from < most && !isEdge(folded, from)) from--;
  return folded.key.slice(from, at);
};

const wordsAfter = (folded: Folded, at: number, most: number): string => {
  let to = at;
  while (to - at < most && !isEdge(folded, to)) to++;
  return folded.key.slice(at, to);
};

const STOPS = new Set('。,;!?、');
const SIGNS = new Set('/\\+*×÷=<>≤≥≠±~%‰°$¥€£₩#@_&^|§');

/** Reads the key unit at `index`; what lies beyond it, in the direction `step`, decides whether a point or comma belongs to a number. */
const beside = (folded: Folded, index: number, step: 1 | -1): 'han' | Beside => {
  const near = characterAt(folded.key, index);
  const far = folded.key.charCodeAt(index + step);
  if (HAN.test(near)) return 'han';
  if (isWordUnit(near.charCodeAt(0)) || SIGNS.has(near)) return 'sign';
  if (near === '-') return far === HYPHEN ? 'edge' : 'sign';
  if (near === ':') return isDigit(far) ? 'sign' : 'other';
  if (near === '.' && step < 0) return isListMark(folded, index) ? 'edge' : 'sign';
  if (near === '.') return isWordUnit(far) ? 'sign' : 'other';
  if (near === ',') return isDigit(far) && isHalfWidth(folded, index) ? 'sign' : 'edge';
  return STOPS.has(near) ? 'edge' : 'other';
};

const HYPHEN = 45;

/** The whole character that the unit at `index` belongs to. */
const characterAt = (key: string, index: number): string => {
  const pair = key.slice(index - 1, index + 1);
  return pair.codePointAt(0) === pair.charCodeAt(0)
    ? String.fromCodePoint(key.codePointAt(index) ?? 0)
    : pair;
};

/** Only a half-width comma can stand within a number. */
export const isHalfWidth = ({ text, starts }: Folded, index: number): boolean => {
  const unit = text.charCodeAt(starts[index] ?? 0);
  return unit < 128;
};

/** The point at `index` ends a list number at the beginning of a line: 8.1363工作要求. */
export const isListMark = (folded: Folded, index: number): boolean => {
  const from = startOfDigits(folded, index);
  const digits = index - from;
  return digits > 0 && digits < 3 && (from === 0 || isBroken(folded, from));
};

type Glossary<Sense> = {
  readonly longest: number;
  /** The sense of the longest word that ends, or begins, the given text. */
  readonly ending: (text: string) => Sense | undefined;
  readonly beginning: (text: string) => Sense | undefined;
};

const createGlossary = <Sense extends string>(
  fold: Fold,
  words: readonly (readonly [Sense, string])[],
  more: readonly (readonly [word: string, Sense])[] = [],
): Glossary<Sense> => {
  const listed = words.flatMap(([sense, list]) =>
    list.split(/\s+/).map((word) => [fold.key(word), sense] as const),
  );
  const senses = new Map([...listed, ...more]);
  const lengths = [...new Set([...senses.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  const first = (cut: (length: number) => string): Sense | undefined =>
    lengths.map((length) => senses.get(cut(length))).find((sense) => sense !== undefined);
  return {
    longest: lengths[0] ?? 0,
    ending: (text) => first((length) => text.slice(-length)),
    beginning: (text) => first((length) => text.slice(0, length)),
  };
};
