import type { Level, TermStatus } from '../../domain/kinds.ts';
import type { Draft, Entry } from './entity-registry.ts';
import type { CuratedGlossaryEntry, CuratedTerm } from './format.ts';
import { slugOf } from './ids.ts';
import type { Names } from './labels.ts';
import type { Origin } from './origin.ts';
import { type LoadContext } from './load-context.ts';

/** Who issued a term: what its id and the ids of its parts start with. */
export type Issuer = { readonly id: string; readonly scope: string; readonly level: Level | null };

/** A term that the files describe at its head, with its declared entry. */
export type Head = {
  readonly said: CuratedGlossaryEntry | CuratedTerm;
  readonly entry: Entry;
  readonly issuer: Issuer | undefined;
};

/** Declares the terms of the glossary and those used without an entry; their parts come later. */
export const declareTerms = (ctx: LoadContext): readonly Head[] => [
  ...ctx.folder.glossary.map((entry) => declareHead(ctx, entry, 'DEFINED')),
  ...ctx.folder.terms.map((term) =>
    declareHead(ctx, term, term.explained === undefined ? 'USED_UNDEFINED' : 'EXPLAINED_IN_TEXT'),
  ),
];

const declareHead = (
  ctx: LoadContext,
  said: CuratedGlossaryEntry | CuratedTerm,
  status: TermStatus,
): Head => {
  const issuer = issuerOf(ctx, said);
  const code = said.code ?? null;
  const also = code === null ? said.also : [...said.also, { text: code }];
  const names = { label: said.term, also, context: said.context, note: said.note };
  return { said, issuer, entry: declareTerm(ctx, names, { issuer, code, status }, said) };
};

export type TermFacts = {
  readonly issuer: Issuer | undefined;
  readonly code: string | null;
  readonly status: TermStatus;
};

/**
 * A term is its folded label and its issuer. Where the text names no issuer, a code belongs to the place of the report, and any other name
 * is one term wherever it is used.
 */
export const declareTerm = (
  ctx: LoadContext,
  names: Names,
  { issuer, code, status }: TermFacts,
  origin: Origin,
): Entry => {
  const scope = issuer?.scope ?? (code === null ? undefined : ctx.home.slug);
  const label = code ?? names.label;
  const draft: Draft = {
    kind: 'TERM',
    id: ctx.ids.entity('TERM', ...(scope === undefined ? [label] : [scope, label])),
    code,
    level: issuer?.level ?? null,
    issuer: issuer?.id ?? null,
    status,
  };
  return ctx.registry.declare(draft, names, origin);
};

/** The issuer that an entry names; its short name (區委) goes into ids. */
const issuerOf = (
  ctx: LoadContext,
  { issuer, $at }: { issuer?: string | undefined; $at: string },
): Issuer | undefined => {
  if (issuer === undefined) return undefined;
  const draft = ctx.registry.find(['ORGANIZATION'], issuer, $at)?.draft;
  if (draft?.kind !== 'ORGANIZATION') return undefined;
  const home = draft.place === null ? [] : [slugOf(draft.place)];
  return { id: draft.id, scope: ctx.ids.slug(...home, issuer), level: draft.level };
};
