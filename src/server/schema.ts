import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

import type { Context } from '../resolvers/context.ts';
import { resolvers } from '../resolvers/resolvers.ts';
import { countAnswers } from './limits/limit-answers.ts';

/** The public contract: every file of a folder of schema files, with its resolvers, which count what they answer. */
export const readSchema = (folder: string): GraphQLSchema =>
  countAnswers(
    makeExecutableSchema<Context>({
      typeDefs: readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .toSorted()
        .map((name) => readFileSync(join(folder, name), 'utf8')),
      resolvers,
    }),
  );
