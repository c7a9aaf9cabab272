import type { EntityKind } from '../../domain/kinds.ts';
import type { Evidence } from '../../domain/records.ts';
import type { Entry } from './entity-registry.ts';
import type { CuratedRelation } from './format.ts';
import type { Origin } from './origin.ts';
import { mustProve, type LoadContext } from './load-context.ts';

/** Words that a curated file gives for a relation: a quote that states it, or a reason for a conclusion. */
type Grounds = Origin & {
  readonly quote?: string | undefined;
  readonly in?: string | undefined;
  readonly why?: string | undefined;
};

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

const ENDS: Readonly<
  Record<CuratedRelation['kind'], readonly [readonly EntityKind[], readonly EntityKind[]]>
> = {
  CASCADES_TO: [['TERM'], ['TERM']],
  ALIGNS_WITH: [['TERM'], ['TERM']],
  PURSUES: [['TERM'], ['GOAL']],
  RESPONSIBLE: [['ORGANIZATION'], ['TERM', 'GOAL', 'ACTION', 'PROJECT']],
};

/** The relations that stand beside chapters and glossary. */
export const relateOthers = (ctx: LoadContext): void => {
  for (const relation of ctx.folder.relations) {
    const [fromKinds, toKinds] = ENDS[relation.kind];
    const from = ctx.registry.find(fromKinds, relation.from, relation.$at);
    const to = ctx.registry.find(toKinds, relation.to, relation.$at);
    if (from !== undefined && to !== undefined) claim(ctx, relation.kind, from, to, relation, relation.verb);
  }
};

type Claimed = CuratedRelation['kind'] | 'WITHIN' | 'LOCATED_IN';

/** With a reason it is INFERRED, and a quote is what it was concluded from; without one, the quote must state it. */
const claim = (
  ctx: LoadContext,
  kind: Claimed,
  from: Entry,
  to: Entry,
  grounds: Grounds,
  verb?: string,
): void => {
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
  ctx.facts.relate(kind, from, to, {
    basis: grounds.why === undefined ? 'STATED' : 'INFERRED',
    verb: verb ?? null,
    note: grounds.why ?? null,
    evidence,
    origin: grounds,
  });
};

const evidenceOf = (ctx: LoadContext, { quote, in: opens, $at }: Grounds): readonly Evidence[] => {
  if (quote === undefined) return [];
  const evidence = ctx.quotes.locate(quote, { within: ctx.whole, opens }, $at);
  return evidence === undefined ? [] : [evidence];
};
