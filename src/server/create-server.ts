import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';

import type { Context } from '../resolvers/context.ts';
import { EXAMPLES } from './examples.ts';
import { createErrorMask } from './mask-error.ts';

export type ServerTools = {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  /** Where defects are written. */
  readonly log: (error: unknown) => void;
};

const MOST_TOKENS = 4_000;

/** The service as a function from request to response; it listens nowhere. */
export const createServer = ({ schema, context, log }: ServerTools): YogaServerInstance<object, Context> =>
  createYoga<object, Context>({
    schema,
    context,
    landingPage: false,
    // Public data without cookies: any page may ask, and none gets credentials reflected.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 },
    maskedErrors: { maskError: createErrorMask(log) },
    plugins: [limitTokens],
    renderGraphiQL,
    graphiql: {
      title: 'Tifa 提法',
      defaultTabs: EXAMPLES.map(({ query }) => ({ query })),
      credentials: 'omit',
    },
  });

/** A document of more tokens than any client of ours needs is refused before it is validated. */
const limitTokens: Plugin = {
  onParse: ({ params }) => {
    params.options = { ...params.options, maxTokens: MOST_TOKENS };
  },
};
