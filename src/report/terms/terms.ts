import { uniqueBy } from '../../domain/collections.ts';
import type { Span } from '../../domain/records.ts';
import type { DraftTerm, Words } from '../types.ts';
import { thingsInBody } from './body.ts';
import { definedBy } from './defined.ts';
import { keyOf, type Source } from '../source.ts';
import { merged } from './merge.ts';
import type { NamedThing } from './named.ts';
import { namedInDefinitions } from './parts.ts';
import type { TermSources } from './sources.ts';
import { usesOf } from './uses.ts';

/**
 * Every set formulation that a report uses, in the order of first use: those that its glossary defines, the parts that definitions name, and
 * those that the running text explains or only uses. `evidence` holds every use, quotation marks and script aside.
 */
export const termsIn = (
  source: Source,
  { sections, glossary, end, stop, ...knowledge }: TermSources,
): readonly DraftTerm[] => {
  const { text, plain } = source;
  const body = { start: Math.min(sections[1]?.start ?? 0, end), end };
  const stopped = new Set([...stop].map((word) => keyOf(word)));
  const things = merged([
    ...definedBy(glossary),
    ...namedInDefinitions(text, glossary),
    ...thingsInBody(source, body, knowledge).filter((thing) => !isStopped(thing, stopped)),
  ]);
  const uses = usesOf(things, plain);
  const terms = things.map((thing, index) => termOf(text, thing, uses[index] ?? []));
  return withOwnIds(terms.filter(({ evidence }) => evidence.length > 0).toSorted(byFirstUse));
};

/** By its name, or by what stands between its quotation marks: “大家”才能…. */
const isStopped = ({ name, labels }: NamedThing, stopped: ReadonlySet<string>): boolean =>
  [name, ...labels].some((form) => stopped.has(keyOf(form)));

const wordsAt = (text: string, { start, end }: Span): Words => ({
  start,
  end,
  quote: text.slice(start, end),
});

const termOf = (text: string, thing: NamedThing, uses: readonly Span[]): DraftTerm => ({
  id: `term/${thing.name}`,
  name: thing.name,
  labels: uniqueBy([thing.name, ...thing.labels], (label) => label),
  code: thing.code,
  status: thing.status,
  confidence: thing.confidence,
  why: thing.why,
  issuer: thing.issuer,
  explained:
    thing.status === 'EXPLAINED_IN_TEXT' && thing.explained !== undefined
      ? wordsAt(text, thing.explained)
      : null,
  evidence: uses.map((use) => wordsAt(text, use)),
});

const byFirstUse = (a: DraftTerm, b: DraftTerm): number =>
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);

/** The 三大戰略 of the district has its issuer in its id, where that of the city came first; and a number, should even this be taken. */
const withOwnIds = (terms: readonly DraftTerm[]): readonly DraftTerm[] => {
  const taken = new Set<string>();
  return terms.map((term) => {
    const id = freeId([term.id, `term/${term.issuer ?? ''}/${term.name}`], taken);
    taken.add(id);
    return { ...term, id };
  });
};

const freeId = (ids: readonly string[], taken: ReadonlySet<string>, number = 2): string => {
  const free = ids.find((id) => !taken.has(id));
  return free ?? freeId([`${ids[0] ?? ''}/${number}`], taken, number + 1);
};
