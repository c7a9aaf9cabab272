import { graphql, type GraphQLSchema } from 'graphql';
import { z } from 'zod';

import { isTifaError } from '../domain/errors.ts';
import type { Context } from '../resolvers/context.ts';

type Tools = {
  readonly schema: GraphQLSchema;
  /** Of a reader that waits for the database, however long it takes to plan. */
  readonly context: () => Context;
};

/**
 * Asks each kind of question once, so that the database has planned every statement before a reader needs it.
 *
 * `first` asks what a service must be able to answer before it is ready: a card, and a walk in each direction. `rest` asks everything else.
 *
 * @throws what the reader throws
 */
export type Rehearsal = { readonly first: () => Promise<void>; readonly rest: () => Promise<void> };

export const createRehearsal = (tools: Tools): Rehearsal => {
  const ask = createAsk(tools);
  return {
    first: async () => {
      await ask(FIRST, variablesFrom(await ask(KNOWN, {})));
    },
    rest: async () => {
      const variables = variablesFrom(await ask(KNOWN, {}));
      for (const question of REST) await ask(question, variables);
    },
  };
};

type Variables = Readonly<Record<string, string>>;
type Ask = (source: string, variables: Variables) => Promise<unknown>;

/** What an empty graph does not have, the questions ask for all the same: NOT_FOUND is an answer. */
const createAsk =
  ({ schema, context }: Tools): Ask =>
  async (source, variableValues) => {
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue: context() });
    const failure = errors.find(({ originalError }) => !isAnswer(originalError));
    if (failure !== undefined) throw failure.originalError ?? failure;
    return data;
  };

const isAnswer = (error: unknown): boolean => isTifaError(error) && error.code === 'NOT_FOUND';

const known = z.object({ id: z.string(), name: z.string() });
const connection = <Node extends z.ZodType>(node: Node) => z.object({ edges: z.array(z.object({ node })) });
const answer = z.object({
  reports: connection(z.object({ id: z.string(), place: z.object({ id: z.string() }) })),
  defined: connection(known),
  terms: connection(known),
  projects: connection(known),
});

const variablesFrom = (data: unknown): Variables => {
  const { reports, defined, terms, projects } = answer.parse(data);
  const report = reports.edges[0]?.node;
  const term = [...defined.edges, ...terms.edges][0]?.node;
  return {
    report: report?.id ?? 'report:none',
    place: report?.place.id ?? 'place:none',
    term: term?.id ?? 'term:none',
    name: term?.name ?? '提法',
    project: projects.edges[0]?.node.id ?? 'project:none',
  };
};

const KNOWN = `{
  graph { version }
  reports(first: 1) { edges { node { id place { id } } } }
  defined: terms(first: 1, filter: { termStatus: DEFINED }) { edges { node { id name } } }
  terms(first: 1) { edges { node { id name } } }
  projects(first: 1) { edges { node { id name } } }
}`;

const STEPS =
  'steps { relation { id evidence { quote section { path } report { title place { name } } } } entity { name } }';

const FIRST = `query First($term: ID!, $project: ID!, $name: String!) {
  explain(label: $name) { ... on Explanation { term { ...Card } } ... on AmbiguousTerm { candidates { ...Card } } }
  node(id: $term) { ... on Term { ...Card } }
  up: trace(from: $project, direction: UP, first: 1) { cutBy paths { ${STEPS} } }
  down: trace(from: $term, first: 1) { cutBy paths { ${STEPS} } }
}
fragment Card on Term {
  issuer { name } mentions(first: 1) { edges { node { evidence { section { path } } } } } labels { text } definitions { text evidence { section { path } } } parts { items { name } } partOf { name } timeline { __typename }
  governs(first: 1) { totalCount edges { path { ${STEPS} } } }
}`;

const KINDS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations'] as const;

/** Each list from both ends. */
const LISTS = `query Lists {
  ${[...KINDS, 'measures', 'reports'].map((list) => `${list}(first: 1) { totalCount } ${list}Last: ${list}(last: 1) { totalCount }`).join('\n  ')}
}`;

const NARROWED = `query Narrowed($term: ID!, $place: ID!, $report: ID!, $name: String!) {
  ${KINDS.map((list) => `${list}(first: 1, filter: { scope: { report: $report } }) { totalCount }`).join('\n  ')}
  serving: projects(first: 1, filter: { serves: $term }) { totalCount }
  there: projects(first: 1, filter: { locatedIn: $place, text: $name }) { edges { node { serves(first: 1) { totalCount } } } }
  measures(first: 1, filter: { scope: { place: $place }, indicator: $name }) { totalCount }
}`;

const WORDS = `query Words($name: String!, $report: ID!) {
  search(query: $name, first: 1) { totalCount }
  narrowed: search(query: "xiang mu", first: 1, scope: { report: $report }) { totalCount }
  suggest(prefix: $name, first: 1) { matchedLabel { text } }
  explain(label: "沒有這個提法") { __typename }
  annotate(text: $name) { annotations { term { summary } } }
}`;

const AROUND = `query Around($term: ID!, $place: ID!, $report: ID!) {
  neighborhood(of: $term, depth: 2, first: 5) { nodes { name } links { id } }
  nodes(ids: [$term, $place, $report]) {
    ... on Entity { relations(first: 1) { edges { node { id } } } mentions(first: 1) { totalCount } far: trace(maxDepth: 12, first: 1) { cutBy } farUp: trace(maxDepth: 12, direction: UP, first: 1) { cutBy } }
    ... on Place { within { name } projects(first: 1) { totalCount } }
    ... on Report { text sections { heading } mentions(first: 1) { totalCount } }
  }
  projects(first: 1) { edges { node { measures { value } places { name } } } }
  coverage(report: $report) { usedUndefined(first: 1) { totalCount } governingNothing(first: 1) { totalCount } servingNothing(first: 1) { totalCount } }
}`;

const REST = [LISTS, NARROWED, WORDS, AROUND];
