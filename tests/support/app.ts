import { Hono } from 'hono';

import { PROJECT } from '../../src/bin/project.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { type AppTools, createApp } from '../../src/server/app.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readLimits } from '../../src/server/limits/limits.ts';
import { readSchema } from '../../src/server/schema.ts';

const fail = (error: unknown): never => {
  throw error;
};

const SCHEMA = readSchema(PROJECT.schema);

/** GraphQL without anything to read from: whatever needs the graph fails. */
export const graphqlOfNothing = () =>
  createServer({ schema: SCHEMA, context: () => ({}) as Context, log: () => undefined });

/** The whole app of a service, of which a test brings the parts that it is about. */
export const appWith = (tools: Partial<AppTools> = {}): Hono =>
  createApp({
    graphql: graphqlOfNothing(),
    pages: new Hono(),
    widget: { script: (context) => context.text('widget'), terms: (context) => context.json([]) },
    readiness: () => ({ ready: true, reason: null }),
    hosts: { names: ['tifa.test'], isPublic: false },
    rate: { limits: readLimits(), clientHeader: null },
    isSecure: false,
    hasGraphiql: true,
    log: fail,
    ...tools,
  });
