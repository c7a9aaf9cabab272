import { type DocumentNode, GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

import { type Cost, costOf } from './cost.ts';
import type { LimitName, Limits } from './limits.ts';
import { mustBeWithin } from './too-costly.ts';
import { valuesIn, valuesOf } from './values.ts';

type Params = { readonly params?: GraphQLParams };

/** Refuses documents that ask for too much: before they are parsed for their length, before they are validated for their cost. */
export const limitDocuments = (limits: Limits): Plugin<Params> => ({
  onParse: ({ params: { source } }) => {
    const text = typeof source === 'string' ? source : source.body;
    mustBeWithin('documentCharacters', text.length, limits);
    mustBeWithin('tokens', tokensIn(text, limits.tokens), limits);
  },
  onValidate: ({ params: { documentAST, schema }, context }) => {
    const params = context.params ?? {};
    const variables = params.variables ?? {};
    const { operationName } = params;
    const { longText } = limits;
    const cost = costOf({ schema, document: documentAST, variables, operationName, longText });
    for (const name of COSTS) mustBeWithin(name, cost[name], limits);
    checkValues(documentAST, params, limits);
  },
});

const COSTS = [
  'depth',
  'aliases',
  'rootFields',
  'fields',
  'directives',
  'introspectionDepth',
  'introspectionFields',
  'introspectionLists',
  'nodes',
  'longTexts',
] as const satisfies readonly (LimitName & keyof Cost)[];

/** As many as the parser would read; a text that is no GraphQL has those before its mistake. */
const tokensIn = (text: string, enough: number): number => {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF && tokens <= enough) tokens++;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return tokens;
};

const checkValues = (document: DocumentNode, params: GraphQLParams, limits: Limits): void => {
  const { texts, ...literal } = valuesIn(document);
  const others = Object.fromEntries(
    Object.entries(params.variables ?? {}).filter(([name]) => !texts.has(name)),
  );
  const sent = valuesOf(others);
  mustBeWithin('listInput', Math.max(literal.list, sent.list), limits);
  mustBeWithin('stringCharacters', Math.max(literal.string, sent.string), limits);
  const input = JSON.stringify({ ...params, variables: others });
  mustBeWithin('inputBytes', Buffer.byteLength(input), limits);
};
