import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';

import { TifaError } from '../domain/errors.ts';
import type { Context, Ending } from '../resolvers/context.ts';
import { keepAnswers } from './keep-answers.ts';
import { createDocumentCache } from './limits/bounded-cache.ts';
import { endWithWork } from './limits/limit-answers.ts';
import { limitDocuments } from './limits/limit-documents.ts';
import { type Limits, readLimits } from './limits/limits.ts';
import { readQuestions } from './limits/read-question.ts';
import { beginWork } from './limits/work.ts';
import { asBadInput, createErrorMask, type ErrorLogs } from './mask-error.ts';

export type ServerTools = ErrorLogs & {
  readonly schema: GraphQLSchema;
  readonly context: (ending: Ending) => Context;
  /** Documents whose answers others may keep for a minute. */
  readonly kept?: readonly string[];
  readonly limits?: Limits;
};

/** GraphQL over HTTP as a function from request to response. */
export const createServer = ({
  schema,
  context,
  kept = [],
  limits = readLimits(),
  ...logs
}: ServerTools): YogaServerInstance<object, Context> =>
  createYoga<object, Context>({
    schema,
    context: ({ request }) => {
      const work = beginWork(limits, request.signal);
      return { ...context(work), work };
    },
    landingPage: false,
    // Hono does both, for all that the service answers.
    cors: false,
    graphiql: false,
    multipart: false,
    // Read and bounded by readQuestions.
    maxRequestBodySize: false,
    parserAndValidationCache: {
      documentCache: createDocumentCache(limits.cachedCharacters),
      errorCache: KEEP_NONE,
    },
    // The mask logs defects; Yoga's own log would take every mistake of a client for one.
    maskedErrors: { maskError: createErrorMask(logs) },
    logging: false,
    plugins: [
      readQuestions(limits),
      refuseHashes,
      limitDocuments(limits),
      endWithWork,
      codeRefusals,
      answerInPart,
      keepAnswers(kept),
    ],
  });

/** A mistake that holds a whole document is found again as quickly as it is kept. */
const KEEP_NONE = { get: () => undefined, set: () => undefined };

/** A client that sends the hash of a document alone sends the document when it is told that there is none: it knows this very sentence. */
const refuseHashes: Plugin = {
  onParams: ({ params: { query, extensions } }) => {
    if (!query && extensions?.['persistedQuery'] !== undefined)
      throw new TifaError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
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
