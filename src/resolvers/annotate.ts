import { byLevel } from '../answers/candidates.ts';
import { inSlices } from '../answers/in-slices.ts';
import { badInput } from '../domain/errors.ts';
import { narrowedTo } from '../domain/narrowed.ts';
import { isTerm } from '../domain/records.ts';
import type { QueryResolvers } from './types.generated.ts';

const LONGEST_TEXT = 200_000;
const MOST_ANNOTATIONS = 10_000;

/** The terms in a text; a text that is longer than the limit is refused, since half of its answer would look like the whole. */
export const annotate: NonNullable<QueryResolvers['annotate']> = async (_, { text, scope }, context) => {
  if (text.length > LONGEST_TEXT)
    throw badInput(
      `text must have at most ${LONGEST_TEXT} UTF-16 units, had ${text.length}; send it in pieces.`,
    );
  const { reports } = await context.scopes.resolve(scope);
  const { annotator } = await context.termIndex();
  const hits = await inSlices(annotator(reports).inSteps(text), context.signal);
  const annotations = await Promise.all(
    hits.slice(0, MOST_ANNOTATIONS).map(async ({ found, ...span }) => {
      const terms = await context.loaders.entities.loadMany(found.map(({ term }) => term));
      const known = terms
        .filter(isTerm)
        .map((term) => narrowedTo(term, reports))
        .toSorted(byLevel);
      const [label] = found.map((one) => one.label);
      return known.length === 0 || label === undefined
        ? []
        : [
            {
              ...span,
              matchedLabel: label,
              term: known.length === 1 ? known[0] : null,
              candidates: known.length > 1 ? known : [],
            },
          ];
    }),
  );
  return { annotations: annotations.flat(), isPartial: hits.length > MOST_ANNOTATIONS };
};
