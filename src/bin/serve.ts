import { createServer as createHttpServer, type Server } from 'node:http';

import { TifaError } from '../domain/errors.ts';
import { planWalks } from '../graph/walks.ts';
import { readLexicon } from '../ingest/seeds.ts';
import { createContexts } from '../server/create-context.ts';
import { createServer } from '../server/create-server.ts';
import { examplePath, EXAMPLES, exampleTarget } from '../server/examples.ts';
import { readSchema } from '../server/schema.ts';
import { loadSeeds, openGraph, type Say } from './open-graph.ts';
import { PROJECT } from './project.ts';
import type { Settings } from './settings.ts';

export type Service = { readonly origin: string; readonly stop: () => Promise<void> };

/**
 * Starts the service with the seed graph loaded.
 *
 * @throws PORT_IN_USE before anything is started, and what openGraph and loadSeeds throw
 */
export const serve = async ({ host, port, ...settings }: Settings, say: Say): Promise<Service> => {
  await mustBeFree(host, port);
  const lexicon = readLexicon(PROJECT.seeds);
  const { client, close } = await openGraph(settings, say);
  try {
    await loadSeeds(client, lexicon, say);
    const context = createContexts({ reader: client, ...lexicon });
    const yoga = createServer({ schema: readSchema(PROJECT.schema), context, log: (error) => console.error(error) });
    const http = createHttpServer((request, response) => {
      const target = request.url === '/' ? '/graphql' : exampleTarget(request.url ?? '');
      if (target === undefined) void yoga(request, response);
      else response.writeHead(302, { location: target }).end();
    });
    await listen(http, host, port);
    // A reader who comes at once only waits as long as without it.
    planWalks(client).catch(() => undefined);
    return { origin: originOf(http, host, port), stop: () => stopInOrder(http, close) };
  } catch (error) {
    await close();
    throw error;
  }
};

/** PORT=0 lets the system choose. */
const originOf = (http: Server, host: string, port: number): string => {
  const address = http.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
};

/** Requests under way are answered, then the database is let go. */
const stopInOrder = async (http: Server, close: () => Promise<void>): Promise<void> => {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  setTimeout(() => http.closeAllConnections(), DRAIN).unref();
  await closed;
  await close();
};

const DRAIN = 2_000;

/** What a person can try first, as links that open with the question filled in. */
export const exampleLinks = (origin: string): readonly string[] =>
  EXAMPLES.map(({ title }, index) => `${origin}${examplePath(index)}  ${title}`);

const mustBeFree = async (host: string, port: number): Promise<void> => {
  const probe = createHttpServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
};

const listen = (http: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(toListenError(error, host, port)));
    http.listen(port, host, resolve);
  });

const toListenError = (error: NodeJS.ErrnoException, host: string, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new TifaError('PORT_IN_USE', `Port ${port} of ${host} must be free, and another program listens there; stop it, or choose another with PORT=4001 npm start.`)
    : new TifaError('BAD_INPUT', `HOST and PORT must be an address to listen at, and ${host}:${port} cannot be: ${error.message}.`);
