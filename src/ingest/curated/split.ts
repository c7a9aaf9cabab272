import type { TermStatus } from '../../domain/kinds.ts';
import type { Evidence, Provenance, Span } from '../../domain/records.ts';
import { noteFirstUse, type Entry } from './entity-registry.ts';
import { claimOf } from './claims.ts';
import { declareTerm, type Head, type Issuer } from './declare-terms.ts';
import { namedGoal } from './declare-names.ts';
import type { TermPart } from './facts.ts';
import type { CuratedItem, CuratedPart } from './format.ts';
import { noteLocalForms } from './local-forms.ts';
import type { Origin } from './origin.ts';
import { mustBeSaid, mustProve, type LoadContext } from './load-context.ts';

/** Where a term is being split: whose it is, where its quotes stand, and how its items stand as terms. */
type Setting = {
  readonly issuer: Issuer | undefined;
  readonly within: Span;
  readonly opens: string | undefined;
  readonly proof: Evidence | undefined;
  readonly status: TermStatus;
};

/**
 * Splits a term into its parts, to the last level. HAS_PART runs term → group → item and never also past the group; a part lists the items
 * that it comes to, those of a nested term (三大革命) in the place of that term.
 */
export const splitTerm = (
  ctx: LoadContext,
  { said, entry, issuer }: Head,
  where: Pick<Setting, 'within' | 'opens' | 'proof'>,
): void => {
  const { draft } = entry;
  const named = draft.kind === 'TERM' && (draft.status === 'DEFINED' || draft.status === 'EXPLAINED_IN_TEXT');
  splitParts(ctx, entry, said.parts, {
    ...where,
    issuer,
    status: named ? 'NAMED_IN_DEFINITION' : 'USED_UNDEFINED',
  });
};

const splitParts = (
  ctx: LoadContext,
  term: Entry,
  parts: readonly CuratedPart[],
  setting: Setting,
): readonly Entry[] =>
  parts.flatMap((part, index) => {
    const alike = parts.slice(0, index).filter(({ token }) => token === part.token);
    return splitPart(ctx, term, part, { order: index + 1, ordinal: alike.length + 1 }, setting);
  });

/** Where a part comes among all, and among those with its token. */
type Rank = Pick<TermPart, 'order' | 'ordinal'>;

const ONLY: Rank = { order: 1, ordinal: 1 };

const splitPart = (
  ctx: LoadContext,
  term: Entry,
  part: CuratedPart,
  rank: Rank,
  setting: Setting,
): readonly Entry[] => {
  const proof = part.quote === undefined ? setting.proof : locate(ctx, part.quote, setting, part.$at);
  const inner = { ...setting, proof };
  const group = part.group === undefined ? undefined : groupOf(ctx, term, part, part.group, inner);
  const items =
    group !== undefined && part.items === undefined
      ? itemsOfGroup(ctx, group)
      : (part.items ?? []).flatMap((item) => splitItem(ctx, group ?? term, item, inner));
  const record = { ...ctx.provenance(part), ...rank, items };
  ctx.facts.parts.push({ ...partRecord(term, part, record), group: group?.draft.id ?? null });
  if (group !== undefined && part.items !== undefined)
    ctx.facts.parts.push(
      partRecord(group, { token: group.label, count: part.count }, { ...record, ...ONLY }),
    );
  return items;
};

const partRecord = (
  term: Entry,
  { token, heading, count }: Partial<CuratedPart> & Pick<CuratedPart, 'token'>,
  { items, ...rest }: Rank & Provenance & { readonly items: readonly Entry[] },
): TermPart => ({
  ...rest,
  term: term.draft.id,
  token,
  heading: heading ?? null,
  count: count ?? null,
  complete: count === undefined || count === items.length,
  group: null,
  items: items.map(({ draft }) => draft.id),
});

/** The quoted heading of a part is a term: one with an entry of its own, or else declared here. */
const groupOf = (
  ctx: LoadContext,
  term: Entry,
  part: CuratedPart,
  label: string,
  setting: Setting,
): Entry => {
  const group = knownTerm(ctx, label, setting.issuer) ?? partTerm(ctx, { label }, setting, part);
  partOf(ctx, term, group, setting.proof, part);
  return group;
};

const itemsOfGroup = ({ facts, registry }: LoadContext, group: Entry): readonly Entry[] =>
  facts.parts
    .filter(({ term }) => term === group.draft.id)
    .flatMap(({ items }) => items.flatMap((id) => registry.byId(id) ?? []));

/** Declares one item and what stands beneath it; gives the items that it comes to. */
const splitItem = (
  ctx: LoadContext,
  parent: Entry,
  item: CuratedItem,
  setting: Setting,
): readonly Entry[] => {
  const proof = item.quote === undefined ? setting.proof : locate(ctx, item.quote, setting, item.$at);
  const inner = { ...setting, proof };
  const entry = itemEntry(ctx, item, inner);
  if (entry === undefined) return [];
  if (item.form !== undefined && proof !== undefined)
    entry.locals.push({ key: ctx.fold(item.form), text: item.form, evidence: proof });
  noteLocalForms(ctx, entry, item);
  partOf(ctx, parent, entry, proof, item);
  pursueGoals(ctx, entry, item.pursues, inner);
  return item.parts === undefined ? [entry] : splitParts(ctx, entry, item.parts, inner);
};

const itemEntry = (ctx: LoadContext, item: CuratedItem, setting: Setting): Entry | undefined => {
  if (item.goal !== undefined) return namedGoal(ctx, item.goal, scopeOf(ctx, setting.issuer), item);
  if (item.term === undefined) {
    ctx.problems.add(item.$at, 'an item must have term: or goal:, and has neither; give one');
    return undefined;
  }
  const names = { label: item.term, also: item.also, context: item.context, note: item.note };
  return knownTerm(ctx, item.term, setting.issuer) ?? partTerm(ctx, names, setting, item);
};

const knownTerm = ({ registry }: LoadContext, label: string, issuer: Issuer | undefined): Entry | undefined =>
  registry
    .lookup(['TERM'], label)
    .find(({ draft }) => draft.kind === 'TERM' && draft.issuer === (issuer?.id ?? null));

const partTerm = (
  ctx: LoadContext,
  names: Parameters<typeof declareTerm>[1],
  { issuer, status }: Setting,
  origin: Origin,
): Entry => declareTerm(ctx, names, { issuer, code: null, status }, origin);

const partOf = (
  { facts, ...ctx }: LoadContext,
  whole: Entry,
  part: Entry,
  proof: Evidence | undefined,
  origin: Origin,
): void => {
  whole.beneath.add(part.draft.id);
  if (proof === undefined) return;
  mustProve({ facts, ...ctx }, part, proof, origin.$at);
  const claim = { basis: 'STATED', verb: null, note: null, caveat: null, evidence: [proof], origin } as const;
  facts.relate('HAS_PART', whole, part, claim);
};

type Pursued = CuratedItem['pursues'];

/** The goals that a term pursues; the quote is the goal's own, or else that of the term. */
export const pursueGoals = (
  ctx: LoadContext,
  term: Entry,
  pursues: Pursued,
  setting: Pick<Setting, 'issuer' | 'within' | 'opens' | 'proof'>,
): void => {
  for (const said of pursues) {
    const { goal, quote, in: opens, why, $at } = said;
    const where = { within: setting.within, opens: opens ?? setting.opens };
    const proof = quote === undefined ? setting.proof : ctx.quotes.locate(quote, where, $at);
    const entry = namedGoal(ctx, goal, scopeOf(ctx, setting.issuer), said);
    if (proof === undefined) continue;
    if (why === undefined) mustBeSaid(ctx, goal, proof, $at);
    ctx.facts.relate('PURSUES', term, entry, claimOf(ctx, { from: term, to: entry, said, own: [proof] }));
    noteFirstUse(entry, proof);
  }
};

/** The goals of an issuer belong to the issuer, all others to the place of the report. */
const scopeOf = (ctx: LoadContext, issuer: Issuer | undefined): string => issuer?.scope ?? ctx.home.slug;

const locate = (
  ctx: LoadContext,
  quote: string,
  { within, opens }: Setting,
  at: string,
): Evidence | undefined => ctx.quotes.locate(quote, { within, opens }, at);
