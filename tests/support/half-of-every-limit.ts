import { type GraphQLSchema, parse } from 'graphql';

import { type Cost, costOf } from '../../src/server/limits/cost.ts';
import { LIMITS } from '../../src/server/limits/limits.ts';
import { valuesIn, valuesOf, type Variables } from '../../src/server/limits/values.ts';

export type OwnDocument = { readonly from: string; readonly document: string; readonly variables: Variables };

/** What a document of ours asks for, in the same numbers as the service counts. */
export const measuresOf = (schema: GraphQLSchema, { document: text, variables }: OwnDocument) => {
  const document = parse(text);
  const cost = costOf({ schema, document, variables, longText: LIMITS.longText.value });
  const { texts, list, string } = valuesIn(document);
  const others = Object.fromEntries(Object.entries(variables).filter(([name]) => !texts.has(name)));
  const sent = valuesOf(others);
  return {
    ...cost,
    documentCharacters: text.length,
    tokens: (document as { readonly tokenCount?: number }).tokenCount ?? 0,
    listInput: Math.max(list, sent.list),
    stringCharacters: Math.max(string, sent.string),
    inputBytes: Buffer.byteLength(JSON.stringify({ query: text, variables: others })),
  } as const satisfies Cost & Readonly<Record<string, number>>;
};

/** Which measures of a document are beyond half of their limit. One long text is what a request may have; there is no half of that. */
export const beyondHalf = (schema: GraphQLSchema, own: OwnDocument): readonly string[] =>
  Object.entries(measuresOf(schema, own)).flatMap(([name, asked]) => {
    const allowed = LIMITS[name as keyof typeof LIMITS].value;
    return name !== 'longTexts' && asked > allowed / 2
      ? [`${own.from}: ${name} is ${asked}, of ${allowed}`]
      : [];
  });
