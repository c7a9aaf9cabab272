import type { Span } from '../../domain/records.ts';
import type { DraftPart } from '../types.ts';
import type { Claim } from './claims.ts';
import { draftPart } from './draft.ts';
import { divide } from './lists.ts';
import { stretchesOf } from './stretches.ts';

/**
 * 四向八廊: as many clauses as the first claim says, each led by one of its things, and in them all the things of the second: 东向长江北走廊、
 * 长江南走廊，西向…. Undefined where the numbers do not agree.
 */
export const nestedParts = (text: string, claims: readonly Claim[]): readonly DraftPart[] | undefined => {
  const [outer, inner, ...more] = claims;
  if (outer === undefined || inner === undefined || more.length > 0 || outer.noun === '') return undefined;
  for (const stretch of stretchesOf(text)) {
    const led = divide(text, stretch, /[,;]/u).flatMap((clause) => ledClause(text, clause, outer) ?? []);
    const things = led.flatMap(({ rest }) => divide(text, rest, /、/u));
    if (led.length === outer.count && things.length === inner.count && holdAll(text, things, inner))
      return [
        draftPart(
          text,
          outer,
          led.map(({ lead }) => lead),
        ),
        draftPart(text, inner, things),
      ];
  }
  return undefined;
};

type Led = { readonly lead: Span; readonly rest: Span };

/** 东向长江北走廊、…: the thing that leads the clause, one or two characters before the noun, and what follows it. */
const ledClause = (text: string, { start, end }: Span, { noun }: Claim): Led | undefined => {
  const at = text.slice(start, Math.min(end, start + 2 + noun.length)).indexOf(noun);
  const behind = start + at + noun.length;
  return at < 1 || behind >= end ? undefined : { lead: { start, end: behind }, rest: { start: behind, end } };
};

const holdAll = (text: string, pieces: readonly Span[], { noun }: Claim): boolean =>
  noun !== '' && pieces.every(({ start, end }) => text.slice(start, end).includes(noun));
