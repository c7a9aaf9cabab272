import type { TermStatus } from '../../domain/kinds.ts';
import type { Evidence, Provenance, Span } from '../../domain/records.ts';
import { touch, type Entry } from './book.ts';
import { claimOf } from './claims.ts';
import { declareTerm, type Head, type Issuer } from './declare-terms.ts';
import { namedGoal } from './declare-names.ts';
import type { TermPart } from './facts.ts';
import type { CuratedItem, CuratedPart } from './format.ts';
import { noteLocalForms } from './local-forms.ts';
import type { Origin } from './origin.ts';
import { mustBeSaid, mustProve, type Workshop } from './workshop.ts';

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
  shop: Workshop,
  { said, entry, issuer }: Head,
  where: Pick<Setting, 'within' | 'opens' | 'proof'>,
): void => {
  const { draft } = entry;
  const named = draft.kind === 'TERM' && (draft.status === 'DEFINED' || draft.status === 'EXPLAINED_IN_TEXT');
  splitParts(shop, entry, said.parts, {
    ...where,
    issuer,
    status: named ? 'NAMED_IN_DEFINITION' : 'USED_UNDEFINED',
  });
};

const splitParts = (
  shop: Workshop,
  term: Entry,
  parts: readonly CuratedPart[],
  setting: Setting,
): readonly Entry[] =>
  parts.flatMap((part, index) => {
    const alike = parts.slice(0, index).filter(({ token }) => token === part.token);
    return splitPart(shop, term, part, { order: index + 1, ordinal: alike.length + 1 }, setting);
  });

/** Where a part comes among all, and among those with its token. */
type Rank = Pick<TermPart, 'order' | 'ordinal'>;

const ONLY: Rank = { order: 1, ordinal: 1 };

const splitPart = (
  shop: Workshop,
  term: Entry,
  part: CuratedPart,
  rank: Rank,
  setting: Setting,
): readonly Entry[] => {
  const proof = part.quote === undefined ? setting.proof : locate(shop, part.quote, setting, part.$at);
  const inner = { ...setting, proof };
  const group = part.group === undefined ? undefined : groupOf(shop, term, part, part.group, inner);
  const items =
    group !== undefined && part.items === undefined
      ? itemsOfGroup(shop, group)
      : (part.items ?? []).flatMap((item) => splitItem(shop, group ?? term, item, inner));
  const record = { ...shop.provenance(part), ...rank, items };
  shop.facts.parts.push({ ...partRecord(term, part, record), group: group?.draft.id ?? null });
  if (group !== undefined && part.items !== undefined)
    shop.facts.parts.push(
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
const groupOf = (shop: Workshop, term: Entry, part: CuratedPart, label: string, setting: Setting): Entry => {
  const group = knownTerm(shop, label, setting.issuer) ?? partTerm(shop, { label }, setting, part);
  partOf(shop, term, group, setting.proof, part);
  return group;
};

const itemsOfGroup = ({ facts, book }: Workshop, group: Entry): readonly Entry[] =>
  facts.parts
    .filter(({ term }) => term === group.draft.id)
    .flatMap(({ items }) => items.flatMap((id) => book.byId(id) ?? []));

/** Declares one item and what stands beneath it; gives the items that it comes to. */
const splitItem = (shop: Workshop, parent: Entry, item: CuratedItem, setting: Setting): readonly Entry[] => {
  const proof = item.quote === undefined ? setting.proof : locate(shop, item.quote, setting, item.$at);
  const inner = { ...setting, proof };
  const entry = itemEntry(shop, item, inner);
  if (entry === undefined) return [];
  if (item.form !== undefined && proof !== undefined)
    entry.locals.push({ key: shop.fold(item.form), text: item.form, evidence: proof });
  noteLocalForms(shop, entry, item);
  partOf(shop, parent, entry, proof, item);
  pursueGoals(shop, entry, item.pursues, inner);
  return item.parts === undefined ? [entry] : splitParts(shop, entry, item.parts, inner);
};

const itemEntry = (shop: Workshop, item: CuratedItem, setting: Setting): Entry | undefined => {
  if (item.goal !== undefined) return namedGoal(shop, item.goal, scopeOf(shop, setting.issuer), item);
  if (item.term === undefined) {
    shop.problems.add(item.$at, 'an item must have term: or goal:, and has neither; give one');
    return undefined;
  }
  const names = { label: item.term, also: item.also, context: item.context, note: item.note };
  return knownTerm(shop, item.term, setting.issuer) ?? partTerm(shop, names, setting, item);
};

const knownTerm = ({ book }: Workshop, label: string, issuer: Issuer | undefined): Entry | undefined =>
  book
    .lookup(['TERM'], label)
    .find(({ draft }) => draft.kind === 'TERM' && draft.issuer === (issuer?.id ?? null));

const partTerm = (
  shop: Workshop,
  names: Parameters<typeof declareTerm>[1],
  { issuer, status }: Setting,
  origin: Origin,
): Entry => declareTerm(shop, names, { issuer, code: null, status }, origin);

const partOf = (
  { facts, ...shop }: Workshop,
  whole: Entry,
  part: Entry,
  proof: Evidence | undefined,
  origin: Origin,
): void => {
  whole.beneath.add(part.draft.id);
  if (proof === undefined) return;
  mustProve({ facts, ...shop }, part, proof, origin.$at);
  const claim = { basis: 'STATED', verb: null, note: null, caveat: null, evidence: [proof], origin } as const;
  facts.relate('HAS_PART', whole, part, claim);
};

type Pursued = CuratedItem['pursues'];

/** The goals that a term pursues; the quote is the goal's own, or else that of the term. */
export const pursueGoals = (
  shop: Workshop,
  term: Entry,
  pursues: Pursued,
  setting: Pick<Setting, 'issuer' | 'within' | 'opens' | 'proof'>,
): void => {
  for (const said of pursues) {
    const { goal, quote, in: opens, why, $at } = said;
    const where = { within: setting.within, opens: opens ?? setting.opens };
    const proof = quote === undefined ? setting.proof : shop.quotes.locate(quote, where, $at);
    const entry = namedGoal(shop, goal, scopeOf(shop, setting.issuer), said);
    if (proof === undefined) continue;
    if (why === undefined) mustBeSaid(shop, goal, proof, $at);
    shop.facts.relate('PURSUES', term, entry, claimOf(shop, { from: term, to: entry, said, own: [proof] }));
    touch(entry, proof);
  }
};

/** The goals of an issuer belong to the issuer, all others to the place of the report. */
const scopeOf = (shop: Workshop, issuer: Issuer | undefined): string => issuer?.scope ?? shop.home.slug;

const locate = (
  shop: Workshop,
  quote: string,
  { within, opens }: Setting,
  at: string,
): Evidence | undefined => shop.quotes.locate(quote, { within, opens }, at);
