import { badInput } from '../domain/errors.ts';
import { narrowedTo } from '../domain/narrowed.ts';
import type { Label, Term } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { type Asked, type Candidate, findTerms } from '../graph/terms.ts';
import { createLoaderWith } from '../loaders/create-loader.ts';
import { createFold, type Fold } from '../text/fold.ts';
import { numeralKey } from '../match/numeral-key.ts';
import { byLevel } from './candidates.ts';
import type { Scope, Scopes } from './scopes.ts';

export type Match = { readonly term: Term; readonly label: Label };

/** The terms that a label names, those that are meant most likely first; none: the label is unknown. */
export type Explain = (label: string, scope: Scope | null | undefined) => Promise<readonly Match[]>;

type Tools = { readonly reader: Reader; readonly fold: Fold; readonly scopes: Scopes };

const LONGEST_LABEL = 200;
const LONGEST_ISSUER = 20;

/** Compares labels without regard to script, so that the label in the reader's own script is the one that matched. */
const sameScript = createFold(new Map());

/**
 * Explains labels; those that are asked for at once with one scope share a query.
 *
 * @throws BAD_INPUT for an empty label or one of more than 200 characters
 */
export const createExplain = ({ reader, fold, scopes }: Tools): Explain => {
  const fetch = async (
    labels: readonly string[],
    scope: Scope,
  ): Promise<ReadonlyMap<string, readonly Match[]>> => {
    const { reports, chain } = await scopes.resolve(scope);
    const keys = new Set(labels.map(fold.key));
    const found = (await findTerms(reader, [...keys].map(toAsked), reports)).map((candidate) => ({
      ...candidate,
      term: narrowedTo(candidate.term, reports),
    }));
    const byKey = Map.groupBy(found, ({ key }) => key);
    return new Map(labels.map((label) => [label, matchesOf(byKey.get(fold.key(label)) ?? [], label, chain)]));
  };
  const matches = createLoaderWith(fetch, []);
  return (label, scope) => {
    mustBeLabel(label, fold);
    return matches.load(label, scope ?? {});
  };
};

const mustBeLabel = (label: string, fold: Fold): void => {
  if (label.length > LONGEST_LABEL)
    throw badInput(
      `label must have at most ${LONGEST_LABEL} characters, had ${label.length}; for a longer text ask annotate.`,
    );
  if (fold.key(label) === '')
    throw badInput('label must have a letter, digit or character, and has none; give the words of a slogan.');
};

const toAsked = (key: string): Asked => ({
  key,
  numeralKey: numeralKey(key),
  splits: Array.from({ length: Math.min(key.length - 1, LONGEST_ISSUER) }, (_, index) => ({
    issuer: key.slice(0, index + 1),
    name: key.slice(index + 1),
  })),
});

/** Of the ways in which a label was found, the most direct one counts. */
const matchesOf = (
  found: readonly Candidate[],
  label: string,
  chain: readonly string[],
): readonly Match[] => {
  const best = Math.min(...found.map(({ rank }) => rank));
  const byTerm = Map.groupBy(
    found.filter(({ rank }) => rank === best),
    ({ term }) => term.id,
  );
  return [...byTerm.values()]
    .map((candidates) => closest(candidates, label))
    .toSorted((one, other) => nearness(one, chain) - nearness(other, chain) || byLevel(one.term, other.term));
};

const closest = (candidates: readonly Candidate[], label: string): Candidate => {
  const asked = sameScript.key(label);
  const [first] = candidates;
  const exact = candidates.find((candidate) => asked.endsWith(sameScript.key(candidate.label.text)));
  const chosen = exact ?? first;
  if (chosen === undefined) throw new RangeError('closest needs a candidate');
  return chosen;
};

/** With a scope, the issuer nearest to its place comes first; issuers from elsewhere come last. */
const nearness = ({ place }: Candidate, chain: readonly string[]): number => {
  const distance = place === null ? -1 : chain.indexOf(place);
  return distance === -1 ? chain.length : distance;
};
