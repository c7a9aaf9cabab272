import { type RelationKind, relationModel } from '../../domain/model.ts';
import type { Evidence } from '../../domain/records.ts';
import type { Entry } from './entity-registry.ts';
import { claimOf, type Claiming } from './claims.ts';
import { mustProve, type LoadContext } from './load-context.ts';

/** Words that a curated file gives for a relation: a quote that states it, or a reason for a conclusion. */
type Grounds = Claiming & { readonly quote?: string | undefined; readonly in?: string | undefined };

/** Places stand within places, and projects at places. */
export const relatePlaces = (ctx: LoadContext): void => {
  for (const place of ctx.folder.places) {
    const [inner, outer] = [place.place, place.within].map(
      (name) => name && ctx.registry.lookup(['PLACE'], name)[0],
    );
    if (inner && outer) claim(ctx, 'WITHIN', inner, outer, place);
  }
  for (const { project, at } of ctx.folder.projects)
    for (const site of at) {
      const from = ctx.registry.lookup(['PROJECT'], project)[0];
      const to = ctx.registry.find(['PLACE'], site.place, site.$at);
      if (from !== undefined && to !== undefined) claim(ctx, 'LOCATED_IN', from, to, site);
    }
};

/** The relations that stand beside chapters and glossary. */
export const relateOthers = (ctx: LoadContext): void => {
  for (const relation of ctx.folder.relations) {
    const { from: fromKinds, to: toKinds } = relationModel(relation.kind);
    const from = ctx.registry.find(fromKinds, relation.from, relation.$at);
    const to = ctx.registry.find(toKinds, relation.to, relation.$at);
    if (from !== undefined && to !== undefined) claim(ctx, relation.kind, from, to, relation);
  }
};

/** With a reason it is INFERRED, and a quote is what it was concluded from; without one, the quote must state it. */
const claim = (ctx: LoadContext, kind: RelationKind, from: Entry, to: Entry, grounds: Grounds): void => {
  const evidence = evidenceOf(ctx, grounds);
  if (grounds.why === undefined) {
    if (evidence.length === 0) {
      ctx.problems.add(
        grounds.$at,
        `${from.label} ${kind} ${to.label} must have quote: (it is stated) or why: (it is concluded), and has neither`,
      );
      return;
    }
    for (const one of evidence) for (const end of [from, to]) mustProve(ctx, end, one, grounds.$at);
  }
  ctx.facts.relate(kind, from, to, claimOf(ctx, { from, to, said: grounds, own: evidence }));
};

const evidenceOf = (ctx: LoadContext, { quote, in: opens, $at }: Grounds): readonly Evidence[] => {
  if (quote === undefined) return [];
  const evidence = ctx.quotes.locate(quote, { within: ctx.whole, opens }, $at);
  return evidence === undefined ? [] : [evidence];
};
