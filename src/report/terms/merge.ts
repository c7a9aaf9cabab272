import { TERM_STATUSES } from '../../domain/kinds.ts';
import { keyOf } from '../source.ts';
import { keysOf } from './keys.ts';
import type { NamedThing } from './named.ts';

/**
 * One thing for each name, in the order given. Things that share a form are one, unless two issuers name them: the 三大戰略 of city and
 * district stay two, and a name in running text that may be either of them is neither.
 */
export const merged = (things: readonly NamedThing[]): readonly NamedThing[] => {
  const groups: Group[] = [];
  const byKey = new Map<string, Set<Group>>();
  for (const thing of things) {
    const [group, ...others] = groupsOf(thing, byKey);
    if (others.length > 0) continue;
    const home = group ?? { first: thing, others: [], issuer: null };
    if (group === undefined) groups.push(home);
    else group.others.push(thing);
    home.issuer ??= thing.issuer;
    for (const key of keysOf(thing)) byKey.set(key, (byKey.get(key) ?? new Set()).add(home));
  }
  return groups.map((group) => united(group));
};

/** Things that are one, and who issued them. */
type Group = { readonly first: NamedThing; readonly others: NamedThing[]; issuer: string | null };

/** The groups that have the name of a thing, or else the first that shares a form with it. */
const groupsOf = (thing: NamedThing, byKey: ReadonlyMap<string, ReadonlySet<Group>>): readonly Group[] => {
  const having = (key: string): readonly Group[] =>
    [...(byKey.get(key) ?? [])].filter((group) => mayBeOne(group.issuer, thing.issuer));
  const named = having(keyOf(thing.name));
  return named.length > 0 ? named : keysOf(thing).flatMap(having).slice(0, 1);
};

const mayBeOne = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** The name of the first, the best status, and the reason of the surest. */
const united = ({ first, others, issuer }: Group): NamedThing => {
  const members = [first, ...others];
  const surest = others.reduce((one, thing) => (thing.confidence > one.confidence ? thing : one), first);
  const best = others.reduce((one, thing) => (rank(thing) < rank(one) ? thing : one), first);
  return {
    name: first.name,
    labels: [...new Set(members.flatMap(({ name, labels }) => [name, ...labels]))],
    code: members.find(({ code }) => code !== null)?.code ?? null,
    issuer,
    status: best.status,
    confidence: surest.confidence,
    why: surest.why,
    spans: members.flatMap(({ spans }) => spans),
    explained: members.find((member) => member.explained !== undefined)?.explained,
  };
};

const rank = ({ status }: NamedThing): number => TERM_STATUSES.indexOf(status);
