import { uniqueBy } from '../../domain/collections.ts';
import type { EntityKind } from '../../domain/kinds.ts';
import type { EntityLabel, Label, MentionRecord } from '../../domain/records.ts';
import { createAnnotator } from '../../match/annotator.ts';
import type { Fold, Folded } from '../../text/fold.ts';
import { createLexicon } from '../../text/lexicon.ts';
import { sectionAt } from '../../domain/sections.ts';
import type { Entry } from './entity-registry.ts';
import type { LoadContext } from './load-context.ts';

export type MentionTools = { readonly fold: Fold; readonly words: readonly string[] };

/** A form found at a span, of whatever may have it. */
type Found = { readonly entry: Entry; readonly label: Label; readonly start: number; readonly end: number };

/** Kinds whose names stand in the text as they are; actions are mentioned by their clause, terms have rules of their own. */
const NAMED: readonly EntityKind[] = ['GOAL', 'PROJECT', 'PLACE', 'ORGANIZATION'];

/** Where the report names its entities, in document order; what a form names is left out where it may be several. */
export const mentionsIn = (ctx: LoadContext, { fold, words }: MentionTools): readonly MentionRecord[] => {
  const folded = fold.fold(ctx.folder.text);
  const found = [
    ...termsIn(ctx, { fold, words }),
    ...NAMED.flatMap((kind) => namesIn(ctx, kind, folded)),
    ...ctx.registry.entries().flatMap((entry) => [...localsOf(entry), ...quotedUses(ctx, entry)]),
  ];
  return uniqueBy(found, ({ entry, start, end }) => `${start}-${end} ${entry.draft.id}`)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map((one) => toRecord(ctx, one));
};

const toRecord = (ctx: LoadContext, { entry, label, start, end }: Found): MentionRecord => {
  const quote = ctx.folder.text.slice(start, end);
  const { text, script, role, note } = label;
  return {
    entity: entry.draft.id,
    label: { text, script, role, note },
    evidence: { report: ctx.report, start, end, quote },
    inGlossary: isInGlossary(ctx, start),
  };
};

/** The part of the report that holds the numbered entries. */
const isInGlossary = ({ sections, glossary }: LoadContext, offset: number): boolean =>
  glossary !== undefined && sectionAt(sections, offset)?.path[0] === glossary;

/** Terms by the rules of annotation. One name of several terms is that of the term in whose definition it stands. */
const termsIn = (
  { registry, folder, facts }: LoadContext,
  { fold, words }: MentionTools,
): readonly Found[] => {
  const terms = registry.entries().filter(({ draft }) => draft.kind === 'TERM');
  const annotate = createAnnotator<EntityLabel>({
    fold,
    words,
    terms: terms.flatMap(({ labels, draft }) =>
      labels.filter(isMarkable).map((label) => ({
        term: draft.id,
        label,
        text: label.text,
        issuers: draft.kind === 'TERM' && draft.issuer !== null ? namesOf(registry.byId(draft.issuer)) : [],
      })),
    ),
  });
  return annotate(folder.text).flatMap(({ start, end, found }) => {
    const around = facts.definitions.find(
      ({ evidence }) => evidence.start <= start && end <= evidence.end,
    )?.term;
    const meant =
      found.length === 1
        ? found
        : found.filter(({ term }) => around !== undefined && registry.isBeneath(term, around));
    const [only] = meant;
    const entry = only === undefined ? undefined : registry.byId(only.term);
    return only === undefined || meant.length > 1 || entry === undefined
      ? []
      : [{ entry, label: only.label, start, end }];
  });
};

const isMarkable = ({ role }: Label): boolean => role === 'PREFERRED' || role === 'ALTERNATIVE';

const namesOf = (entry: Entry | undefined): readonly string[] =>
  (entry?.labels ?? []).filter(isMarkable).map(({ text }) => text);

/** Names of one kind, the longest at each place. */
const namesIn = ({ registry }: LoadContext, kind: EntityKind, folded: Folded): readonly Found[] => {
  const entries = registry.entries().filter(({ draft }) => draft.kind === kind);
  const matcher = createLexicon(
    entries.flatMap((entry) =>
      entry.labels.filter(isMarkable).map((label) => [label.key, { entry, label }] as const),
    ),
  );
  return matcher
    .scan(folded.key, (at, { key, values }) => {
      const named = uniqueBy(values, ({ entry }) => entry.draft.id);
      const [only] = named;
      if (only === undefined || named.length > 1) return { found: [] };
      return {
        found: [{ ...only, start: folded.starts[at] ?? 0, end: folded.ends[at + key.length - 1] ?? 0 }],
      };
    })
    .flatMap(({ found }) => found);
};

/** Forms that hold at one place only. */
const localsOf = (entry: Entry): readonly Found[] =>
  entry.locals.map(({ text, evidence }) => {
    const start = evidence.start + evidence.quote.indexOf(text);
    const label: Label = { text, script: 'HANT', role: 'LOCAL', note: null };
    return { entry, label, start, end: start + text.length };
  });

/** An action is mentioned by its clause, and an everyday word by the use that an editor quoted. */
const quotedUses = ({ folder }: LoadContext, entry: Entry): readonly Found[] => {
  const [label] = entry.labels;
  if (label === undefined || entry.use === undefined) return [];
  if (entry.draft.kind === 'ACTION') return [{ entry, label, start: entry.use.start, end: entry.use.end }];
  const name = entry.labels.find(({ role, text }) => role === 'CONTEXT' && entry.use?.quote.includes(text));
  if (name === undefined) return [];
  const start = folder.text.indexOf(name.text, entry.use.start);
  return [{ entry, label: name, start, end: start + name.text.length }];
};
