import type { Evidence } from '../../domain/records.ts';
import type { Entry } from './entity-registry.ts';
import type { Claim } from './facts.ts';
import { groundsOf, type Whereabouts } from './grounds.ts';
import type { Origin } from './origin.ts';
import type { LoadContext } from './load-context.ts';

/** What a mapping says of a relation beside its ends: with `why` it is a conclusion. */
export type Claiming = Origin & {
  readonly why?: string | undefined;
  readonly caveat?: string | undefined;
  readonly verb?: string | undefined;
  readonly quotes?: readonly Ground[];
};

/** Words that an editor gives for a conclusion; without `in` they stand in its paragraph. */
type Ground = {
  readonly quote: string;
  readonly in?: string | undefined;
  readonly $at?: string | undefined;
};

type Claimed = {
  readonly from: Entry;
  readonly to: Entry;
  readonly said: Claiming;
  /** The words that state it, or the clause that it is concluded for. */
  readonly own: readonly Evidence[];
  readonly where?: Whereabouts;
};

/** STATED by its own words; or INFERRED, and then its evidence also holds every word that its note rests on. */
export const claimOf = (ctx: LoadContext, { from, to, said, own, where }: Claimed): Claim => {
  const { why, verb = null, caveat = null } = said;
  if (why === undefined) {
    if (caveat !== null || (said.quotes ?? []).length > 0)
      ctx.problems.add(said.$at, 'caveat: and quotes: must stand beside why:, which is missing; add it');
    return { basis: 'STATED', verb, note: null, caveat: null, evidence: own, origin: said };
  }
  const given = (said.quotes ?? []).flatMap((ground) => locate(ctx, ground, where, said.$at) ?? []);
  const evidence = groundsOf(ctx, { note: why, from, to, where }, [...own, ...given]);
  return { basis: 'INFERRED', verb, note: why, caveat, evidence, own, origin: said };
};

const locate = (
  { quotes, whole }: LoadContext,
  { quote, in: opens, $at }: Ground,
  where: Whereabouts | undefined,
  at: string,
): Evidence | undefined => {
  const within = opens === undefined && where !== undefined ? where.paragraph : whole;
  return quotes.locate(quote, { within, opens }, $at ?? at);
};
