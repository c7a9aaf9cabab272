import type { EntityKind } from '../../domain/kinds.ts';
import type { Evidence } from '../../domain/records.ts';
import type { Entry } from './book.ts';
import { claimOf, type Claiming } from './claims.ts';
import type { CuratedRelation } from './format.ts';
import { mustProve, type Workshop } from './workshop.ts';

/** Words that a curated file gives for a relation: a quote that states it, or a reason for a conclusion. */
type Grounds = Claiming & { readonly quote?: string | undefined; readonly in?: string | undefined };

/** Places stand within places, and projects at places. */
export const relatePlaces = (shop: Workshop): void => {
  for (const place of shop.folder.places) {
    const [inner, outer] = [place.place, place.within].map(
      (name) => name && shop.book.lookup(['PLACE'], name)[0],
    );
    if (inner && outer) claim(shop, 'WITHIN', inner, outer, place);
  }
  for (const { project, at } of shop.folder.projects)
    for (const site of at) {
      const from = shop.book.lookup(['PROJECT'], project)[0];
      const to = shop.book.find(['PLACE'], site.place, site.$at);
      if (from !== undefined && to !== undefined) claim(shop, 'LOCATED_IN', from, to, site);
    }
};

const ENDS: Readonly<
  Record<CuratedRelation['kind'], readonly [readonly EntityKind[], readonly EntityKind[]]>
> = {
  CASCADES_TO: [['TERM'], ['TERM']],
  ALIGNS_WITH: [['TERM'], ['TERM']],
  PURSUES: [['TERM'], ['GOAL']],
  RESPONSIBLE: [['ORGANIZATION'], ['TERM', 'GOAL', 'ACTION', 'PROJECT']],
  COUNTERED_BY: [['TERM', 'GOAL'], ['ACTION']],
  HONOURED_BY: [['TERM'], ['ACTION']],
  RESULTS_IN: [['ACTION'], ['TERM']],
};

/** The relations that stand beside chapters and glossary. */
export const relateOthers = (shop: Workshop): void => {
  for (const relation of shop.folder.relations) {
    const [fromKinds, toKinds] = ENDS[relation.kind];
    const from = shop.book.find(fromKinds, relation.from, relation.$at);
    const to = shop.book.find(toKinds, relation.to, relation.$at);
    if (from !== undefined && to !== undefined) claim(shop, relation.kind, from, to, relation);
  }
};

type Claimed = CuratedRelation['kind'] | 'WITHIN' | 'LOCATED_IN';

/** With a reason it is INFERRED, and a quote is what it was concluded from; without one, the quote must state it. */
const claim = (shop: Workshop, kind: Claimed, from: Entry, to: Entry, grounds: Grounds): void => {
  const evidence = evidenceOf(shop, grounds);
  if (grounds.why === undefined) {
    if (evidence.length === 0) {
      shop.problems.add(
        grounds.$at,
        `${from.label} ${kind} ${to.label} must have quote: (it is stated) or why: (it is concluded), and has neither`,
      );
      return;
    }
    for (const one of evidence) for (const end of [from, to]) mustProve(shop, end, one, grounds.$at);
  }
  shop.facts.relate(kind, from, to, claimOf(shop, { from, to, said: grounds, own: evidence }));
};

const evidenceOf = (shop: Workshop, { quote, in: opens, $at }: Grounds): readonly Evidence[] => {
  if (quote === undefined) return [];
  const evidence = shop.quotes.locate(quote, { within: shop.whole, opens }, $at);
  return evidence === undefined ? [] : [evidence];
};
