import type { Section, Span } from '../../domain/records.ts';
import type { DraftTerm, GlossaryEntry, Words } from '../types.ts';
import { codesIn } from './codes.ts';
import { countedIn } from './counted.ts';
import { definedBy, isCode } from './defined.ts';
import { explainedIn } from './explained.ts';
import { homesIn } from './homes.ts';
import { honoursIn } from './honours.ts';
import { keyed } from './keyed.ts';
import { knownIn } from './known.ts';
import { meetingsIn } from './meetings.ts';
import { keyOf, merged } from './merge.ts';
import { mottoesIn } from './mottoes.ts';
import type { NamedThing } from './named.ts';
import { namedInDefinitions } from './parts.ts';
import { plainOf } from './plain.ts';
import { quotedIn } from './quoted.ts';
import { titledIn } from './titled.ts';
import type { Found, Rule } from './types.ts';
import { usesOf } from './uses.ts';

/** What terms are looked for in, beside the text. `end` is where the running text ends; `stop` holds words that only look like slogans. */
export type TermSources = {
  readonly sections: readonly Section[];
  readonly glossary: readonly GlossaryEntry[];
  readonly end: number;
  readonly stop: ReadonlySet<string>;
};

const RULES: readonly Rule[] = [
  explainedIn,
  quotedIn,
  codesIn,
  countedIn,
  titledIn,
  homesIn,
  honoursIn,
  meetingsIn,
  mottoesIn,
  knownIn,
];

/** Every formulation that a report uses, in the order of first use: those that its glossary defines, their parts, and those of the running text. */
export const termsIn = (
  text: string,
  { sections, glossary, end, stop }: TermSources,
): readonly DraftTerm[] => {
  const plain = plainOf(text);
  const stopped = new Set([...stop].map((word) => keyOf(word)));
  const start = Math.min(sections[1]?.start ?? 0, end);
  const body = bodyThings(text, plain.slice(start, end), start).filter(
    ({ name }) => !stopped.has(keyOf(name)),
  );
  const things = merged([...definedBy(glossary), ...namedInDefinitions(text, glossary), ...body]);
  const uses = usesOf(things, plain, keyed(plain));
  const terms = things.map((thing, index) => termOf(text, thing, uses[index] ?? []));
  return withIds(terms.filter(({ evidence }) => evidence.length > 0).toSorted(byFirstUse), things);
};

const bodyThings = (text: string, body: string, offset: number): readonly NamedThing[] =>
  RULES.flatMap((rule) => rule(body).map((found) => thingOf(text, found, offset)));

const thingOf = (text: string, found: Found, offset: number): NamedThing => {
  const printed = ({ start, end }: Span): string => text.slice(start + offset, end + offset);
  const labels = found.forms.map(printed);
  const { status, confidence, why } = found;
  return {
    name: printed(found),
    labels,
    code: [printed(found), ...labels].find((label) => isCode(label)) ?? null,
    issuer: null,
    status,
    confidence,
    why,
    spans: [{ start: found.start + offset, end: found.end + offset }],
  };
};

const termOf = (text: string, thing: NamedThing, uses: readonly Span[]): DraftTerm => ({
  id: `term/${thing.name}`,
  name: thing.name,
  labels: [...new Set([thing.name, ...thing.labels])],
  code: thing.code,
  status: thing.status,
  confidence: thing.confidence,
  why: thing.why,
  issuer: thing.issuer,
  evidence: uses.map(({ start, end }): Words => ({ start, end, quote: text.slice(start, end) })),
});

const byFirstUse = (a: DraftTerm, b: DraftTerm): number =>
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);

const withIds = (terms: readonly DraftTerm[], _: unknown): readonly DraftTerm[] => {
  const seen = new Set<string>();
  return terms.map((term) => {
    const id = seen.has(term.id) ? `term/${term.issuer ?? ''}/${term.name}` : term.id;
    seen.add(term.id);
    return { ...term, id };
  });
};
