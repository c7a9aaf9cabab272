import type { Match } from '../answers/explain.ts';
import { uniqueBy } from '../domain/collections.ts';
import { isTerm } from '../domain/records.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './types.generated.ts';

const MOST_CANDIDATES = 20;
const MOST_SUGGESTIONS = 5;

/** One term, several, or none: three answers. */
export const explain: NonNullable<QueryResolvers['explain']> = async (_, { label, scope }, context) => {
  const matches = await context.explain(label, scope);
  const [first] = matches;
  if (first === undefined)
    return { __typename: 'UnknownTerm' as const, label, suggestions: await suggestions(label, context) };
  if (matches.length === 1) return explanation(first);
  return {
    __typename: 'AmbiguousTerm' as const,
    label,
    candidates: matches.slice(0, MOST_CANDIDATES).map(({ term }) => term),
  };
};

const explanation = ({ term, label }: Match) => ({
  __typename: 'Explanation' as const,
  term,
  matchedLabel: label,
});

/** What else has that name, or one that begins so, and then the terms with a similar one. */
const suggestions = async (label: string, { termIndex, loaders, search }: Context) => {
  const named = await search.suggest({ prefix: label, first: MOST_SUGGESTIONS });
  const near = (await termIndex()).nearest(label, MOST_SUGGESTIONS);
  const terms = await loaders.entities.loadMany(near.map(({ term }) => term));
  const similar = near.flatMap(({ label: matchedLabel }, index) => {
    const entity = terms[index];
    return isTerm(entity) ? [{ entity, matchedLabel }] : [];
  });
  const all = [...named.map(({ entity, label: matchedLabel }) => ({ entity, matchedLabel })), ...similar];
  return uniqueBy(all, ({ entity }) => entity.id).slice(0, MOST_SUGGESTIONS);
};
