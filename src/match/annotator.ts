import { isWhole } from './boundaries.ts';
import type { Fold, Folded } from './fold.ts';
import { GUARD_WORDS, type GuardWords } from './guard-words.ts';
import { createIssuers, isIssuedBy, type Issuers, type NamedIssuer } from './issuers.ts';
import { createMatcher, type Surface } from './matcher.ts';
import { createNumeralGuard, isCode } from './numerals.ts';
import { createShortNameGuard, isShortName } from './short-names.ts';
import { balancedSpan, type Span } from './quotation-marks.ts';

/** One label of a term, as a text may hold it. */
export type TermLabel<L> = {
  readonly term: string;
  readonly label: L;
  readonly text: string;
  /** The names of the term's issuer, short and long: 省委, 广东省委. */
  readonly issuers: readonly string[];
};

/** Terms found at one place: `text` is exactly `start` to `end` (UTF-16) of the text as sent. Several terms: the text does not say which. */
export type Hit<L> = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly found: readonly { readonly term: string; readonly label: L }[];
};

export type AnnotatorOptions<L> = {
  readonly fold: Fold;
  readonly terms: readonly TermLabel<L>[];
  /** Longer words that merely contain a term: 兩高速公路. */
  readonly words: readonly string[];
};

type Candidate<L> = {
  readonly term: string;
  readonly label: L;
  readonly text: string;
  readonly issuers: ReadonlySet<string>;
  /** How many key units of the surface are the issuer's name. */
  readonly lead: number;
  /** The rest of the surface is digits and signs only. */
  readonly isBare: boolean;
  /** The rest of the surface is a number with one or two characters. */
  readonly isShort: boolean;
};

/** What a surface is at its place in a text; `hit` is null for a word that only contains a term. */
type Reading<L> = { readonly hit: Hit<L> | null };

const WORD: Reading<never> = { hit: null };

/**
 * Finds every term in a text, leftmost-longest, without overlaps and in order. The span takes in the issuer that stands before the name
 * (省委“1310”), leaves out quotation marks around the whole and is balanced in those within. A named issuer decides among terms of one
 * name, and where a code or a shared name has none of that issuer, nothing is found. Any text is accepted.
 */
export const createAnnotator = <L>(options: AnnotatorOptions<L>): ((text: string) => readonly Hit<L>[]) =>
  createAnnotatorWith(GUARD_WORDS, options);

/** The same for one who brings the words of the guards along, as the widget does. */
export const createAnnotatorWith = <L>(
  guards: GuardWords,
  { fold, terms, words }: AnnotatorOptions<L>,
): ((text: string) => readonly Hit<L>[]) => {
  const candidates = terms.map((term) => candidateOf(fold, term));
  const names = new Set(candidates.flatMap(([, { issuers }]) => [...issuers]));
  const matcher = createMatcher<Candidate<L> | null>([
    ...candidates,
    ...words.map((word) => [fold.key(word), null] as const),
  ]);
  const tools: Tools = {
    issuers: createIssuers(fold, guards, names),
    isSlogan: createNumeralGuard(fold, guards, names),
    isName: createShortNameGuard(fold, guards, names),
  };
  return (text) => {
    const folded = fold.fold(text);
    let free = 0;
    const readings = matcher.scan(folded.key, (at, surface) => {
      const reading = read(tools, folded, at, surface, free);
      free = reading?.hit?.end ?? free;
      return reading;
    });
    return readings.flatMap(({ hit }) => hit ?? []);
  };
};

const candidateOf = <L>(
  fold: Fold,
  { term, label, text, issuers }: TermLabel<L>,
): readonly [string, Candidate<L>] => {
  const key = fold.key(text);
  const names = new Set(issuers.map(fold.key).filter((name) => name !== ''));
  const leads = [...names].filter((name) => key.startsWith(name) && key !== name).map(({ length }) => length);
  const lead = Math.max(0, ...leads);
  const name = key.slice(lead);
  return [key, { term, label, text, issuers: names, lead, isBare: isCode(name), isShort: isShortName(name) }];
};

type Tools = {
  readonly issuers: Issuers;
  readonly isSlogan: Guard;
  readonly isName: Guard;
};

/** Whether the key units `from` to `to` are what they look like. */
type Guard = (folded: Folded, from: number, to: number) => boolean;

/** Undefined where the surface is not what its characters suggest, so that a shorter one may be. */
const read = <L>(
  { issuers, isSlogan, isName }: Tools,
  folded: Folded,
  at: number,
  { key, values }: Surface<Candidate<L> | null>,
  free: number,
): Reading<L> | undefined => {
  const end = at + key.length;
  if (!isWhole(folded, at, end)) return undefined;
  const candidates = values.filter((value) => value !== null);
  if (candidates.length === 0) return WORD;
  const { lead, isBare, isShort } = candidates.reduce((a, b) => (b.lead > a.lead ? b : a));
  if (isBare && !isSlogan(folded, at + lead, end)) return undefined;
  if (isShort && !isName(folded, at + lead, end)) return undefined;
  const issuer = issuers.before(folded, at + lead);
  const { own, isNamed } = choose(candidates, issuer, isBare || lead > 0);
  const from = isNamed ? Math.min(at, issuer?.from ?? at) : at;
  const span = balancedSpan(folded, from, end, free) ?? balancedSpan(folded, at, end, free);
  return span && own.length > 0 ? { hit: hitOf(folded, span, [at, end], own) } : undefined;
};

/** `isNamed`: the text names the issuer of `own`. */
type Choice<L> = { readonly own: readonly Candidate<L>[]; readonly isNamed: boolean };

/**
 * The candidates that the named issuer leaves. None of its own: a name that belongs to no issuer stays, and so does the only term of a
 * name that says enough by itself. A code, a name that holds its issuer or one that several share is then another issuer's, not recorded.
 */
const choose = <L>(
  candidates: readonly Candidate<L>[],
  issuer: NamedIssuer | undefined,
  needsIssuer: boolean,
): Choice<L> => {
  if (issuer === undefined) return { own: candidates, isNamed: false };
  const own = candidates.filter(({ issuers }) => isIssuedBy(issuers, issuer));
  if (own.length > 0) return { own, isNamed: true };
  const common = candidates.filter(({ issuers }) => issuers.size === 0);
  if (common.length > 0) return { own: common, isNamed: false };
  const isShared = new Set(candidates.map(({ term }) => term)).size > 1;
  return { own: needsIssuer || isShared ? [] : candidates, isNamed: false };
};

const hitOf = <L>(
  folded: Folded,
  { start, end }: Span,
  [at, to]: readonly [number, number],
  own: readonly Candidate<L>[],
): Hit<L> => {
  const text = folded.text.slice(start, end);
  const surface = folded.text.slice(folded.starts[at], folded.ends[to - 1]);
  const isExact = (candidate: Candidate<L>): boolean => candidate.text === text || candidate.text === surface;
  const best = new Map<string, Candidate<L>>();
  for (const candidate of own) {
    const known = best.get(candidate.term);
    if (!known || (isExact(candidate) && !isExact(known))) best.set(candidate.term, candidate);
  }
  return { start, end, text, found: Array.from(best.values(), ({ term, label }) => ({ term, label })) };
};
