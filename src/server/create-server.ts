import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';

import type { Context } from '../resolvers/context.ts';
import { keepAnswers } from './keep-answers.ts';
import { asBadInput, createErrorMask } from './mask-error.ts';

export type ServerTools = {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  /** Where defects are written. */
  readonly log: (error: unknown) => void;
  /** Documents whose answers others may keep for a minute. */
  readonly kept?: readonly string[];
};

const MOST_TOKENS = 4_000;

/** GraphQL over HTTP as a function from request to response. */
export const createServer = ({
  schema,
  context,
  log,
  kept = [],
}: ServerTools): YogaServerInstance<object, Context> =>
  createYoga<object, Context>({
    schema,
    context,
    landingPage: false,
    // The mask logs defects; Yoga's own log would take every mistake of a client for one.
    maskedErrors: { maskError: createErrorMask(log) },
    logging: false,
    plugins: [limitTokens, codeRefusals, answerInPart, keepAnswers(kept)],
    // Hono does both, for all that the service answers.
    cors: false,
    graphiql: false,
  });

/** A document of more tokens than any client of ours needs is refused before it is validated. */
const limitTokens: Plugin = {
  onParse: ({ parseFn, setParseFn }) => {
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MOST_TOKENS }));
  },
};

/** Yoga answers what validation refuses without asking the mask. */
const codeRefusals: Plugin = {
  onValidate:
    () =>
    ({ result }) => {
      for (const error of result) asBadInput(error);
    },
};

/** What answers in part has answered: the status of a failure is for a request that failed as a whole. */
const answerInPart: Plugin = {
  onExecutionResult: ({ result }) => {
    if (result === undefined || !('data' in result) || !result.data) return;
    for (const { extensions } of result.errors ?? []) delete extensions?.['http'];
  },
};
