import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { addResolversToSchema } from '@graphql-tools/schema';
import { buildSchema, type GraphQLSchema } from 'graphql';

import { resolvers } from '../resolvers/resolvers.ts';
import { countAnswers } from './limits/limit-answers.ts';

/** The public contract: every file of a folder of schema files, with its resolvers, which count what they answer. */
export const readSchema = (folder: string): GraphQLSchema => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted();
  const schema = buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
  return countAnswers(addResolversToSchema({ schema, resolvers }));
};
