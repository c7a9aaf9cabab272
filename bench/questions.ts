import { z } from 'zod';

import type { Question } from './http.ts';

const STEPS = 'steps { relation { kind basis note evidence { quote } } entity { name } }';

/** All that a card shows: definitions, parts to their items, and twenty governed entities with the sentence behind every step. */
export const EXPLAIN: Question = {
  query: `query Card($label: String!) {
    explain(label: $label) {
      ... on Explanation {
        matchedLabel { text }
        term {
          id name code level status summary
          issuer { name }
          definitions { text report { title year place { name } } evidence { quote href } }
          parts { token heading count complete group { name } items { id name summary } }
          partOf { name }
          governs(first: 20) { totalCount edges { depth node { __typename id name } path { ${STEPS} } } }
        }
      }
    }
  }`,
  variables: { label: '1363' },
};

/** What a start must answer before it counts as ready: the parts of 1363. */
export const FIRST_QUESTION: Question = {
  query: '{ explain(label: "1363") { ... on Explanation { term { id parts { token } } } } }',
};

const partsAnswer = z.object({
  explain: z.object({ term: z.object({ parts: z.array(z.object({ token: z.string() })) }) }),
});

/** @throws when an answer to the first question does not split 1363 into 1 + 3 + 6 + 3 */
export const mustSplit1363 = (answer: unknown): void => {
  const { term } = partsAnswer.parse(answer).explain;
  const split = term.parts.map(({ token }) => token).join(' + ');
  if (split !== '1 + 3 + 6 + 3')
    throw new Error(`1363 must split into 1 + 3 + 6 + 3, and was split into ${split}`);
};

export const TERM_1310: Question = {
  query: '{ explain(label: "省委1310") { ... on Explanation { term { id } } } }',
};

const idAnswer = z.object({ explain: z.object({ term: z.object({ id: z.string() }) }) });

export const readTermId = (answer: unknown): string => idAnswer.parse(answer).explain.term.id;

/** Every project that a term leads to (500 at most), each with its path. */
export const traceProjects = (from: string): Question => ({
  query: `query Projects($from: ID!) {
    trace(from: $from, to: [PROJECT], first: 500) { isPartial cutBy paths { end { id name } ${STEPS} } }
  }`,
  variables: { from },
});

export const annotate = (text: string): Question => ({
  query: `query Annotate($text: String!) {
    annotate(text: $text) {
      isPartial
      annotations { start end text matchedLabel { text } term { id name summary } candidates { id name } }
    }
  }`,
  variables: { text },
});
