import { isWhole } from './boundaries.ts';
import type { Run } from './enumeration.ts';
import type { Fold, Folded } from '../text/fold.ts';
import { type GuardWords, guardWords } from './guard-words.ts';
import { createIssuers, isIssuedBy, type Issuers, type NamedIssuer } from './issuers.ts';
import { atOnce, createLexicon, type Surface } from '../text/lexicon.ts';
import { createNumeralGuard } from './numerals.ts';
import { createQuotationMarks, type Span } from './quotation-marks.ts';
import { type Shape, shapeOf } from './shape.ts';
import { createShortNameGuard } from './short-names.ts';

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

/** The same where names and words are keys already, and names looked at. */
export type KeyedOptions<L> = {
  readonly fold: Fold['fold'];
  readonly guards: GuardWords;
  readonly terms: Iterable<KeyedLabel<L>>;
  readonly words: Iterable<string>;
};

export type KeyedLabel<L> = Omit<TermLabel<L>, 'issuers'> & {
  readonly key: string;
  readonly issuers: ReadonlySet<string>;
  readonly shape: Shape;
};

/** What a surface is at its place in a text; `hit` is null for a word that only contains a term. */
type SurfaceReading<L> = { readonly hit: Hit<L> | null };

const WORD: SurfaceReading<never> = { hit: null };

export type Annotate<L> = (text: string) => readonly Hit<L>[];

/** The same in steps, so that others can do their work between. */
export type AnnotateInSteps<L> = (text: string) => Generator<undefined, readonly Hit<L>[]>;

/**
 * Finds every term in a text, leftmost-longest, without overlaps and in order. The span takes in the issuer that stands before the name
 * (省委“1310”), leaves out quotation marks around the whole and is balanced in those within. A named issuer decides among terms of one
 * name, and where a code or a shared name has none of that issuer, nothing is found. Any text is accepted.
 */
export const createAnnotator = <L>({
  fold: { fold, key },
  terms,
  words,
}: AnnotatorOptions<L>): Annotate<L> & { readonly inSteps: AnnotateInSteps<L> } => {
  const keyed = terms.map((term): KeyedLabel<L> => {
    const issuers = new Set(term.issuers.map(key).filter(Boolean));
    const name = key(term.text);
    return { ...term, key: name, issuers, shape: shapeOf(name, issuers) };
  });
  const options = { fold, guards: guardWords(key), terms: keyed, words: words.map(key) };
  const inSteps = atOnce(prepareAnnotator(options));
  return Object.assign((text: string) => atOnce(inSteps(text)), { inSteps });
};

/** Makes it in steps, so that a browser can do its own work between. */
export function* prepareAnnotator<L>(options: KeyedOptions<L>): Generator<undefined, AnnotateInSteps<L>> {
  const { fold, guards, terms, words } = options;
  const matcher = createLexicon<KeyedLabel<L> | null>();
  const names = new Set<string>();
  for (const term of terms) {
    matcher.add(term.key, term);
    for (const name of term.issuers) names.add(name);
    yield;
  }
  for (const word of words) matcher.add(word, null);
  const tools: AnnotatorTools = {
    issuerBefore: createIssuers(guards, names),
    guards: { code: createNumeralGuard(guards, names), short: createShortNameGuard(guards, names) },
    ...createQuotationMarks(guards.marks),
  };
  return function* (text) {
    const folded = fold(text);
    const hits: Hit<L>[] = [];
    yield* matcher.inSteps(folded.key, (at, surface) => {
      const reading = read(tools, folded, at, surface, hits.at(-1)?.end ?? 0);
      if (reading?.hit) hits.push(reading.hit);
      return reading;
    });
    return hits;
  };
}

type AnnotatorTools = {
  readonly issuerBefore: Issuers;
  readonly guards: Readonly<Record<'code' | 'short', Guard>>;
} & Pick<ReturnType<typeof createQuotationMarks>, 'balancedSpan'>;

/** Whether the key units `from` to `to` are what they look like. */
type Guard = (folded: Folded, from: number, to: number) => boolean;

/** Undefined where the surface is not what its characters suggest, so that a shorter one may be. */
const read = <L>(
  { issuerBefore, guards, balancedSpan }: AnnotatorTools,
  folded: Folded,
  at: number,
  { key, values }: Surface<KeyedLabel<L> | null>,
  free: number,
): SurfaceReading<L> | undefined => {
  const end = at + key.length;
  if (!isWhole(folded, at, end)) return undefined;
  const candidates = values.filter((value) => value !== null);
  if (candidates.length === 0) return WORD;
  const [lead, kind] = candidates.map(({ shape }) => shape).reduce((a, b) => (b[0] > a[0] ? b : a));
  if (kind && !guards[kind](folded, at + lead, end)) return undefined;
  const issuer = issuerBefore(folded, at + lead);
  const { own, isNamed } = choose(candidates, issuer, kind === 'code' || lead > 0);
  const from = isNamed ? Math.min(at, issuer?.from ?? at) : at;
  const run = { from: at, to: end };
  const span = balancedSpan(folded, { from, to: end }, free) ?? balancedSpan(folded, run, free);
  return span && own.length > 0 ? { hit: hitOf(folded, span, run, own) } : undefined;
};

/** `isNamed`: the text names the issuer of `own`. */
type Choice<L> = { readonly own: readonly KeyedLabel<L>[]; readonly isNamed: boolean };

/**
 * The candidates that the named issuer leaves. None of its own: a name that belongs to no issuer stays, and so does the only term of a
 * name that says enough by itself. A code, a name that holds its issuer or one that several share is then another issuer's, not recorded.
 */
const choose = <L>(
  candidates: readonly KeyedLabel<L>[],
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
  { from, to }: Run,
  own: readonly KeyedLabel<L>[],
): Hit<L> => {
  const text = folded.text.slice(start, end);
  const surface = folded.text.slice(folded.starts[from], folded.ends[to - 1]);
  const found = [...Map.groupBy(own, ({ term }) => term).values()].flatMap(
    (labels) => labels.find((one) => one.text === text || one.text === surface) ?? labels.slice(0, 1),
  );
  return { start, end, text, found: found.map(({ term, label }) => ({ term, label })) };
};
