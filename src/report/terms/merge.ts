import { TERM_STATUSES } from '../../domain/kinds.ts';
import { keyed } from './keyed.ts';
import type { NamedThing } from './named.ts';
import { plainOf } from './plain.ts';

/** What two names are compared by. */
export const keyOf = (name: string): string => keyed(plainOf(name)).key;

export const keysOf = ({ name, labels }: NamedThing): readonly string[] => {
  const keys = [name, ...labels].map((form) => keyOf(form)).filter((key) => key.length > 1);
  return [...new Set([...keys, ...keys.flatMap((key) => numeralsOf(key))])];
};

/** 百县千镇万村高质量发展工程 is 百千万工程 for short: its numerals and its noun. */
const numeralsOf = (key: string): readonly string[] => {
  const [, words = '', noun = ''] = /^(.{6,})(工程|行动|计划)$/u.exec(key) ?? [];
  const numerals = words.match(/[百千万](?!分)/gu)?.join('') ?? '';
  return numerals.length > 1 ? [`${numerals}${noun}`] : [];
};

/**
 * One thing for each name, in the order given. Things that share a form are one, unless two issuers name them: the 三大戰略 of city and
 * district stay two, and a name in running text that may be either of them is neither.
 */
export const merged = (things: readonly NamedThing[]): readonly NamedThing[] => {
  const all: NamedThing[] = [];
  const byKey = new Map<string, ReadonlySet<number>>();
  for (const thing of things) {
    const [at = all.length, ...others] = sameAs(thing, all, byKey);
    if (others.length > 0) continue;
    const earlier = all[at];
    all[at] = earlier === undefined ? thing : united(earlier, thing);
    for (const key of keysOf(thing)) byKey.set(key, new Set([...(byKey.get(key) ?? []), at]));
  }
  return all;
};

/** The thing that has the same name, or else those that share a form. */
const sameAs = (
  thing: NamedThing,
  all: readonly NamedThing[],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] => {
  const having = (keys: readonly string[]): readonly number[] => {
    const places = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...places].filter((at) => mayBeOne(all[at], thing));
  };
  const named = having([keyOf(thing.name)]);
  return named.length > 0 ? named : having(keysOf(thing)).slice(0, 1);
};

const mayBeOne = (earlier: NamedThing | undefined, later: NamedThing): boolean =>
  earlier !== undefined &&
  (earlier.issuer === null || later.issuer === null || earlier.issuer === later.issuer);

/** The better status, and the reason of the surer one. */
const united = (one: NamedThing, other: NamedThing): NamedThing => {
  const surer = other.confidence > one.confidence ? other : one;
  return {
    ...one,
    labels: [...one.labels, other.name, ...other.labels],
    code: one.code ?? other.code,
    issuer: one.issuer ?? other.issuer,
    status: rank(other) < rank(one) ? other.status : one.status,
    confidence: surer.confidence,
    why: surer.why,
    spans: [...one.spans, ...other.spans],
  };
};

const rank = ({ status }: NamedThing): number => TERM_STATUSES.indexOf(status);
